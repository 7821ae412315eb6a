/** Something that goes wrong in AWS itself, whatever is deployed; durations in milliseconds of world time. */
export type WorldFault =
  /** From the first write on, other tools use up all of ECS's and CodeDeploy's rates of calls for so long. */
  | { readonly kind: "throttle"; readonly lasts: number }
  /** After each UpdateService its service and service deployments are read as they were before, for so long. */
  | { readonly kind: "stale"; readonly lasts: number }
  /** Nobody may call an operation; from the first call of another one on where that is named. */
  | { readonly kind: "deny"; readonly operation: string; readonly after?: string }
  /** The first answer to an operation that was carried out is lost on the way. */
  | { readonly kind: "lose-answer"; readonly operation: string }
  /** An operation answers 503, for so long since the first write where that is given. */
  | { readonly kind: "unavailable"; readonly operation: string; readonly lasts?: number }
  /** CloudWatch hands out at most so many points an answer; the rest follows by its token. */
  | { readonly kind: "small-pages"; readonly points: number }
  /** CloudWatch keeps the newest point of every series back, says `PartialData`, and gives no token to ask for the rest. */
  | { readonly kind: "partial-data" }
  /** CloudWatch publishes each minute so long after its end; of one metric alone where that is named. */
  | { readonly kind: "late-metrics"; readonly by: number; readonly metric?: string }
  /** Nothing that a version serves is ever measured. */
  | { readonly kind: "no-metrics"; readonly version: string }
  /** CloudWatch and every other provider of metrics answer 503 from the first reading on, for so long. */
  | { readonly kind: "metrics-outage"; readonly lasts: number }
  /** Providers of metrics other than CloudWatch answer 429 from the first reading on, for so long. */
  | { readonly kind: "metrics-limit"; readonly lasts: number };
