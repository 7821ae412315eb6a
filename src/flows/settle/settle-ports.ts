import type { Clock } from "../../ports/clock.ts";
import type { History } from "../../ports/history.ts";
import type { Locks } from "../../ports/locks.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Records } from "../../ports/records.ts";
import type { Retrospectives } from "../../ports/retrospectives.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { Target } from "../../ports/target.ts";

/** What settling works with. */
export interface SettlePorts {
  readonly records: Records;
  readonly locks: Locks;
  readonly retrospectives: Retrospectives;
  readonly target: Target;
  readonly history: History;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly run: RunContext;
}
