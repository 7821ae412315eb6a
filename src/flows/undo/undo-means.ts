import type { Chance } from "../../ports/chance.ts";
import type { Clock } from "../../ports/clock.ts";
import type { History } from "../../ports/history.ts";
import type { Target } from "../../ports/target.ts";

/** What undoing works with: the target, time until a deadline on `clock.elapsed()`, and somebody to tell. */
export interface UndoMeans {
  readonly target: Target;
  readonly history: History;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly signal: AbortSignal;
  readonly deadline: number;
  /** Tells people one change of state; the line is inert. */
  readonly tell: (line: string) => void;
}
