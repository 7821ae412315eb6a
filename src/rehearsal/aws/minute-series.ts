import { minuteOf, NO_VERSION, type ServedLog } from "../application/served.ts";
import { statistic } from "./cloudwatch/statistic.ts";

/** One version in one minute, for the report. */
export interface VersionMinute {
  readonly requests: number;
  readonly errors: number;
  readonly p95Ms: number | undefined;
  readonly ordersPlaced: number;
  readonly ordersFailed: number;
}

/** One minute of world time, for the report. */
export interface MinutePoint {
  /** The start of the minute in milliseconds since the epoch. */
  readonly at: number;
  /** Percent of production traffic by version, as it last was in that minute. */
  readonly trafficWeights: Readonly<Record<string, number>>;
  readonly versions: Readonly<Record<string, VersionMinute>>;
  /** Answers of 502 and 503 that the load balancer gave itself, as when no task is healthy. */
  readonly balancerErrors: number;
}

/** Draws the report's series from `since` on: weights, requests, errors and p95 by version and minute. */
export function minuteSeries(
  served: ServedLog,
  weights: ReadonlyMap<number, Readonly<Record<string, number>>>,
  since: number,
): readonly MinutePoint[] {
  const first = minuteOf(since);
  const minutes = [...new Set([...served.minutes(), ...weights.keys()])]
    .filter((one) => one >= first)
    .sort((one, other) => one - other);
  return minutes.map((minute) => ({
    at: minute * 60_000,
    trafficWeights: weights.get(minute) ?? {},
    versions: versionsIn(served, minute),
    balancerErrors: served.minute(minute).reduce((sum, one) => sum + one.served.balancerErrors, 0),
  }));
}

function versionsIn(served: ServedLog, minute: number): Readonly<Record<string, VersionMinute>> {
  const buckets = served.minute(minute).filter((one) => one.version !== NO_VERSION);
  const names = [...new Set(buckets.map((one) => one.version))];
  return Object.fromEntries(
    names.map((version) => {
      const own = buckets.filter((one) => one.version === version).map((one) => one.served);
      const latencies = own.flatMap((one) => one.latencies);
      const total = (read: (one: (typeof own)[number]) => number): number =>
        own.reduce((sum, one) => sum + read(one), 0);
      return [
        version,
        {
          requests: total((one) => one.requests),
          errors: total((one) => one.errors),
          p95Ms: latencies.length === 0 ? undefined : statistic("p95", latencies),
          ordersPlaced: total((one) => one.ordersPlaced),
          ordersFailed: total((one) => one.ordersFailed),
        },
      ];
    }),
  );
}
