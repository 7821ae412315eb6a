import type { RefusedMetric } from "./refusals.ts";

/** How a provider answered so far. */
export interface ProviderState {
  readonly name: string;
  readonly readings: number;
  /** How many of the readings told nothing. */
  readonly errors: number;
  /** Why none of its metrics can be read now, and what to do, inert; empty when some can, or each is refused for itself. */
  readonly error: string;
  /** The metrics whose own question is refused, which says nothing about the others. */
  readonly refused: readonly RefusedMetric[];
}
