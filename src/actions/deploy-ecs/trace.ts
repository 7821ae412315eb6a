import type { RecordStatus } from "../../core/record/record-status.ts";
import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import type { Explanation } from "../../core/rollout/explanation.ts";
import type { PlannedCall } from "../../core/rollout/planned-calls.ts";
import type { DefinitionChange } from "../../core/rollout/release-plan.ts";
import type { Rollout, RolloutHold } from "../../core/rollout/rollout.ts";
import type { EarlierMigration } from "../../flows/migrate/migration-course.ts";
import type { MigrationEnd } from "../../flows/migrate/migration-end.ts";

/** What deploy-ecs found out and did so far; whatever happens next, the report is made of it. */
export interface Trace {
  /** `no` only while surely nothing was changed. */
  changed: "no" | "unknown" | "yes";
  record: number | undefined;
  /** There may be a record, and it could not be read so far. */
  recordUnread: boolean;
  /** The verdicts that earlier steps wrote into the record, and who moved it on; every note hands them on. */
  verdicts: Pick<RecordStatus, "smoke" | "watch" | "resumed">;
  rollout: string;
  release: string;
  releaseAddress: string;
  previous: string;
  /** The CodeDeploy deployment; empty where ECS deploys. */
  codeDeployment: string;
  /** How long CodeDeploy waits by itself before and after its shift. */
  ownWaitMinutes: number;
  /** ARNs of the tasks that `run-task` started. */
  oneOffTasks: readonly string[];
  /** How far an earlier attempt of the request came with its migration. */
  earlierMigration: EarlierMigration | undefined;
  migration: MigrationEnd | undefined;
  startedAt: Date | undefined;
  /** What ours changed of the service's configuration. */
  change: ConfigurationChange;
  hold: RolloutHold | undefined;
  address: string;
  liveVersion: string;
  seen: Rollout | undefined;
  changes: readonly DefinitionChange[];
  /** The writes that were planned, in their order. */
  calls: readonly PlannedCall[];
  explanation: Explanation | undefined;
  /** Warnings that belong into the summary. */
  readonly notes: string[];
}

/** Starts a trace: nothing was changed yet. */
export function newTrace(): Trace {
  return {
    changed: "no",
    record: undefined,
    recordUnread: false,
    verdicts: {},
    rollout: "",
    release: "",
    releaseAddress: "",
    previous: "",
    codeDeployment: "",
    ownWaitMinutes: 0,
    oneOffTasks: [],
    earlierMigration: undefined,
    migration: undefined,
    startedAt: undefined,
    change: { former: "", own: "" },
    hold: undefined,
    address: "",
    liveVersion: "",
    seen: undefined,
    changes: [],
    calls: [],
    explanation: undefined,
    notes: [],
  };
}
