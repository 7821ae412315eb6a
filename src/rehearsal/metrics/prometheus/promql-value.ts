import type { Labels } from "./counters.ts";

/** One value with its labels; without a name after any calculation. */
export interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

/** What an expression is at an instant. */
export type Value =
  | { readonly kind: "scalar"; readonly value: number }
  | { readonly kind: "vector"; readonly samples: readonly Sample[] };

/** Says why Prometheus cannot carry a query out. */
export class ExecutionError extends Error {}

/** Makes a vector of samples. */
export function vector(samples: readonly Sample[]): Value {
  return { kind: "vector", samples };
}

/** Lists the samples of a value; a scalar has none. */
export function samplesOf(value: Value): readonly Sample[] {
  return value.kind === "vector" ? value.samples : [];
}

/** Takes the name of a series off its labels, as every calculation does. */
export function unnamed(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => name !== "__name__"));
}

/** Writes labels as one text, the same whatever their order. */
export function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([one], [other]) => (one < other ? -1 : 1)));
}
