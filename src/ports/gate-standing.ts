import type { DeployLock } from "../core/lock/deploy-lock.ts";
import type { OpenIncident } from "../core/policy/facts.ts";
import type { DeployRecord } from "../core/record/deploy-record.ts";
import type { EnvironmentProtection } from "./environments.ts";

/** What to look at for one deployment. */
export interface StandingQuery {
  /** The policy's incident labels; any of them makes an open issue an incident. */
  readonly labels: readonly string[];
  readonly service: string;
  /** The environments whose records are wanted; none needs no right to see records. */
  readonly environments: readonly string[];
  /** The platform's environments whose protection is wanted. */
  readonly protections: readonly string[];
}

/** How things stand at the moment. */
export interface Standing {
  /** Open issues with a label that was asked for, each once; further ones of a label that has a hundred may be missing. */
  readonly incidents: readonly OpenIncident[];
  /** Labels that were asked for and do not exist, so that no issue can bear them. */
  readonly missingLabels: readonly string[];
  /** All open locks. */
  readonly locks: readonly DeployLock[];
  /** The service's records that our own identity wrote, by environment, newest first. */
  readonly records: ReadonlyMap<string, readonly DeployRecord[]>;
  /** What the environments that were asked for demand; `undefined` for one that was not created yet. */
  readonly protections: ReadonlyMap<string, EnvironmentProtection | undefined>;
}

/** The locks, incidents and records that a gate decides by, all at one look. */
export interface GateStanding {
  /** Throws `Unreadable`; an answer that is not complete is none. */
  read(query: StandingQuery): Promise<Standing>;
}
