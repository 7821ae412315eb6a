/** One load balancer of a service, as the service is set up to use it. */
export interface Balancing {
  readonly targetGroup: string;
  /** Empty where the service has none: then no traffic can be shifted. */
  readonly alternateTargetGroup: string;
  readonly productionRule: string;
  readonly testRule: string;
  readonly role: string;
}

/** The target groups that a listener's rule forwards to, with their weights. */
export interface RuleReading {
  readonly rule: string;
  readonly weights: ReadonlyMap<string, number>;
}
