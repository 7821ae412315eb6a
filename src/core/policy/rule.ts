import type { Seek } from "../recurrence/seek.ts";
import type { Timeline } from "../recurrence/timeline.ts";
import type { RoleNeed } from "../role/role-need.ts";
import type { Lifting } from "./policy.ts";

/** What kind of rule stops a deployment, strongest first: the order chooses which of several is named. */
export const RULE_KINDS = ["lock", "incident", "hard-freeze", "soft-freeze", "outside-windows"] as const;

/** A kind of rule. */
export type RuleKind = (typeof RULE_KINDS)[number];

/** One rule as it bears on one deployment. */
export interface Rule {
  readonly kind: RuleKind;
  /** As people know it: the freeze's name, `issue #12`, `the windows of production`. */
  readonly name: string;
  /** The zone that its times are written in. */
  readonly zone: string;
  /** When it holds: at any instant, and sought from one. */
  readonly timeline: Timeline;
  readonly seek: Seek;
  /** The approvals that lift it for this change class; `undefined` when nothing does. */
  readonly lift: readonly RoleNeed[] | undefined;
  /** Who may lift it for which classes, so that people can be told. */
  readonly lifting: Lifting;
  /** Where it can be looked at; empty for a rule of the policy. */
  readonly url: string;
  /** What people would not guess about it, a sentence; empty when there is nothing. */
  readonly note: string;
}
