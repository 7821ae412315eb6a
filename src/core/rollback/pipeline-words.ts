/** What the steps before rollback left behind; a word is empty when its step did not run. */
export interface PipelineWords {
  readonly deploy: string;
  /** The result of the job with the team's commands; `none` where there are none. */
  readonly commands: string;
  readonly smoke: string;
  readonly watch: string;
  readonly smokePublic: string;
  /** The run was cancelled: what a step said meanwhile is no verdict. */
  readonly cancelled: boolean;
  /** The job that should have judged was lost, so nobody will. */
  readonly lost: boolean;
}

/** Why a deployment is undone. */
export type UndoReason =
  | "smoke_failed"
  | "watch_failed"
  | "watch_inconclusive"
  | "commands_failed"
  | "deploy_failed"
  | "finish_failed"
  | "cancelled"
  | "aborted"
  | "job_lost"
  | "deadline_spent"
  | "asked_by_person";

/** What the pipeline found out about our deployment. */
export type Judgement =
  | { readonly kind: "failed"; readonly reason: UndoReason }
  | { readonly kind: "inconclusive" }
  | { readonly kind: "passed" }
  | { readonly kind: "unjudged" }
  /** Nobody can tell whether it was judged: the words are lost and the record cannot be read. */
  | { readonly kind: "unreadable"; readonly why: string };
