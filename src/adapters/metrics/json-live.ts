import type { Clock } from "../../ports/clock.ts";
import type { MetricPoint } from "../../ports/metrics.ts";
import { numberAt, type ReadJson } from "./json-source.ts";
import { seriesOf } from "./series-of.ts";

/** Values of one query that are kept: a day of minutes. */
const MOST_KEPT = 1_440;

/** Reads what is there now: the value belongs to the bucket in which it was asked, and is given once that is over. What an earlier run saw is not known. */
export function liveValues(clock: Pick<Clock, "now">): { readonly read: ReadJson } {
  const kept = new Map<string, Map<number, number>>();
  return {
    async read(query, window, source) {
      const key = JSON.stringify([query.path, query.value, window.period]);
      const known = kept.get(key) ?? new Map<number, number>();
      kept.set(key, known);
      const now = clock.now();
      const at = Math.floor(now.getTime() / window.period) * window.period;
      const value = await numberAt(await source.fetch(query.path, { from: now, to: now }), query.value, source);
      const bucket = { from: new Date(at), to: new Date(at + window.period), period: window.period };
      for (const point of seriesOf([{ at, value }], bucket, { name: source.name, query: query.path }))
        known.set(at, point.value);
      for (const [oldest] of known) if (known.size > MOST_KEPT) known.delete(oldest);
      const points = [...known].map(([when, held]): MetricPoint => ({ at: when, value: held }));
      return points.filter((point) => point.at >= window.from.getTime() && point.at < window.to.getTime());
    },
  };
}
