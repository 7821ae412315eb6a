import type { ShiftGroup } from "./shift-group.ts";

/** Where a target is and as whom to reach it; what every adapter of a target is opened with. */
export interface TargetPlace {
  readonly cluster: string;
  readonly service: string;
  /** Empty: the environment's own region. */
  readonly region: string;
  /** The role to assume by the job's identity token; empty: the environment's own credentials. */
  readonly role: string;
  /** The deployment group, should CodeDeploy deploy the service; looked up where it is absent. */
  readonly shiftGroup?: ShiftGroup | undefined;
  /** How often a call is tried; the adapter's own number where it is absent. */
  readonly attempts?: number | undefined;
  /** The role that may read the registry of images where the other may not; absent: none. */
  readonly readRole?: string;
}
