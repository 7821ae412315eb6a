import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { RolloutHold } from "../../core/rollout/rollout.ts";
import type { UndoMeans } from "../../flows/undo/undo-means.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Locks } from "../../ports/locks.ts";
import type { OpensTarget } from "../../ports/open-target.ts";
import type { Records } from "../../ports/records.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { Target } from "../../ports/target.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";
import type { ResumeDecision, ResumeInputs, ResumeReason } from "./contract.ts";

/** What resume reaches the world through. */
export interface ResumePorts {
  readonly open: OpensTarget<"target" | "history">;
  readonly records: Records;
  readonly locks: Pick<Locks, "list">;
  readonly runs: Pick<WorkflowRuns, "read">;
  readonly repository: SourceFiles;
  readonly chance: Chance;
}

/** One order as it is carried out. */
export interface ResumeCase extends Surroundings {
  readonly inputs: ResumeInputs;
  readonly records: Records;
  readonly locks: Pick<Locks, "list">;
  readonly chance: Chance;
  readonly target: Target;
  readonly means: UndoMeans;
  readonly record: DeployRecord;
  /** Whether a run still judges and finishes the deployment. */
  readonly owner: "at-work" | "ended";
  readonly targetsCommit: string;
  /** The shares of traffic at which a phase of the target ends; empty where it names none. */
  readonly phaseShares: readonly number[];
}

/** How an order ended, in words; untrusted parts already inert. */
export interface ResumeEnd {
  readonly decision: ResumeDecision;
  readonly reason: ResumeReason;
  readonly headline: string;
  readonly remedy: string;
  readonly rollout: string;
  readonly hold: RolloutHold | undefined;
}
