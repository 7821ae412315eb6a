import type { HttpHandler } from "../../net/http-handler.ts";
import { type Answer, answer, Refusal } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import { type Asked, providerHandler } from "../provider-handler.ts";
import { type DatadogQuery, parseQuery } from "./parse-query.ts";
import { type Buckets, type DatadogSeries, seriesOf } from "./series-of.ts";
import { readTimeseriesRequest } from "./timeseries-request.ts";

/** The two keys that a request must show. */
export interface DatadogAccess {
  readonly apiKey: string;
  readonly applicationKey: string;
}

const LIMIT = { requests: 1600, period: 3600 } as const;
/** Seconds since the epoch beyond which a time was surely meant in milliseconds. */
const MOST_SECONDS = 100_000_000_000;
const MOST_BUCKETS = 1500;

/** Serves Datadog's `GET /api/v1/query` and `POST /api/v2/query/timeseries` (docs.datadoghq.com, "Metrics"; "Rate Limits"). */
export function datadogHandler(feed: MetricsFeed, access: DatadogAccess): HttpHandler {
  return providerHandler(feed, (asked) => {
    const { "dd-api-key": key, "dd-application-key": application } = asked.headers;
    if (key === undefined || application === undefined) return answer(401, { errors: ["Unauthorized"] });
    if (key !== access.apiKey || application !== access.applicationKey) return answer(403, { errors: ["Forbidden"] });
    const wait = feed.faults.limited();
    if (wait !== undefined) return tooMany(wait);
    if (asked.path === "/api/v1/query") return firstVersion(feed, asked);
    if (asked.path === "/api/v2/query/timeseries") return secondVersion(feed, asked);
    return answer(404, { errors: ["Not found"] });
  });
}

function tooMany(wait: number): Answer {
  const why = `Rate limit of ${LIMIT.requests} requests in ${LIMIT.period} seconds reached. Please try again later.`;
  return answer(
    429,
    { status: "error", code: 429, errors: [why] },
    {
      "x-ratelimit-limit": String(LIMIT.requests),
      "x-ratelimit-period": String(LIMIT.period),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(wait / 1000)),
      "x-ratelimit-name": "batch_query",
    },
  );
}

function firstVersion(feed: MetricsFeed, { method, query: form }: Asked): Answer {
  if (method !== "GET") return answer(405, { errors: ["Method Not Allowed"] });
  const [from, to] = [secondsIn(form, "from"), secondsIn(form, "to")];
  const text = form.get("query") ?? "";
  const query = parsed(text);
  const buckets = bucketsOf(query, { from: from * 1000, to: to * 1000 }, undefined);
  const series = seriesOf(feed, query, buckets).map(({ group, points }) => {
    const pointlist = points.filter(([, value]) => value !== null);
    return {
      metric: query.metric,
      scope: group.join(","),
      tag_set: group,
      interval: buckets.every / 1000,
      length: pointlist.length,
      start: pointlist[0]?.[0] ?? null,
      end: (pointlist.at(-1)?.[0] ?? 0) + buckets.every - 1,
      aggr: query.aggregator,
      expression: text,
      pointlist,
    };
  });
  const span = { from_date: from * 1000, to_date: to * 1000 };
  return answer(200, {
    status: "ok",
    res_type: "time_series",
    ...span,
    query: text,
    message: "",
    group_by: [],
    series,
  });
}

function secondsIn(form: URLSearchParams, name: string): number {
  const text = form.get(name) ?? "";
  if (!/^\d+$/.test(text)) throw refused(`The parameter '${name}' is required and must be an integer`);
  if (Number(text) >= MOST_SECONDS) throw refused(`The parameter '${name}' is not a time in seconds`);
  return Number(text);
}

function secondVersion(feed: MetricsFeed, { method, headers, text }: Asked): Answer {
  if (method !== "POST") return answer(405, { errors: ["Method Not Allowed"] });
  if (!/^application\/json\b/i.test(headers["content-type"] ?? ""))
    return answer(415, { errors: ["Unsupported Media Type"] });
  const request = readTimeseriesRequest(text);
  if (request === undefined) throw refused("Invalid query input");
  const asked = request.queries.map(({ query }) => parsed(query));
  const buckets = bucketsOf(asked[0], request, request.interval);
  const found = request.shown.flatMap((place) => {
    const query = asked[place];
    return query === undefined ? [] : seriesOf(feed, query, buckets).map((series) => ({ place, series }));
  });
  const times = [...new Set(found.flatMap(({ series }) => known(series).map(([at]) => at)))].sort((a, b) => a - b);
  return answer(200, {
    data: {
      id: "0",
      type: "timeseries_response",
      attributes: {
        series: found.map(({ place, series }) => ({
          group_tags: series.group,
          query_index: request.shown.indexOf(place),
          unit: [null, null],
        })),
        times,
        values: found.map(({ series }) => times.map((at) => new Map(series.points).get(at) ?? null)),
      },
    },
  });
}

function known({ points }: DatadogSeries): DatadogSeries["points"] {
  return points.filter(([, value]) => value !== null);
}

function parsed(text: string): DatadogQuery {
  const query = parseQuery(text);
  if (query === undefined) throw refused(`Error parsing query: unable to parse ${text}`);
  return query;
}

/** The query's own roll-up wins over the interval that is asked for; without either it is chosen by the span, and always large enough. */
function bucketsOf(
  query: DatadogQuery | undefined,
  { from, to }: { readonly from: number; readonly to: number },
  interval: number | undefined,
): Buckets {
  if (from >= to) throw refused("The start of the interval must be before its end");
  const chosen = to - from <= 3_600_000 ? 20_000 : to - from <= 14_400_000 ? 60_000 : 300_000;
  const asked = query?.rollup === undefined ? (interval ?? chosen) : query.rollup * 1000;
  const least = Math.ceil((to - from) / MOST_BUCKETS / 1000) * 1000;
  return { from, to, every: Math.max(asked, least, 1000) };
}

function refused(why: string): Refusal {
  return new Refusal(400, { errors: [why] });
}
