import type { IncidentEndpoint } from "../incident-source/incident-endpoint.ts";
import type { Cron } from "../recurrence/cron.ts";
import type { Monthly } from "../recurrence/monthly.ts";
import type { Yearly } from "../recurrence/yearly.ts";
import type { EvidenceKind } from "../role/evidence-kind.ts";
import type { RoleNeed } from "../role/role-need.ts";
import type { DateRange } from "../time/calendar-date.ts";
import type { Interval } from "../time/interval.ts";
import type { Answer } from "./answer.ts";

/** What is done to an environment. A policy stops a rollback only where a freeze names it. */
export type PolicyAction = "deploy" | "promote" | "rollback";

/** The change classes that something bears on: `only` these (`undefined`: all), `except` those. */
export interface ClassScope {
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
}

/** An approval that an environment always needs, for the change classes of its scope. */
export interface ApprovalNeed extends RoleNeed, ClassScope {}

/** A role that may lift a rule, and the evidence of its word. */
export interface Lifter {
  readonly role: string;
  readonly evidence: EvidenceKind;
}

/** Change classes that a rule lets pass when the roles approve; `approvedBy` empty: nobody may let them. */
export interface Exception {
  readonly classes: readonly string[];
  readonly approvedBy: readonly Lifter[];
}

/** Who may lift a rule: `everyone` holds for all change classes (empty: nobody), an exception for its own. */
export interface Lifting {
  readonly everyone: readonly Lifter[];
  readonly unless: readonly Exception[];
}

/** When a window opens: on weekdays between two times (minutes since local midnight, an end at or before the start is on the next day), or at a cron's starts for a length of time (milliseconds on the wall clock). */
export type WindowTimes =
  | { readonly kind: "weekly"; readonly days: ReadonlySet<number>; readonly from: number; readonly to: number }
  | { readonly kind: "cron"; readonly cron: Cron; readonly length: number };

/** A window that comes again and again, for the services that its globs name (`undefined`: all). */
export interface Window {
  readonly times: WindowTimes;
  readonly zone: string;
  readonly services: readonly string[] | undefined;
}

/** The windows of one policy for one environment: it is open while any of them is. */
export interface WindowSet {
  /** As people know them: `the windows of production`. */
  readonly name: string;
  readonly windows: readonly Window[];
  /** Who may open outside them. */
  readonly outside: Lifting;
}

/** The dates of a freeze. Spans are wall-clock times as `wallTime` gives them, `[start, end)`; `length` is in milliseconds. */
export type FreezeDates =
  | { readonly kind: "every-year"; readonly dates: readonly Yearly[] }
  | { readonly kind: "every-month"; readonly dates: readonly Monthly[] }
  | { readonly kind: "every-week"; readonly days: ReadonlySet<number>; readonly from: number; readonly to: number }
  | { readonly kind: "once"; readonly spans: readonly Interval[] }
  | { readonly kind: "cron"; readonly cron: Cron; readonly length: number }
  | { readonly kind: "holidays"; readonly calendars: readonly string[] };

/** A time in which nothing is deployed; `undefined` scopes mean all. */
export interface Freeze {
  readonly name: string;
  readonly dates: FreezeDates;
  readonly zone: string;
  readonly environments: readonly string[] | undefined;
  /** Names of services, `*` standing for any characters. */
  readonly services: readonly string[] | undefined;
  /** The change classes that it stops. */
  readonly stops: readonly string[] | undefined;
  /** The actions that it stops; a rollback only where it is named. */
  readonly actions: readonly PolicyAction[];
  readonly lifting: Lifting;
  readonly strength: "hard" | "soft";
}

/** An environment where the same commit and digest must have been proven. */
export interface Requirement extends ClassScope {
  readonly environment: string;
}

/** Who or what answers for a checklist's item. */
export type ChecklistBy =
  | { readonly kind: "person"; readonly role: string | undefined }
  | { readonly kind: "ci" }
  | { readonly kind: "reviews" }
  | { readonly kind: "security-alerts" }
  | { readonly kind: "rollback-plan" }
  | { readonly kind: "check-run"; readonly name: string };

/** Something that must be so before a deployment, for the change classes of its scope. */
export interface ChecklistItem extends ClassScope {
  readonly item: string;
  readonly by: ChecklistBy;
}

/** What one environment demands. */
export interface EnvironmentPolicy {
  readonly approvals: readonly ApprovalNeed[];
  /** Every set must be open; empty: always open. */
  readonly windows: readonly WindowSet[];
  readonly requires: readonly Requirement[];
  /** What a phased rollout does when the environment closes meanwhile. */
  readonly inFlight: "finish" | "hold";
  readonly checklist: readonly ChecklistItem[];
}

/** The people of a role, as the policy writes them: `login` or `login#id`, and team slugs. */
export interface Role {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** How a change class is found when nobody says it: by a label of the pull request, else by the branch (globs). */
export interface ChangeClass {
  readonly labels: readonly string[];
  readonly branches: readonly string[];
}

/**
 * Where the dates of a named calendar come from; `maxAge` is how old, in milliseconds, the copy of a feed that cannot be read may be. A timed
 * event counts as the dates that it touches in `zone`, that of the policy which names the calendar.
 */
export type HolidaySource =
  | { readonly kind: "dates"; readonly dates: readonly DateRange[] }
  | { readonly kind: "file"; readonly path: string; readonly zone: string }
  | {
      readonly kind: "feed";
      readonly url: string;
      readonly copy: string | undefined;
      readonly maxAge: number;
      readonly zone: string;
    };

/** Open issues with one of the labels, and incidents that an endpoint shows, stop deployments. */
export interface IncidentLock {
  readonly labels: readonly string[];
  readonly endpoints: readonly IncidentEndpoint[];
  readonly environments: readonly string[] | undefined;
  readonly lifting: Lifting;
}

/** One row of a policy's own table: a question, and what must be answered. Members that are `undefined` may be anything. */
export interface PolicyTest {
  readonly at: Date;
  readonly environment: string;
  readonly service: string;
  readonly changeClass: string;
  readonly action: PolicyAction;
  /** The labels of the incidents that are open. */
  readonly incidents: readonly string[];
  readonly expect: Answer;
  /** The rule that must be named. */
  readonly rule: string | undefined;
  /** The roles that must be asked, in any order. */
  readonly approvals: readonly string[] | undefined;
  readonly until: Date | undefined;
  readonly nextOpen: Date | undefined;
}

/** When, what and who: everything that freeze-gate decides by. */
export interface Policy {
  /** The zone that the policy's own times are shown in. */
  readonly zone: string;
  readonly roles: Readonly<Record<string, Role>>;
  readonly changeClasses: Readonly<Record<string, ChangeClass>>;
  readonly holidays: Readonly<Record<string, HolidaySource>>;
  readonly environments: Readonly<Record<string, EnvironmentPolicy>>;
  readonly freezes: readonly Freeze[];
  readonly incidents: IncidentLock | undefined;
  /** Who may lift a deploy lock. */
  readonly lockLifting: Lifting;
  /** The policy's own table of what it must answer. */
  readonly tests: readonly PolicyTest[];
}
