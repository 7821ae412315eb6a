/** Where a target is and as whom to reach it; what every adapter of a target is opened with. */
export interface TargetPlace {
  readonly cluster: string;
  readonly service: string;
  /** Empty: the environment's own region. */
  readonly region: string;
  /** The role to assume by the job's identity token; empty: the environment's own credentials. */
  readonly role: string;
  /** How often a call is tried; the adapter's own number where it is absent. */
  readonly attempts?: number | undefined;
}
