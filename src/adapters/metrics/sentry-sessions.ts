import * as z from "zod/mini";
import type { GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import { type NumberReading, readNumber } from "../../core/canary/measurements/read-number.ts";
import { isSessionPeriod } from "../../core/canary/queries/session-period.ts";
import type { MetricWindow } from "../../ports/metrics.ts";
import { malformed } from "./ask-provider.ts";
import { commonParameters, type ReadSentry, type SentryPlan, type SentryQuery, sentryWords } from "./sentry-query.ts";

const HOUR = 3_600_000;
const FIELDS = {
  sessions: { count: "sum(session)", crashes: "crash_rate(session)" },
  users: { count: "count_unique(user)", crashes: "crash_rate(user)" },
};
const values = z.record(z.string(), z.unknown());
const answer = z.object({
  intervals: z.array(z.string()),
  groups: z.array(z.object({ totals: values, series: z.record(z.string(), z.array(z.unknown())) })),
});

/**
 * Builds the question for sessions or users of a release (docs.sentry.io, "Retrieve Release Health Session Statistics"). The interval is
 * an hour at least and the range is rounded to it. The crashed are asked as a rate beside the count, which holds whatever further
 * statuses of sessions Sentry adds.
 */
export function sessionsUrl(plan: SentryPlan, query: SentryQuery, window: MetricWindow): string {
  const hours = isSessionPeriod(window.period) ? window.period / HOUR : 1;
  const { count, crashes } = fieldsOf(query);
  const parameters = new URLSearchParams([
    ["field", count],
    ["field", crashes],
    ["interval", `${hours}h`],
    ...commonParameters(plan, query, window),
  ]);
  return `${plan.address}/api/0/organizations/${plan.organization}/sessions/?${parameters.toString()}`;
}

/** Reads sessions by bucket where the period is one that Sentry has; else the sum of the hours around the window, as a single point in its last bucket. */
export const sessionPoints: ReadSentry = (parsed, { query, window, name }) => {
  const read = answer.safeParse(parsed);
  if (!read.success || read.data.groups.length > 1)
    throw malformed(name, "answered something else than Sentry does", "Check its address in provider-urls.");
  const { intervals, groups } = read.data;
  const [group] = groups;
  if (group === undefined) return [];
  if (!isSessionPeriod(window.period))
    return [{ at: window.to.getTime() - window.period, value: countIn(group.totals, query) }];
  return intervals.map((start, index): GivenPoint => {
    const row = Object.entries(group.series).map(([field, series]) => [field, series[index]] as const);
    const at = Date.parse(start);
    if (Number.isNaN(at))
      throw malformed(name, `answered no times for ${sentryWords(query)}`, "Check its address in provider-urls.");
    return { at, value: countIn(Object.fromEntries(row), query) };
  });
};

function fieldsOf({ counts }: SentryQuery) {
  return counts === "users" || counts === "crashed-users" ? FIELDS.users : FIELDS.sessions;
}

function countIn(row: Readonly<Record<string, unknown>>, query: SentryQuery): NumberReading {
  const { count, crashes } = fieldsOf(query);
  const counted = readNumber(row[count]);
  if (query.counts === "sessions" || query.counts === "users" || counted.kind !== "number" || counted.value === 0)
    return counted;
  const rate = readNumber(row[crashes]);
  if (rate.kind !== "number") return rate;
  if (rate.value < 0 || rate.value > 1) return { kind: "wrong", what: `a crash rate of ${rate.value}` };
  return readNumber(Math.round(counted.value * rate.value));
}
