import * as z from "zod/mini";
import type { MetricQuery } from "../../core/canary/metric-query.ts";
import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { MetricPoint, Metrics, MetricWindow } from "../../ports/metrics.ts";
import { type Asked, askProvider, PATIENCE_MILLISECONDS, type ProviderWorld } from "./ask-provider.ts";
import { readEach } from "./read-each.ts";
import { errorPoints, errorsUrl } from "./sentry-errors.ts";
import { type SentryPlan, sentryWords } from "./sentry-query.ts";
import { sessionPoints, sessionsUrl } from "./sentry-sessions.ts";
import { cutWindow, seriesOf } from "./series-of.ts";
import { withRetryAfter } from "./with-retry-after.ts";

const AT_ONCE = 3;
/** Sentry refuses more than 10,000 points of a series. */
const MOST_BUCKETS = 5_000;

/** Reads counts of a release from Sentry: error events minute by minute, sessions and users by the hour or as one sum. Throws `Unreadable`. */
export function sentryMetrics(plan: Extract<ProviderPlan, { readonly kind: "sentry" }>, world: ProviderWorld): Metrics {
  return {
    read(queries, window) {
      const token = world.secret();
      const asked: Asked = {
        name: plan.name,
        world: { ...world, http: waitingAsTold(world.http, world.clock) },
        budget: { left: PATIENCE_MILLISECONDS },
        headers: { authorization: `Bearer ${token}` },
        secrets: [token],
        explain,
        rights: `Give the token '${plan.name}' in provider-tokens the scope org:read, and check organization and project in the monitor.`,
      };
      const ask = askedOnce((url) => askProvider({ url }, asked));
      return readEach(queries, { ...asked, width: AT_ONCE }, (query) => readQuery(query, window, { plan, ask }));
    },
  };
}

interface Place {
  readonly plan: SentryPlan;
  readonly ask: (url: string) => Promise<unknown>;
}

async function readQuery(
  query: MetricQuery,
  window: MetricWindow,
  { plan, ask }: Place,
): Promise<readonly MetricPoint[]> {
  if (query.kind !== "sentry") throw new TypeError(`Sentry is not asked by a query of kind ${query.kind}`);
  const shown = { name: plan.name, query: sentryWords(query) };
  if (query.counts !== "errors")
    return seriesOf(
      sessionPoints(await ask(sessionsUrl(plan, query, window)), { query, window, name: plan.name }),
      window,
      shown,
    );
  const given = [];
  for (const part of cutWindow(window, MOST_BUCKETS))
    given.push(...errorPoints(await ask(errorsUrl(plan, query, part)), { query, window, name: plan.name }));
  return seriesOf(given, window, shown);
}

/** Asks each address once in a reading, so that sessions and crashed sessions come from one answer. */
function askedOnce(ask: (url: string) => Promise<unknown>): (url: string) => Promise<unknown> {
  const answers = new Map<string, Promise<unknown>>();
  return (url) => {
    const answer = answers.get(url) ?? ask(url);
    answers.set(url, answer);
    return answer;
  };
}

/** Sentry says in `X-Sentry-Rate-Limit-Reset` at which second since 1970 its limit begins anew (docs.sentry.io, "Rate Limits"). */
function waitingAsTold(http: Http, clock: Clock): Http {
  return withRetryAfter(http, (headers) => {
    const reset = Number(headers["x-sentry-rate-limit-reset"] ?? Number.NaN);
    return Number.isFinite(reset) ? String(Math.max(0, Math.ceil(reset - clock.now().getTime() / 1_000))) : undefined;
  });
}

function explain(body: unknown): string {
  const read = z.object({ detail: z.string() }).safeParse(body);
  return read.success ? read.data.detail : "";
}
