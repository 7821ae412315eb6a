import type { RecordStatus } from "../../core/record/record-status.ts";
import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import type { Explanation } from "../../core/rollout/explanation.ts";
import type { PlannedCall } from "../../core/rollout/planned-calls.ts";
import type { DefinitionChange } from "../../core/rollout/release-plan.ts";
import type { Rollout, RolloutHold } from "../../core/rollout/rollout.ts";
import type { EarlierMigration } from "../../flows/migrate/migration-course.ts";
import type { MigrationEnd } from "../../flows/migrate/migration-end.ts";

/** What stands in the record-book. */
export interface BookTrace {
  record: number | undefined;
  /** There may be a record, and it could not be read so far. */
  unread: boolean;
  /** The verdicts that earlier steps wrote into the record, and who moved it on; every note hands them on. */
  verdicts: Pick<RecordStatus, "smoke" | "watch" | "resumed">;
}

/** What was planned. */
export interface PlanTrace {
  changes: readonly DefinitionChange[];
  /** The writes, in their order. */
  calls: readonly PlannedCall[];
  /** How long CodeDeploy waits by itself before and after its shift. */
  ownWaitMinutes: number;
}

/** What ran beside the service. */
export interface TasksTrace {
  /** ARNs of the tasks that `run-task` started. */
  oneOff: readonly string[];
  /** How far an earlier attempt of the request came with its migration. */
  earlierMigration: EarlierMigration | undefined;
  migration: MigrationEnd | undefined;
}

/** What deploy-ecs found out and did so far; whatever happens next, the report is made of it. */
export interface Trace {
  /** `no` only while surely nothing was changed. */
  changed: "no" | "unknown" | "yes";
  readonly book: BookTrace;
  planned: PlanTrace;
  readonly tasks: TasksTrace;
  rollout: string;
  release: string;
  releaseAddress: string;
  previous: string;
  /** The CodeDeploy deployment; empty where ECS deploys. */
  codeDeployment: string;
  startedAt: Date | undefined;
  /** What ours changed of the service's configuration. */
  change: ConfigurationChange;
  hold: RolloutHold | undefined;
  address: string;
  liveVersion: string;
  seen: Rollout | undefined;
  explanation: Explanation | undefined;
  /** Warnings that belong into the summary. */
  readonly notes: string[];
}

/** Starts a trace: nothing was changed yet. */
export function newTrace(): Trace {
  return {
    changed: "no",
    book: { record: undefined, unread: false, verdicts: {} },
    planned: { changes: [], calls: [], ownWaitMinutes: 0 },
    tasks: { oneOff: [], earlierMigration: undefined, migration: undefined },
    rollout: "",
    release: "",
    releaseAddress: "",
    previous: "",
    codeDeployment: "",
    startedAt: undefined,
    change: { former: "", own: "" },
    hold: undefined,
    address: "",
    liveVersion: "",
    seen: undefined,
    explanation: undefined,
    notes: [],
  };
}
