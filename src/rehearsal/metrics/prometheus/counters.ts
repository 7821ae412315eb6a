import { minuteOf } from "../../application/served.ts";
import { BOUNDS, countsIn, type VersionCounts } from "../counted.ts";
import type { MetricsFeed } from "../metrics-feed.ts";

/** The labels of one series, its name as `__name__`. */
export type Labels = Readonly<Record<string, string>>;

/** One counter of one version, as Prometheus scraped it. */
export interface Counter {
  readonly labels: Labels;
  /** Reads the counter at an instant of world time; `undefined` before the application first showed it. */
  at(instant: number): number | undefined;
}

/** Between two scrapes, and when in it they come, in milliseconds. */
export const SCRAPE = { every: 15_000, offset: 7_000 } as const;

const MINUTE = 60_000;

interface Rows {
  readonly labels: Labels;
  /** What was counted before each minute, by minute. */
  readonly before: Map<number, number>;
  readonly first: number;
  total: number;
}

/**
 * Lists the counters that the application shows. A series with labels of its own begins with its first event, as in a client
 * library, while a histogram has all its buckets at once; inside a minute each grows evenly.
 */
export function counters({ service, environment, served, now }: MetricsFeed): readonly Counter[] {
  const series = new Map<string, Rows>();
  const minutes = served.minutes();
  const [first = 0, last = -1] = [minutes[0], minutes.at(-1)];
  for (let minute = first; minute <= last; minute += 1) {
    for (const rows of series.values()) rows.before.set(minute, rows.total);
    for (const counts of countsIn(served, minute)) {
      for (const [name, more, count] of samplesOf(counts)) {
        const labels: Labels = { __name__: name, service, environment, version: counts.version, ...more };
        const key = JSON.stringify(labels);
        if (count === 0 && isPartitioned(name) && !series.has(key)) continue;
        const rows = series.get(key) ?? { labels, before: new Map([[minute, 0]]), first: minute, total: 0 };
        series.set(key, rows);
        rows.total += count;
      }
    }
  }
  return [...series.values()].map((rows) => ({ labels: rows.labels, at: (instant) => valueAt(rows, instant, now()) }));
}

type Sample = readonly [name: string, labels: Labels, count: number];

function samplesOf(counts: VersionCounts): readonly Sample[] {
  let below = 0;
  const buckets = [...BOUNDS.map(String), "+Inf"].map((le, index): Sample => {
    below += counts.byBound[index] ?? 0;
    return ["http_request_duration_seconds_bucket", { le }, below];
  });
  return [
    ["http_requests_total", { code: "200" }, counts.requests - counts.errors],
    ["http_requests_total", { code: "500" }, counts.errors],
    ["orders_total", { result: "placed" }, counts.ordersPlaced],
    ["orders_total", { result: "failed" }, counts.ordersFailed],
    ["http_request_duration_seconds_count", {}, counts.requests],
    ["http_request_duration_seconds_sum", {}, counts.seconds],
    ...buckets,
  ];
}

function isPartitioned(name: string): boolean {
  return name.endsWith("_total");
}

function valueAt(rows: Rows, instant: number, now: number): number | undefined {
  const minute = minuteOf(instant);
  if (minute < rows.first || instant > now) return undefined;
  const before = rows.before.get(minute) ?? rows.total;
  const after = rows.before.get(minute + 1) ?? rows.total;
  const span = Math.min(MINUTE, Math.max(1, now - minute * MINUTE));
  return before + (after - before) * Math.min(1, (instant - minute * MINUTE) / span);
}
