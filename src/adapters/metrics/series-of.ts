import { bucketPoints, type GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { MetricPoint, MetricWindow } from "../../ports/metrics.ts";
import { malformed } from "./ask-provider.ts";

/** Takes a query's points within its window; throws `Unreadable` where they cannot be a series. `query` is shown to people. */
export function seriesOf(
  given: readonly GivenPoint[],
  { from, to, period }: MetricWindow,
  { name, query }: { readonly name: string; readonly query: string },
): readonly MetricPoint[] {
  const read = bucketPoints(given, { from: from.getTime(), to: to.getTime(), period });
  if (read.kind === "points") return read.points;
  throw malformed(
    name,
    `${read.why}, for ${inertLine(query, 160)}`,
    "Mend the query: one number for each bucket is needed.",
  );
}

/** Cuts a window into windows of at most `most` buckets. */
export function cutWindow({ from, to, period }: MetricWindow, most: number): readonly MetricWindow[] {
  const length = Math.max(0, Math.ceil((to.getTime() - from.getTime()) / (period * most)));
  return Array.from({ length }, (_, index) => {
    const start = from.getTime() + index * most * period;
    return { from: new Date(start), to: new Date(Math.min(to.getTime(), start + most * period)), period };
  });
}
