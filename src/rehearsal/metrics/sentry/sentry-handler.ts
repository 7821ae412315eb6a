import type { HttpHandler } from "../../net/http-handler.ts";
import { type Answer, answer, Refusal } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import { type Asked, providerHandler } from "../provider-handler.ts";
import { eventsStats } from "./events-stats.ts";
import { eventsTimeseries } from "./events-timeseries.ts";
import { refused } from "./refused.ts";
import { sessions } from "./sessions.ts";

/** Whose data a Sentry has, and the token that may read it. */
export interface SentryAccess {
  readonly organization: string;
  readonly project: string;
  readonly token: string;
}

const ENDPOINTS: Readonly<Record<string, (feed: MetricsFeed, asked: Asked) => Answer>> = {
  sessions,
  "events-stats": eventsStats,
  "events-timeseries": eventsTimeseries,
};

/**
 * Serves Sentry's sessions, events-stats and events-timeseries of one organization (docs.sentry.io, "Retrieve Release Health Session Statistics",
 * "Query Explore Events in Timeseries Format"; "Rate Limits"): every request is a session of its version, a failed one crashed and
 * left an error.
 */
export function sentryHandler(feed: MetricsFeed, access: SentryAccess): HttpHandler {
  return providerHandler(feed, (asked) => {
    const { authorization } = asked.headers;
    if (authorization === undefined) return answer(401, { detail: "Authentication credentials were not provided." });
    if (authorization !== `Bearer ${access.token}`) return answer(401, { detail: "Invalid token" });
    const wait = feed.faults.limited();
    if (wait !== undefined) return tooMany(feed.now() + wait);
    const place = /^\/api\/0\/organizations\/([^/]+)\/(sessions|events-stats|events-timeseries)\/$/.exec(asked.path);
    if (place === null || place[1] !== access.organization)
      return answer(404, { detail: "The requested resource does not exist" });
    if (asked.method !== "GET") return answer(405, { detail: `Method "${asked.method}" not allowed.` });
    checkProjects(asked, access);
    return (ENDPOINTS[place[2] ?? ""] ?? sessions)(feed, asked);
  });
}

function tooMany(until: number): Answer {
  return answer(
    429,
    { detail: "You are attempting to use this endpoint too frequently. Limit is 40 requests in 1 seconds" },
    {
      "x-sentry-rate-limit-limit": "40",
      "x-sentry-rate-limit-remaining": "0",
      "x-sentry-rate-limit-reset": String(Math.ceil(until / 1000)),
      "x-sentry-rate-limit-concurrentlimit": "25",
      "x-sentry-rate-limit-concurrentremaining": "25",
    },
  );
}

function checkProjects({ query }: Asked, { project }: SentryAccess): void {
  const asked = query.getAll("project");
  if (asked.some((one) => !/^-?\d+$/.test(one))) throw refused("Invalid project parameter. Values must be numbers.");
  if (asked.some((one) => one !== project && one !== "-1"))
    throw new Refusal(403, { detail: "You do not have permission to perform this action." });
}
