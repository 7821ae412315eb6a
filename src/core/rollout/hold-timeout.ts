const RESERVE_MINUTES = 30;
const MAXIMUM_MINUTES = 1440;

/** How long a hold must last at most, by what happens while it stands; minutes. */
export interface HoldBudget {
  readonly smoke: number;
  readonly commands: number;
  readonly watch: number;
}

/** Computes the minutes after which a hold falls back by itself: the longest hold and half an hour; `too-long` above a day, where a lost run would stand too long. */
export function holdTimeout({
  smoke,
  commands,
  watch,
}: HoldBudget):
  | { readonly kind: "minutes"; readonly minutes: number }
  | { readonly kind: "too-long"; readonly minutes: number } {
  const minutes = Math.ceil(smoke + commands + watch) + RESERVE_MINUTES;
  return { kind: minutes > MAXIMUM_MINUTES ? "too-long" : "minutes", minutes };
}
