import * as z from "zod/mini";
import type { GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import { readNumber } from "../../core/canary/measurements/read-number.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { MetricWindow } from "../../ports/metrics.ts";
import { askProvider, malformed, unanswerable } from "./ask-provider.ts";
import { DATADOG_BUCKETS, type DatadogPlace, type DatadogQuery, type ReadDatadog, WIDENED } from "./datadog-query.ts";
import { inTurns } from "./in-turns.ts";
import { cutWindow, seriesOf } from "./series-of.ts";

const AT_ONCE = 4;
const answer = z.object({
  status: z.optional(z.string()),
  error: z.optional(z.nullable(z.string())),
  series: z.optional(
    z.array(
      z.object({
        scope: z.optional(z.string()),
        interval: z.optional(z.number()),
        pointlist: z.array(z.tuple([z.number(), z.unknown()])),
      }),
    ),
  ),
});

/** Reads by `GET /api/v1/query`: seconds are asked, milliseconds answered; an error may stand in an answer of status 200. */
export const readDatadogV1: ReadDatadog = async (queries, window, place) =>
  new Map(await inTurns(queries, AT_ONCE, async (query) => [query.id, await readQuery(query, window, place)] as const));

async function readQuery({ text }: DatadogQuery, window: MetricWindow, { address, asked }: DatadogPlace) {
  const given: GivenPoint[] = [];
  for (const { from, to, period } of cutWindow(window, DATADOG_BUCKETS)) {
    // The end is included, so that it must stand before the next bucket's edge.
    const parameters = { from: String(from.getTime() / 1_000), to: String(to.getTime() / 1_000 - 1), query: text };
    const parsed = await askProvider(
      { url: `${address}/api/v1/query?${new URLSearchParams(parameters).toString()}` },
      asked,
    );
    given.push(...pointsOf(parsed, period, { name: asked.name, text }));
  }
  return seriesOf(given, window, { name: asked.name, query: text });
}

function pointsOf(
  parsed: unknown,
  period: number,
  { name, text }: { readonly name: string; readonly text: string },
): GivenPoint[] {
  const read = answer.safeParse(parsed);
  if (!read.success)
    throw malformed(name, "answered something else than Datadog does", "Check its address in provider-urls.");
  const { status = "", error, series = [] } = read.data;
  if (status !== "ok" || (error ?? "") !== "")
    // A query that it does not understand is answered by 400: what stands in a 200 may be of the moment.
    throw malformed(
      name,
      `answered status ${inertLine(status, 40)}: ${inertLine(error ?? "", 160)}, for ${inertLine(text, 160)}`,
      "Mend the query in the monitor.",
    );
  const [first, second] = series;
  if (second !== undefined)
    throw unanswerable(
      name,
      `has ${series.length} series where one is needed, such as ${inertLine(`${first?.scope} and ${second.scope}`, 160)}, for ${inertLine(text, 160)}`,
      "Remove the grouping (by {…}) and the commas from the query.",
    );
  if (first?.interval !== undefined && first.interval * 1_000 !== period)
    throw unanswerable(name, `answered buckets of ${first.interval} seconds, for ${inertLine(text, 160)}`, WIDENED);
  return (first?.pointlist ?? []).map(([at, value]) => ({ at, value: readNumber(value) }));
}
