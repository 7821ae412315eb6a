import type { AssessedItem } from "../checklist/assess-checklist.ts";
import type { AskedAt } from "./approval-issue.ts";
import type { ChangeCommit, ChangePull } from "./change.ts";
import type { Denial } from "./denial.ts";
import type { Filled } from "./fill-slots.ts";

/** A comment or review that was meant to approve and does not count, with why; the login is untrusted. */
export interface Discounted {
  readonly login: string;
  readonly url: string;
  readonly why: string;
}

/** Why nothing can be said. */
export type UnknownReason =
  | "approvals_lost"
  | "request_missing"
  | "request_tampered"
  | "request_mismatch"
  | "untrusted_event"
  | "checklist_unreadable"
  | "team_unreadable"
  | "github_refused"
  | "github_unavailable";

/** The record of a deployment that has ended. */
export interface EndedRecord {
  readonly id: number;
  readonly run: string;
  readonly state: string;
}

/** What was found of the people who are asked. */
export interface Found {
  readonly issue: AskedAt | undefined;
  readonly filled: Filled;
  readonly discounted: readonly Discounted[];
  /** Pull requests whose reviews do not suffice yet. */
  readonly awaiting: readonly ChangePull[];
  /** What a reader must know of how the evidence was judged; our own words. */
  readonly notes: readonly string[];
  /** Every item of the checklist with what was found out; absent where there is none. */
  readonly checklist?: readonly AssessedItem[];
}

/** What the gate found out about one request. */
export type ApprovalVerdict =
  | { readonly kind: "nothing-required" }
  | ({ readonly kind: "approved" } & Found)
  | ({ readonly kind: "pending" } & Found)
  | ({ readonly kind: "checklist-failed" } & Found)
  | { readonly kind: "denied"; readonly issue: AskedAt | undefined; readonly denial: Denial }
  | { readonly kind: "unreviewed"; readonly issue: AskedAt | undefined; readonly commits: readonly ChangeCommit[] }
  | { readonly kind: "base-unknown"; readonly issue: AskedAt | undefined; readonly why: string }
  | { readonly kind: "spent"; readonly issue: AskedAt | undefined; readonly record: EndedRecord }
  | { readonly kind: "expired"; readonly issue: AskedAt; readonly age: number }
  | { readonly kind: "closed"; readonly issue: AskedAt }
  | {
      readonly kind: "unknown";
      readonly reason: UnknownReason;
      readonly checklist?: readonly AssessedItem[];
      readonly issue?: AskedAt;
      readonly message: string;
      readonly remedy: string;
    };
