import type { DateRange } from "./calendar-date.ts";
import type { Yearly } from "./yearly.ts";

/** A need for approvals: so many people of a role. */
export interface RoleNeed {
  readonly role: string;
  readonly count: number;
}

/** Change classes that a rule lets pass when the roles approve. */
export interface Exception {
  readonly classes: readonly string[];
  readonly approvedBy: readonly string[];
}

/** Who may lift a rule: `everyone` holds for all change classes (empty: nobody), an exception for its own. */
export interface Lifting {
  readonly everyone: readonly string[];
  readonly unless: readonly Exception[];
}

/** A weekly window; times are minutes since local midnight, an end at or before the start is on the next day. */
export interface Window {
  readonly days: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** The dates of a freeze. */
export type FreezeDates =
  | { readonly kind: "every-year"; readonly dates: readonly Yearly[] }
  | { readonly kind: "every-week"; readonly days: ReadonlySet<number> }
  | { readonly kind: "once"; readonly dates: readonly DateRange[] };

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
  readonly lifting: Lifting;
  readonly strength: "hard" | "soft";
}

/** What one environment demands. */
export interface EnvironmentPolicy {
  readonly approvals: readonly RoleNeed[];
  /** Empty: always open. */
  readonly windows: readonly Window[];
  readonly outside: Lifting;
  /** The environment where the same commit and digest must have been proven. */
  readonly requires: string | undefined;
}

/** The people of a role, as the policy writes them: `login` or `login#id`, and team slugs. */
export interface Role {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

/** When, what and who: everything that freeze-gate decides by. */
export interface Policy {
  /** The zone that the policy's own times are shown in. */
  readonly zone: string;
  readonly roles: Readonly<Record<string, Role>>;
  readonly environments: Readonly<Record<string, EnvironmentPolicy>>;
  readonly freezes: readonly Freeze[];
  readonly incidents: IncidentLock | undefined;
}

/** Open issues with one of the labels stop deployments. */
export interface IncidentLock {
  readonly labels: readonly string[];
  readonly environments: readonly string[] | undefined;
  readonly lifting: Lifting;
}
