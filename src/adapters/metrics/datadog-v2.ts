import * as z from "zod/mini";
import type { GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import { readNumber } from "../../core/canary/measurements/read-number.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { MetricWindow } from "../../ports/metrics.ts";
import { askProvider, malformed, unanswerable } from "./ask-provider.ts";
import { DATADOG_BUCKETS, type DatadogPlace, type DatadogQuery, type ReadDatadog, WIDENED } from "./datadog-query.ts";
import { cutWindow, seriesOf } from "./series-of.ts";

/** Queries of one request: Datadog counts requests against a limit of the hour. */
const AT_ONCE = 20;
const answer = z.object({
  errors: z.optional(z.nullable(z.union([z.string(), z.array(z.string())]))),
  data: z.optional(
    z.object({
      attributes: z.object({
        series: z.array(
          z.object({ query_index: z.optional(z.number()), group_tags: z.optional(z.nullable(z.array(z.string()))) }),
        ),
        times: z.array(z.number()),
        values: z.array(z.array(z.unknown())),
      }),
    }),
  ),
});

/** Reads by `POST /api/v2/query/timeseries`, many queries a request: milliseconds both ways; errors stand at the answer's root. */
export const readDatadogV2: ReadDatadog = async (queries, window, place) => {
  const given = new Map<string, GivenPoint[]>(queries.map(({ id }) => [id, []]));
  for (let first = 0; first < queries.length; first += AT_ONCE) {
    const batch = queries.slice(first, first + AT_ONCE);
    for (const part of cutWindow(window, DATADOG_BUCKETS)) {
      const parsed = await askProvider(questionOf(batch, part, place), place.asked);
      const series = seriesIn(parsed, part, { name: place.asked.name, batch });
      for (const [index, { id }] of batch.entries()) given.get(id)?.push(...(series.get(index) ?? []));
    }
  }
  const name = place.asked.name;
  return new Map(queries.map(({ id, text }) => [id, seriesOf(given.get(id) ?? [], window, { name, query: text })]));
};

function questionOf(batch: readonly DatadogQuery[], { from, to, period }: MetricWindow, { address }: DatadogPlace) {
  const attributes = {
    from: from.getTime(),
    // The end is included, so that it must stand before the next bucket's edge.
    to: to.getTime() - 1,
    interval: period,
    queries: batch.map(({ text }, index) => ({ data_source: "metrics", name: `q${index}`, query: text })),
    formulas: batch.map((_, index) => ({ formula: `q${index}` })),
  };
  const text = JSON.stringify({ data: { type: "timeseries_request", attributes } });
  return { url: `${address}/api/v2/query/timeseries`, body: { type: "application/json", text } };
}

function seriesIn(
  parsed: unknown,
  window: MetricWindow,
  { name, batch }: { readonly name: string; readonly batch: readonly DatadogQuery[] },
): ReadonlyMap<number, GivenPoint[]> {
  const strange = malformed(name, "answered something else than Datadog does", "Check its address in provider-urls.");
  const read = answer.safeParse(parsed);
  if (!read.success) throw strange;
  const errors = [read.data.errors ?? []].flat().join("; ");
  if (errors !== "")
    throw malformed(name, `answered an error: ${inertLine(errors, 200)}`, "Mend the query in the monitor.");
  const { series = [], times = [], values = [] } = read.data.data?.attributes ?? {};
  if (read.data.data === undefined || series.length !== values.length) throw strange;
  if (widened(times, window))
    throw unanswerable(name, `answered wider buckets than ${window.period / 1_000} seconds`, WIDENED);
  const found = new Map<number, GivenPoint[]>();
  for (const [position, { query_index: index = 0, group_tags: tags }] of series.entries()) {
    const row = values[position] ?? [];
    const text = inertLine(batch[index]?.text ?? "", 160);
    if (batch[index] === undefined || row.length !== times.length) throw strange;
    if (found.has(index))
      throw unanswerable(
        name,
        `has several series where one is needed, such as ${inertLine((tags ?? []).join(","), 120)}, for ${text}`,
        "Remove the grouping (by {…}) from the query.",
      );
    found.set(
      index,
      times.map((at, which) => ({ at, value: readNumber(row[which]) })),
    );
  }
  return found;
}

/**
 * Tells whether the server enlarged its interval: every distance is a multiple of something wider than the period. Two points may be two
 * rare ones, unless they are all that fits into the window at their distance.
 */
function widened(times: readonly number[], { from, to, period }: MetricWindow): boolean {
  const steps = times.slice(1).map((at, index) => Math.abs(at - (times[index] ?? at)));
  if (steps.length === 0) return false;
  const step = steps.reduce(divisor);
  return step > period && (steps.length > 1 || times.length >= Math.floor((to.getTime() - from.getTime()) / step));
}

/** Finds the greatest common divisor; numbers so far apart that their distance is infinite have none, which is NaN. */
function divisor(a: number, b: number): number {
  return b > 0 ? divisor(b, a % b) : a + b;
}
