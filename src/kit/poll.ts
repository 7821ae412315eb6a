import type { Chance } from "../ports/chance.ts";
import type { Clock } from "../ports/clock.ts";

/** What one look found: an answer, or that it is worth looking again (after `atLeast` milliseconds where the other side said so). */
export type Look<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "again"; readonly atLeast?: number };

/** How a poll ended. */
export type PollEnd<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "deadline" }
  | { readonly kind: "interrupted" };

/** How long and how often to look. All times in milliseconds. */
export interface PollPlan {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly signal: AbortSignal;
  /** The instant on `clock.elapsed()` after which no look is started. */
  readonly deadline: number;
  /** The pause before the next look, given the milliseconds since the first; drawn ±20 % around it. */
  readonly interval: (sinceStart: number) => number;
}

/** Looks until an answer is found, the deadline passes or the signal aborts; looks at least once unless already aborted. */
export async function poll<T>(
  { clock, chance, signal, deadline, interval }: PollPlan,
  look: () => Promise<Look<T>>,
): Promise<PollEnd<T>> {
  const start = clock.elapsed();
  while (!signal.aborted) {
    const seen = await look();
    if (seen.kind === "found") return seen;
    const left = deadline - clock.elapsed();
    if (left <= 0) return { kind: "deadline" };
    const pause = Math.max(seen.atLeast ?? 0, interval(clock.elapsed() - start) * (0.8 + 0.4 * chance()));
    try {
      await clock.sleep(Math.min(pause, left), signal);
    } catch (error) {
      if (signal.aborted) break;
      throw error;
    }
  }
  return { kind: "interrupted" };
}
