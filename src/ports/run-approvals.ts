import type { CommentAuthor } from "../core/approval/approval-issue.ts";

/** A reviewer's word on environments that jobs of a run waited for. */
export interface RunApproval {
  readonly by: CommentAuthor | undefined;
  readonly state: "approved" | "rejected" | "pending";
  readonly environments: readonly string[];
  /** As the person wrote it: untrusted. */
  readonly comment: string;
}

/** The approvals of a run's environments, which exist once a job that uses them has started. */
export interface RunApprovals {
  /** Lists them over all attempts of a run. Throws `Unreadable`. */
  list(runId: string): Promise<readonly RunApproval[]>;
}
