import type { AskedAt } from "./approval-issue.ts";
import type { Denial } from "./denial.ts";
import type { Filled } from "./fill-slots.ts";

/** A comment that was meant as a command and does not count, with why; the login is untrusted. */
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
  | "team_unreadable"
  | "github_refused"
  | "github_unavailable";

/** What the gate found out about one request. */
export type ApprovalVerdict =
  | { readonly kind: "nothing-required" }
  | {
      readonly kind: "approved";
      readonly issue: AskedAt;
      readonly filled: Filled;
      readonly discounted: readonly Discounted[];
    }
  | {
      readonly kind: "pending";
      readonly issue: AskedAt | undefined;
      readonly filled: Filled;
      readonly discounted: readonly Discounted[];
    }
  | { readonly kind: "denied"; readonly issue: AskedAt; readonly denial: Denial }
  | { readonly kind: "expired"; readonly issue: AskedAt; readonly age: number }
  | { readonly kind: "closed"; readonly issue: AskedAt }
  | {
      readonly kind: "unknown";
      readonly reason: UnknownReason;
      readonly issue?: AskedAt;
      readonly message: string;
      readonly remedy: string;
    };
