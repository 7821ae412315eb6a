import type { HttpHandler } from "../net/http-handler.ts";
import { type Answer, answer, Refusal } from "./answer.ts";
import { countsIn, type VersionCounts } from "./counted.ts";
import type { MetricsFeed } from "./metrics-feed.ts";
import { type Asked, providerHandler } from "./provider-handler.ts";

/** The header that a request must show. */
export interface JsonAccess {
  /** Its name in lower case. */
  readonly header: string;
  readonly value: string;
}

const MINUTE = 60_000;
const LONGEST = 7 * 86_400_000;

/**
 * Serves a team's own endpoint: `GET /orders?version=&from=&to=` counts the orders of an interval, `GET /orders/minutes` lists them
 * minute by minute. Times are RFC 3339 or seconds since the epoch, on whole minutes, at most a week apart.
 */
export function jsonHandler(feed: MetricsFeed, { header, value }: JsonAccess): HttpHandler {
  return providerHandler(feed, (asked) => {
    if (asked.headers[header] !== value) return answer(401, { error: "the key is missing or wrong" });
    if (asked.method !== "GET") return answer(405, { error: "only GET" });
    if (asked.path === "/orders") return counted(feed, asked);
    if (asked.path === "/orders/minutes") return byMinute(feed, asked);
    return answer(404, { error: "no such document" });
  });
}

function counted(feed: MetricsFeed, asked: Asked): Answer {
  const rows = minutesOf(feed, asked).flatMap(({ counts }) => counts);
  const placed = rows.reduce((sum, one) => sum + one.ordersPlaced, 0);
  const failed = rows.reduce((sum, one) => sum + one.ordersFailed, 0);
  return answer(200, { orders: { placed, failed, all: placed + failed } });
}

function byMinute(feed: MetricsFeed, asked: Asked): Answer {
  const minutes = minutesOf(feed, asked).map(({ at, counts }) => {
    const placed = counts.reduce((sum, one) => sum + one.ordersPlaced, 0);
    const failed = counts.reduce((sum, one) => sum + one.ordersFailed, 0);
    return { at: new Date(at).toISOString(), placed, failed, all: placed + failed };
  });
  return answer(200, { minutes });
}

function minutesOf(
  { served }: MetricsFeed,
  { query }: Asked,
): readonly { readonly at: number; readonly counts: readonly VersionCounts[] }[] {
  const version = query.get("version");
  if (version === null) throw new Refusal(400, { error: "version is missing" });
  const [from, to] = [instantOf(query, "from"), instantOf(query, "to")];
  if (from >= to || to - from > LONGEST) throw new Refusal(400, { error: "from must be before to, by a week at most" });
  return Array.from({ length: (to - from) / MINUTE }, (_, index) => {
    const at = from + index * MINUTE;
    return { at, counts: countsIn(served, at / MINUTE).filter((one) => one.version === version) };
  });
}

function instantOf(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? "";
  const instant = /^\d{9,10}$/.test(text) ? Number(text) * 1000 : rfc3339(text);
  if (instant % MINUTE === 0) return instant;
  throw new Refusal(400, { error: `${name} is no whole minute in RFC 3339 or in seconds since the epoch` });
}

function rfc3339(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
}
