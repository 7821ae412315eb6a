import type { DeployLock } from "../lock/deploy-lock.ts";
import type { DateRange } from "../time/calendar-date.ts";
import type { PolicyAction } from "./policy.ts";

/** An incident that is open: an issue that carries one of the policy's labels, or what one of its endpoints shows. */
export interface OpenIncident {
  /** As people know it: `issue #12`, `pagerduty: INC-7`. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  /** The label or the value that makes it count. */
  readonly label: string;
  readonly issue?: number;
  /** When it began, where that is said. */
  readonly openedAt?: Date;
}

/** What is to be done where, and what stands in its way at the moment. */
export interface GateFacts {
  readonly environment: string;
  readonly service: string;
  readonly action: PolicyAction;
  /** `standard` unless the caller says otherwise; any word is allowed, and a rule that names it applies. */
  readonly changeClass: string;
  readonly at: Date;
  readonly incidents: readonly OpenIncident[];
  readonly locks: readonly DeployLock[];
  /** The dates of the calendars that are files or feeds, by name. A freeze by a calendar that is missing here holds: what was not read is not free. */
  readonly holidays: ReadonlyMap<string, readonly DateRange[]>;
}
