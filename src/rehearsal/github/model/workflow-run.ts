import type { Account } from "./account.ts";

/** A reviewer's word on the environments that a run waited for. */
export interface RunApproval {
  readonly state: "approved" | "rejected" | "pending";
  readonly by: Account;
  readonly comment: string;
  readonly environments: readonly string[];
}

/** A job of one attempt, as far as it has come. */
export interface WorkflowJob {
  readonly name: string;
  readonly status: "queued" | "in_progress" | "completed" | "waiting";
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
  readonly startedAt: number;
  /** Absent while it runs, and where nobody told. */
  readonly completedAt?: number;
}

/** A check run that another app than Actions reports on a commit; `conclusion` in the REST API's words. */
export interface AppCheck {
  readonly id: number;
  readonly oid: string;
  readonly name: string;
  /** The app's slug. */
  readonly app: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly conclusion: string | null;
  readonly startedAt: number;
  readonly completedAt: number | undefined;
}

/** A workflow run as the runner reports it; `attempts` holds the earlier attempts, oldest first. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly status: "queued" | "in_progress" | "completed" | "waiting";
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
  readonly headBranch: string;
  readonly headOid: string;
  readonly actor: Account;
  readonly triggeringActor: Account;
  readonly startedAt: number;
  /** The jobs of this attempt; nobody asked for them where absent. */
  readonly jobs?: readonly WorkflowJob[];
}
