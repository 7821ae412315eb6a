import { inertLine } from "../../core/text/inert.ts";
import type { MetricPoint, MetricWindow } from "../../ports/metrics.ts";
import { unanswerable } from "./ask-provider.ts";
import { inTurns } from "./in-turns.ts";
import { type JsonQuery, type JsonSource, numberAt, type ReadJson } from "./json-source.ts";
import { cutWindow, seriesOf } from "./series-of.ts";

const AT_ONCE = 4;
/** New buckets of one query that one reading asks for. */
const MOST_REQUESTS = 240;

/** Reads one document a bucket. A bucket is over when it is asked for, so that its value is asked once and kept for this run. */
export function bucketValues(): { readonly read: ReadJson } {
  const kept = new Map<string, number>();
  return {
    async read(query, window, source) {
      const buckets = cutWindow(window, 1);
      const asked = buckets.filter((bucket) => !kept.has(keyOf(query, bucket)));
      if (asked.length > MOST_REQUESTS)
        throw unanswerable(
          source.name,
          `would be asked ${asked.length} times for ${inertLine(query.path, 120)}`,
          "Read a series (series, time, value), or judge by a longer period.",
        );
      await inTurns(asked, AT_ONCE, async (bucket) => {
        const [point] = await pointOf(query, bucket, source);
        // What says nothing yet is asked again.
        if (point !== undefined && Number.isFinite(point.value)) kept.set(keyOf(query, bucket), point.value);
      });
      return buckets.map((bucket): MetricPoint => {
        return { at: bucket.from.getTime(), value: kept.get(keyOf(query, bucket)) ?? Number.NaN };
      });
    },
  };
}

async function pointOf(query: JsonQuery, bucket: MetricWindow, source: JsonSource): Promise<readonly MetricPoint[]> {
  const value = await numberAt(await source.fetch(query.path, bucket), query.value, source);
  const given = [{ at: bucket.from.getTime(), value }];
  return seriesOf(given, bucket, { name: source.name, query: query.path });
}

function keyOf({ path, value }: JsonQuery, { from, period }: MetricWindow): string {
  return JSON.stringify([path, value, from.getTime(), period]);
}
