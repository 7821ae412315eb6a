import type { HttpHandler } from "../../net/http-handler.ts";
import { type Answer, answer, Refusal } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import { type Asked, providerHandler } from "../provider-handler.ts";
import { type Counter, counters, type Labels } from "./counters.ts";
import { evaluate } from "./evaluate.ts";
import { type Expression, kindOf } from "./expression.ts";
import { ParseError } from "./parse-error.ts";
import { parsePromql } from "./parse-promql.ts";
import { durationOf } from "./promql-duration.ts";
import { ExecutionError, type Value } from "./promql-value.ts";

/** What a request must show; basic and bearer as a proxy before Prometheus checks them. */
export interface PrometheusAccess {
  /** `Bearer …`, or `Basic …`; nothing is checked when absent. */
  readonly authorization?: string;
  /** Further headers that must be there, such as a tenant's. */
  readonly headers?: Readonly<Record<string, string>>;
}

const MOST_POINTS = 11_000;

/** Serves a Prometheus: `/api/v1/query` and `/api/v1/query_range` by GET, and by POST of a form (Prometheus docs, "HTTP API"). */
export function prometheusHandler(feed: MetricsFeed, access: PrometheusAccess): HttpHandler {
  return providerHandler(feed, (asked) => {
    if (access.authorization !== undefined && asked.headers.authorization !== access.authorization)
      return answer(401, "Unauthorized\n", { "www-authenticate": access.authorization.split(" ")[0] ?? "Basic" });
    for (const [name, value] of Object.entries(access.headers ?? {}))
      if (asked.headers[name.toLowerCase()] !== value) return answer(401, "no org id\n");
    if (asked.method !== "GET" && asked.method !== "POST") return answer(405, "Method Not Allowed\n");
    const form = parametersOf(asked);
    if (asked.path === "/api/v1/query") return instantQuery(feed, form);
    if (asked.path === "/api/v1/query_range") return rangeQuery(feed, form);
    return answer(404, "404 page not found\n");
  });
}

/** Go's ParseForm reads a body only when it says that it is a form. */
function parametersOf({ method, query, headers, text }: Asked): URLSearchParams {
  const isForm = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() === "application/x-www-form-urlencoded";
  return method === "POST" && isForm ? new URLSearchParams([...new URLSearchParams(text), ...query]) : query;
}

function instantQuery(feed: MetricsFeed, form: URLSearchParams): Answer {
  const at = form.get("time") === null ? feed.now() : instantOf(form, "time");
  const value = evaluated(expressionOf(form), counters(feed), at);
  if (value.kind === "scalar") return success({ resultType: "scalar", result: [at / 1000, formatNumber(value.value)] });
  const result = value.samples.map((one) => ({ metric: one.labels, value: [at / 1000, formatNumber(one.value)] }));
  return success({ resultType: "vector", result });
}

function rangeQuery(feed: MetricsFeed, form: URLSearchParams): Answer {
  const [start, end] = [instantOf(form, "start"), instantOf(form, "end")];
  if (end < start) throw badParameter("end", "end timestamp must not be before start time");
  const step = stepOf(form);
  if ((end - start) / step > MOST_POINTS)
    throw badData(
      "exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the query resolution (?step=XX)",
    );
  const expression = expressionOf(form);
  const series = counters(feed);
  const found = new Map<string, { readonly metric: Labels; readonly values: [number, string][] }>();
  for (let at = start; at <= end; at += step) {
    const value = evaluated(expression, series, at);
    const samples = value.kind === "scalar" ? [{ labels: {}, value: value.value }] : value.samples;
    for (const { labels, value: number } of samples) {
      const key = JSON.stringify(labels);
      const one = found.get(key) ?? { metric: labels, values: [] };
      one.values.push([at / 1000, formatNumber(number)]);
      found.set(key, one);
    }
  }
  return success({ resultType: "matrix", result: [...found.values()] });
}

function success(data: unknown): Answer {
  return answer(200, { status: "success", data });
}

function expressionOf(form: URLSearchParams): Expression {
  try {
    const expression = parsePromql(form.get("query") ?? "");
    if (kindOf(expression) !== "range vector") return expression;
    throw badParameter(
      "query",
      'invalid expression type "range vector" for range query, must be Scalar or instant Vector',
    );
  } catch (error) {
    if (error instanceof ParseError) throw badParameter("query", error.message);
    throw error;
  }
}

function evaluated(expression: Expression, series: readonly Counter[], at: number): Value {
  try {
    return evaluate(expression, series, at);
  } catch (error) {
    if (error instanceof ExecutionError)
      throw new Refusal(422, { status: "error", errorType: "execution", error: error.message });
    throw error;
  }
}

/** Reads seconds since the epoch or RFC 3339, in milliseconds. */
function instantOf(form: URLSearchParams, name: string): number {
  const text = form.get(name) ?? "";
  if (/^-?\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(instant)) throw badParameter(name, `cannot parse "${text}" to a valid timestamp`);
  return instant;
}

function stepOf(form: URLSearchParams): number {
  const text = form.get("step") ?? "";
  const step = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : durationOf(text);
  if (Number.isNaN(step)) throw badParameter("step", `cannot parse "${text}" to a valid duration`);
  if (step > 0) return step;
  throw badParameter("step", "zero or negative query resolution step widths are not accepted. Try a positive integer");
}

function badParameter(name: string, why: string): Refusal {
  return badData(`invalid parameter "${name}": ${why}`);
}

function badData(error: string): Refusal {
  return new Refusal(400, { status: "error", errorType: "bad_data", error });
}

/** Numbers are texts, since NaN and the infinities are no JSON. */
function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "+Inf" : "-Inf";
}
