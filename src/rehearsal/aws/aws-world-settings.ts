import type { StateValue } from "@aws-sdk/client-cloudwatch";
import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { AlarmSeed } from "./cloudwatch/alarm-board.ts";
import type { RepositorySeed } from "./ecr/registry.ts";
import type { TaskBehaviour } from "./ecs/one-off/task-behaviour.ts";
import type { ResolveImage } from "./ecs/state.ts";
import type { WorldFault } from "./faults/world-fault.ts";
import type { LogFaults } from "./logs/log-store.ts";
import type { DatabasesSeed } from "./rds/database-seed.ts";
import type { ServiceSeed } from "./seed.ts";
import type { RoleSeed } from "./sts/roles.ts";
import type { Session } from "./sts/sessions.ts";
import type { VerifyToken } from "./sts/sts-operations.ts";

/** What the AWS side of a rehearsal is made of. */
export interface AwsWorldSettings {
  readonly clock: WorldClock;
  readonly journal: Journal;
  readonly account: string;
  readonly region: string;
  readonly services: readonly ServiceSeed[];
  readonly roles: readonly RoleSeed[];
  readonly verify: VerifyToken;
  readonly resolve: ResolveImage;
  /** Fixes every id, weight draw and fault. */
  readonly seed: number;
  /** Requests in a second of world time to each service; 5 when absent, 0 for none; the first five are played, the others drawn. */
  readonly ratePerSecond?: number;
  /** Long-lived keys, such as a person's. */
  readonly keys?: readonly Session[];
  /** How one-off tasks behave, the first that fits; read at each RunTask, so that a test may change it meanwhile. Without one a task runs 20 s and exits with 0. */
  readonly taskBehaviours?: readonly TaskBehaviour[];
  /** Log groups that exist beside those of the seeded services. */
  readonly logGroups?: readonly string[];
  readonly logFaults?: LogFaults;
  /** Repositories of the account's own registry; an image of any other repository is looked up by `resolve` alone. */
  readonly repositories?: readonly RepositorySeed[];
  readonly databases?: DatabasesSeed;
  /** Alarms with their changes, or by name with a state that stays. */
  readonly alarms?: readonly AlarmSeed[] | ReadonlyMap<string, StateValue>;
  /** What goes wrong in AWS itself. */
  readonly faults?: readonly WorldFault[];
}
