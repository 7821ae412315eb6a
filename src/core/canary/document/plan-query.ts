import type { ArmQuery, CloudwatchMetric } from "../metric-query.ts";
import type { ProviderPlan } from "../provider-plan.ts";
import { withoutComments } from "../queries/promql-text.ts";
import type { QueryDocument } from "./monitor-document.ts";

type CloudwatchDocument = Extract<QueryDocument, { readonly namespace: string }>;

/** Each is a request of its own to most providers, in every minute. */
const MOST_QUERIES = 20;

/** Plans queries as they were written; one that its provider does not speak is told by `say`. */
export function planQueries(
  given: QueryDocument | readonly QueryDocument[],
  { provider, statistic }: { readonly provider: ProviderPlan["kind"]; readonly statistic: string },
  say: (message: string) => void,
): ArmQuery[] {
  const list: readonly QueryDocument[] = Array.isArray(given) ? given : [given as QueryDocument];
  if (list.length > MOST_QUERIES) {
    say(
      `adds up ${list.length} queries: at most ${MOST_QUERIES} queries are asked for one sum, every minute and of both versions.`,
    );
    return [];
  }
  return list.flatMap((query): ArmQuery[] => {
    // What PromQL ignores must not name the version that the query does not ask of.
    const read = provider === "prometheus" && typeof query === "string" ? withoutComments(query) : query;
    const planned = planQuery(read, statistic);
    if (!SPOKEN[provider].kinds.includes(planned.kind)) {
      say(`is asked of ${provider}, which takes ${SPOKEN[provider].form}.`);
      return [];
    }
    return [planned];
  });
}

const SPOKEN: Readonly<
  Record<ProviderPlan["kind"], { readonly kinds: readonly ArmQuery["kind"][]; readonly form: string }>
> = {
  cloudwatch: {
    kinds: ["cloudwatch", "cloudwatch-math"],
    form: "{ namespace, metric, dimensions, statistic } or { expression, using }",
  },
  prometheus: { kinds: ["expression"], form: "a text in PromQL" },
  datadog: { kinds: ["expression"], form: "a text in Datadog's query language" },
  sentry: { kinds: ["sentry"], form: "{ sentry: errors, search, environment }" },
  json: { kinds: ["json"], form: "{ path, value, series, time }" },
};

function planQuery(query: QueryDocument, statistic: string): ArmQuery {
  if (typeof query === "string") return { kind: "expression", expression: query.trim() };
  if ("namespace" in query) return { kind: "cloudwatch", ...metricOf(query, statistic) };
  if ("expression" in query) {
    const using = Object.entries(query.using).map(([name, one]) => [name, metricOf(one, statistic)] as const);
    return { kind: "cloudwatch-math", expression: query.expression, using: Object.fromEntries(using) };
  }
  if ("sentry" in query) {
    const { sentry: counts, release = "{arm.Version}", environment = "", search = "" } = query;
    return { kind: "sentry", counts, release, environment, search };
  }
  const { path, value, series, time } = query;
  return { kind: "json", path, value, series, time };
}

function metricOf(
  { namespace, metric, dimensions = {}, statistic: own }: CloudwatchDocument,
  statistic: string,
): CloudwatchMetric {
  return { namespace, metric, dimensions, statistic: own ?? statistic };
}
