import { statistic } from "../../aws/cloudwatch/statistic.ts";
import { countsIn, type VersionCounts } from "../counted.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import type { DatadogQuery } from "./parse-query.ts";

/** One series of a query: a value, or none, for each bucket. */
export interface DatadogSeries {
  /** The tags that it is grouped by, such as `version:v1.5.0`. */
  readonly group: readonly string[];
  readonly points: readonly (readonly [at: number, value: number | null])[];
}

/** The span and the buckets of a query, in milliseconds; the end is not included. */
export interface Buckets {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

const MINUTE = 60_000;

/** Submits of one version in one minute: its tags, and a count or samples in seconds. */
interface Submitted {
  readonly tags: Readonly<Record<string, string>>;
  readonly count: number;
  readonly samples: readonly number[];
}

/**
 * Answers a query bucket by bucket, the buckets aligned to the epoch and the last one as unfinished as it is. A metric that nobody
 * submitted in the span has no series; between its first and its last point a count has none as zero, anything else as null.
 */
export function seriesOf(feed: MetricsFeed, query: DatadogQuery, buckets: Buckets): readonly DatadogSeries[] {
  const groups = new Map<string, Map<number, Submitted[]>>();
  for (let at = Math.floor(buckets.from / MINUTE); at * MINUTE < buckets.to; at += 1) {
    for (const one of countsIn(feed.served, at).flatMap((counts) => submittedOf(feed, counts, query.metric))) {
      if (!query.tags.every(({ key, value, not }) => (one.tags[key] === value.toLowerCase()) !== not)) continue;
      const name = query.by.map((key) => `${key}:${one.tags[key] ?? ""}`).join(",");
      const minutes = groups.get(name) ?? new Map<number, Submitted[]>();
      groups.set(name, minutes);
      minutes.set(at, [...(minutes.get(at) ?? []), one]);
    }
  }
  return [...groups].map(([name, minutes]) => ({
    group: name === "" ? [] : name.split(","),
    points: pointsOf(minutes, query, buckets),
  }));
}

/** Tag values are lower-case, as Datadog keeps them. */
function submittedOf({ service, environment }: MetricsFeed, counts: VersionCounts, metric: string): Submitted[] {
  const tags = { service, env: environment, version: counts.version.toLowerCase() };
  const counted = (count: number, more: Readonly<Record<string, string>> = {}): Submitted[] =>
    count === 0 ? [] : [{ tags: { ...tags, ...more }, count, samples: [] }];
  switch (metric) {
    case `${service}.requests`:
      return counted(counts.requests);
    case `${service}.errors`:
      return counted(counts.errors);
    case `${service}.orders`:
      return [
        ...counted(counts.ordersPlaced, { result: "placed" }),
        ...counted(counts.ordersFailed, { result: "failed" }),
      ];
    case `${service}.latency`:
      return counts.latencies.length === 0
        ? []
        : [{ tags, count: counts.latencies.length, samples: counts.latencies.map((one) => one / 1000) }];
    default:
      return [];
  }
}

function pointsOf(
  minutes: ReadonlyMap<number, readonly Submitted[]>,
  query: DatadogQuery,
  { from, to, every }: Buckets,
): DatadogSeries["points"] {
  const points: [number, number | null][] = [];
  for (let at = Math.floor(from / every) * every; at < to; at += every)
    points.push([at, bucketValue(minutes, query, { at, every })]);
  if (!query.asCount) return points;
  const known = points.flatMap(([, value], index) => (value === null ? [] : [index]));
  const [first = 0, last = -1] = [known[0], known.at(-1)];
  return points.map(([at, value], index) => [at, value ?? (index > first && index < last ? 0 : null)]);
}

function bucketValue(
  minutes: ReadonlyMap<number, readonly Submitted[]>,
  { aggregator, asCount }: DatadogQuery,
  { at, every }: { readonly at: number; readonly every: number },
): number | null {
  const samples: number[] = [];
  let count = 0;
  let any = false;
  for (let minute = Math.floor(at / MINUTE); minute * MINUTE < at + every; minute += 1) {
    const share = (Math.min(at + every, (minute + 1) * MINUTE) - Math.max(at, minute * MINUTE)) / MINUTE;
    for (const one of minutes.get(minute) ?? []) {
      any = true;
      count += one.count * share;
      for (const sample of one.samples) samples.push(sample);
    }
  }
  if (!any) return null;
  if (samples.length > 0 && aggregator !== "count") return statistic(STATISTICS[aggregator] ?? aggregator, samples);
  return asCount || samples.length > 0 ? count : count / (every / 1000);
}

const STATISTICS: Readonly<Record<string, string>> = { avg: "Average", sum: "Sum", min: "Minimum", max: "Maximum" };
