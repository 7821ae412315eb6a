import type { Behaviour } from "../application/behaviour.ts";
import type { TaskBehaviour } from "../aws/ecs/one-off/task-behaviour.ts";
import type { SnapshotBehaviour } from "../aws/rds/database-seed.ts";
import type { Afterwards, WatchedOrder } from "./afterwards.ts";
import type { DatabaseFault } from "./database-fault.ts";
import type { MetricFault } from "./metric-fault.ts";
import type { Mishap } from "./mishap.ts";
import type { WorldFaults } from "./parse-world-fault.ts";
import type { RollbackOrder } from "./rollback-order.ts";
import type { TargetChange } from "./target-change.ts";

/** What a rehearsal is asked to play. */
export interface RehearsalOptions {
  readonly folder: string;
  /** Where the report goes. */
  readonly out: string;
  /** The world's instant at the start, in milliseconds since the epoch. */
  readonly startsAt: number;
  readonly scale: number;
  /** What the new version does wrong. */
  readonly fault: Partial<Omit<Behaviour, "version">>;
  readonly databaseFault: DatabaseFault;
  readonly metricFault: MetricFault;
  /** What goes wrong in AWS itself. */
  readonly worldFaults: WorldFaults;
  /** How the faults were written, for the report. */
  readonly faults: readonly string[];
  readonly approval: "approve" | "deny" | "nobody";
  /** Who resumes the run when people have answered; a comment where the tenant has the workflow for it, when absent. */
  readonly resume: "comment" | "dispatcher" | undefined;
  /** What somebody does on GitHub while the run waits for people. */
  readonly meanwhile: "lock" | "incident" | undefined;
  /** World milliseconds that people take to answer; hours where a comment resumes the only run, when absent. */
  readonly answerAfter: number | undefined;
  readonly strategy: string | undefined;
  /** How one-off tasks end, before what `rehearsal.yml` says, and how that was written. */
  readonly tasks: readonly { readonly text: string; readonly behaviour: TaskBehaviour }[];
  /** What becomes of snapshots, and how that was written. */
  readonly snapshots: readonly { readonly text: string; readonly behaviour: SnapshotBehaviour }[];
  readonly targetChanges: readonly TargetChange[];
  /** Text that every job masks, so that outputs that hold it are dropped. */
  readonly mask: readonly string[];
  /** Nobody visits the service, so that nothing can be measured. */
  readonly quiet: boolean;
  /** The dispatcher re-runs the failed jobs once more at the end. */
  readonly rerun: boolean;
  /** The same version is dispatched once more when everything has settled. */
  readonly again: boolean;
  /** All dispatches are made at once. */
  readonly together: boolean;
  /** What is done when the runs have ended, in order. */
  readonly afterwards: readonly Afterwards[];
  /** What a person orders while the deployment is being watched. */
  readonly whileWatched: WatchedOrder | undefined;
  /** A healthy deployment comes first. */
  readonly twice: boolean;
  /** Somebody else deploys while we watch. */
  readonly superseded: boolean;
  readonly mishap: Mishap | undefined;
  readonly dryRun: boolean;
  /** Only the gates are played: every row of the policy's own table. */
  readonly gateOnly: boolean;
  readonly workflow: string | undefined;
  readonly open: boolean;
  /** A person's rollback is played instead of a deployment. */
  readonly rollback: RollbackOrder | undefined;
}
