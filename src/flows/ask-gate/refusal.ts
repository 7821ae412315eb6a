import type { Problem } from "../../core/outcome/problem.ts";

/** Why no policy can be asked. */
export type RefusalReason =
  | "clock_skew"
  | "policy_missing"
  | "policy_invalid"
  | "policy_ref_unprotected"
  | "environment_not_in_policy"
  | "holidays_unreadable"
  | "incidents_unreadable"
  | "incident_label_missing";

/** What ends a gate before, or beside, its policy's own answer. */
export interface Refusal<Reason extends string = RefusalReason> {
  readonly kind: "stop";
  readonly decision: "deny" | "unknown";
  readonly reason: Reason;
  readonly headline: string;
  readonly remedy: string;
  readonly problems?: readonly Problem[];
}
