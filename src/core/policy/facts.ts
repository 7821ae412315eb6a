import type { DeployLock } from "../lock/deploy-lock.ts";

/** An open issue that carries one of the policy's incident labels. */
export interface OpenIncident {
  readonly issue: number;
  readonly url: string;
  readonly title: string;
  readonly label: string;
}

/** What is to be deployed where, and what stands in its way at the moment. */
export interface GateFacts {
  readonly environment: string;
  readonly service: string;
  /** `standard` unless the caller says otherwise; any word is allowed, and a rule that names it applies. */
  readonly changeClass: string;
  readonly at: Date;
  readonly incidents: readonly OpenIncident[];
  readonly locks: readonly DeployLock[];
}
