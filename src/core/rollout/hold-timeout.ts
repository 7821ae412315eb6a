const RESERVE_MINUTES = 30;
const MAXIMUM_MINUTES = 1440;

/** The minutes after which a hold falls back by itself; `too-long` above a day, where a lost run would stand too long. */
export type HoldTimeout = { readonly kind: "minutes" | "too-long"; readonly minutes: number };

/** Computes a hold's time-out: the longest time that smoke tests, commands and watch may take together, and half an hour. */
export function holdTimeout(budgetMilliseconds: number): HoldTimeout {
  const minutes = Math.ceil(budgetMilliseconds / 60_000) + RESERVE_MINUTES;
  return { kind: minutes > MAXIMUM_MINUTES ? "too-long" : "minutes", minutes };
}
