import type { ApprovalBinding } from "../core/approval/approval-binding.ts";

/** What issues claim to be, by their number; a claim is believed only after the issue was read as evidence. */
export interface ApprovalClaims {
  /** Reads which request an issue claims to ask for, and of which run; `undefined` when it claims none or there is no such issue. Throws `Unreadable`. */
  claimOf(issue: number): Promise<Pick<ApprovalBinding, "request" | "runId"> | undefined>;
}
