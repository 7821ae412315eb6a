import * as z from "zod/mini";
import type { GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import { readDecimal } from "../../core/canary/measurements/read-number.ts";
import type { MetricQuery } from "../../core/canary/metric-query.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Metrics, MetricWindow } from "../../ports/metrics.ts";
import { type Asked, askProvider, malformed, type ProviderWorld, unanswerable } from "./ask-provider.ts";
import { askedAsWritten, type WrittenPlan } from "./asked-as-written.ts";
import { readEach } from "./read-each.ts";
import { cutWindow, seriesOf } from "./series-of.ts";

const AT_ONCE = 4;
/** The server refuses more than 11,000 points of one series (prometheus/web/api/v1, `queryRange`). */
const MOST_BUCKETS = 10_000;

const answer = z.object({
  status: z.string(),
  data: z.optional(z.object({ resultType: z.string(), result: z.unknown() })),
  warnings: z.optional(z.array(z.unknown())),
});
const matrix = z.array(
  z.object({
    metric: z.record(z.string(), z.unknown()),
    values: z.optional(z.array(z.tuple([z.number(), z.unknown()]))),
    histograms: z.optional(z.unknown()),
  }),
);

/**
 * Reads series of PromQL by `POST /api/v1/query_range` (prometheus.io, "HTTP API"). A bucket's value is that of its query at the
 * bucket's end, so that `increase(x[1m])` counts the bucket's own minute; it stands at the bucket's start. An empty answer is no data;
 * several series, a warning (Thanos and others: partial data) or a sample that is no number are `Unreadable`; NaN and ±Inf stand as NaN, which is no measurement and not absent either.
 */
export function prometheusMetrics(plan: WrittenPlan, world: ProviderWorld): Metrics {
  return {
    read(queries, window) {
      const asked = askedAsWritten(plan, world, explain);
      return readEach(queries, { ...asked, width: AT_ONCE }, (query) => readQuery(query, window, { plan, asked }));
    },
  };
}

async function readQuery(
  query: MetricQuery,
  window: MetricWindow,
  { plan, asked }: { readonly plan: WrittenPlan; readonly asked: Asked },
) {
  if (query.kind !== "expression") throw new TypeError(`Prometheus is not asked by a query of kind ${query.kind}`);
  const given: GivenPoint[] = [];
  for (const { from, to, period } of cutWindow(window, MOST_BUCKETS)) {
    const form = new URLSearchParams({
      query: query.expression,
      start: String((from.getTime() + period) / 1_000),
      end: String(to.getTime() / 1_000),
      step: String(period / 1_000),
    });
    const body = { type: "application/x-www-form-urlencoded", text: form.toString() };
    const parsed = await askProvider({ url: `${plan.address}/api/v1/query_range`, body }, asked);
    given.push(...pointsOf(parsed, { name: plan.name, query: query.expression, period }));
  }
  return seriesOf(given, window, { name: plan.name, query: query.expression });
}

interface Question {
  readonly name: string;
  readonly query: string;
  readonly period: number;
}

function pointsOf(parsed: unknown, { name, query, period }: Question): GivenPoint[] {
  const read = answer.safeParse(parsed);
  if (!read.success || read.data.status !== "success" || read.data.data === undefined)
    throw malformed(name, "answered something else than Prometheus does", "Check its address in provider-urls.");
  const { warnings = [], data } = read.data;
  if (warnings.length > 0)
    throw new Unreadable(
      // What PromQL itself warns of lies in the query; every other warning in a store that was away.
      warnings.every((warning) => String(warning).startsWith("PromQL warning: ")) ? "refused" : "unavailable",
      `${name} warned: ${inertLine(String(warnings[0]), 200)}`,
      "Mend what it warns of; an answer that may be partial is never judged.",
    );
  if (data.resultType !== "matrix")
    throw unanswerable(name, `answered no matrix for ${inertLine(query, 160)}`, "Mend the query in the monitor.");
  const series = matrix.safeParse(data.result);
  if (!series.success)
    throw malformed(name, `answered no matrix for ${inertLine(query, 160)}`, "Check its address in provider-urls.");
  const [first, second] = series.data;
  if (first === undefined) return [];
  if (second !== undefined) {
    const names = [first, second].map(({ metric }) => inertLine(JSON.stringify(metric), 120)).join(" and ");
    throw unanswerable(
      name,
      `has ${series.data.length} series where one is needed, such as ${names}, for ${inertLine(query, 160)}`,
      "Add them up in the query: sum(…) for counts, max(…) or histogram_quantile over sum by (le) for levels.",
    );
  }
  if (first.histograms !== undefined)
    throw unanswerable(
      name,
      `has native histograms, which are no numbers, for ${inertLine(query, 160)}`,
      "Take histogram_quantile, histogram_count or histogram_fraction of them.",
    );
  return (first.values ?? []).map(([seconds, value]) => ({
    at: Math.round(seconds * 1_000) - period,
    value: readDecimal(value),
  }));
}

/** Prometheus says `errorType` and `error` (400 bad data, 422 cannot be executed, 503 timed out or aborted). */
function explain(body: unknown): string {
  const read = z.object({ errorType: z.optional(z.string()), error: z.string() }).safeParse(body);
  return read.success ? `${read.data.errorType ?? "error"}: ${read.data.error}` : "";
}
