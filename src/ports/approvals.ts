import type { ApprovalIssue, AskedAt } from "../core/approval/approval-issue.ts";

/** What stands of a request's approval issue. */
export type ApprovalReading =
  | { readonly kind: "found"; readonly issue: ApprovalIssue }
  /** `forged`: issues that claim the request and are not our own. */
  | { readonly kind: "missing"; readonly forged: readonly number[] };

/** The issues that ask people, found again by the request's marker; comments are read to their last page. */
export interface Approvals {
  /** Reads the oldest issue of our own that asks for the request, with all its comments. Throws `Unreadable`. */
  read(request: string): Promise<ApprovalReading>;
  /** Opens the issue, or adopts the one that stands already: one a request, also when an answer was lost. Throws `Unreadable`. */
  open(page: { readonly request: string; readonly title: string; readonly body: string }): Promise<AskedAt>;
  /** Keeps a denial as our comment and closes the issue as not planned. Throws `Unreadable`. */
  deny(issue: number, comment: string): Promise<void>;
}
