/** One metric of CloudWatch: every dimension it was published with must be named. */
export interface CloudwatchMetric {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: string;
}

/** What Sentry counts of a release. */
export const SENTRY_COUNTS = ["errors", "sessions", "crashed-sessions", "users", "crashed-users"] as const;

/** A query whose texts may still name the arm that it is asked for: `{arm.TargetGroup}`. */
export type ArmQuery =
  | ({ readonly kind: "cloudwatch" } & CloudwatchMetric)
  /** CloudWatch's metric math; `using` names what the expression is made of. */
  | {
      readonly kind: "cloudwatch-math";
      readonly expression: string;
      readonly using: Readonly<Record<string, CloudwatchMetric>>;
    }
  /** The state of an alarm now: 1 in ALARM, 0 in OK, nothing else. */
  | { readonly kind: "alarm"; readonly alarm: string }
  /** The provider's own language: PromQL, or Datadog's. */
  | { readonly kind: "expression"; readonly expression: string }
  | {
      readonly kind: "sentry";
      readonly counts: (typeof SENTRY_COUNTS)[number];
      readonly release: string;
      readonly environment: string;
      readonly search: string;
    }
  /**
   * A JSON document at a path below the provider's address. With `series` a list of points, `time` and `value` read in each; without,
   * `value` is that of the interval from `{from}` to `{to}`, or of now where the path names neither.
   */
  | {
      readonly kind: "json";
      readonly path: string;
      readonly series: string | undefined;
      readonly time: string | undefined;
      readonly value: string;
    };

/** A query of one side, its arm filled in; `id` is unique among the queries of one reading, and begins with a lower-case letter. */
export type MetricQuery = ArmQuery & { readonly id: string };
