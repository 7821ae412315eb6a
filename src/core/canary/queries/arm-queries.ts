import type { ArmQuery, MetricQuery } from "../metric-query.ts";
import type { MetricPlan } from "../monitor-plan.ts";

/** The two sides of a rollout. */
export type Side = "canary" | "baseline";

/** The names by which a side can be measured. */
export type ArmDimensions = Readonly<Record<string, string>>;

const ARM = /\{arm\.(\w+)\}/g;
/** What both arms have alike, so that it tells neither apart. */
const SHARED_NAMES = ["ClusterName", "ServiceName", "LoadBalancer"];
/** What may stand in a text that a provider parses: nothing that could end a quoted word or begin an operator. */
const PLAIN = /^[A-Za-z0-9_.:/@+-]+$/;

/** Names a query: stable, unique, and beginning with a lower-case letter as CloudWatch wants it. */
export function queryId(
  side: Side,
  metric: number,
  { part, index }: { readonly part: "value" | "total"; readonly index: number },
): string {
  return `${side}_${metric}_${part}_${index}`;
}

/** Binds the queries of one metric to a side's arm. */
export function bindQueries(
  metric: MetricPlan,
  position: number,
  { side, arm }: { readonly side: Side; readonly arm: ArmDimensions },
): MetricQuery[] {
  const bind =
    (part: "value" | "total") =>
    (query: ArmQuery, index: number): MetricQuery => ({
      ...fillAll(query, arm),
      id: queryId(side, position, { part, index }),
    });
  return [...metric.values.map(bind("value")), ...metric.totals.map(bind("total"))];
}

/** Lists the arm's dimensions that a metric needs and the arm does not have; a value that could change what a text asks for counts as none. */
export function missingDimensions({ values, totals }: MetricPlan, arm: ArmDimensions): string[] {
  const needed = [...values, ...totals].flatMap((query) => namesIn(query).map((name) => ({ name, query })));
  const missing = needed.filter(
    ({ name, query }) => !Object.hasOwn(arm, name) || (isParsed(query) && !PLAIN.test(arm[name] ?? "")),
  );
  return [...new Set(missing.map(({ name }) => name))];
}

/** Tells whether a metric measures both versions together, since nothing in its queries tells the arms apart. */
export function measuresBoth({ values }: MetricPlan): boolean {
  return !values.some(namesOneVersion);
}

/** Tells whether a query names anything that one version alone has. */
export function namesOneVersion(query: ArmQuery): boolean {
  return namesIn(query).some((name) => !SHARED_NAMES.includes(name));
}

/** Lists the names of the arm that a query refers to. */
export function namesIn(query: ArmQuery): string[] {
  return textsIn(query).flatMap((text) => [...text.matchAll(ARM)].map((match) => match[1] ?? ""));
}

/** CloudWatch takes dimensions as values; every other query is text that a provider parses. */
function isParsed({ kind }: ArmQuery): boolean {
  return kind !== "cloudwatch" && kind !== "alarm";
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function fillAll<T>(value: T, arm: ArmDimensions): T {
  if (typeof value === "string") return value.replace(ARM, (_, name: string) => arm[name] ?? "") as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAll<unknown>(inner, arm)])) as T;
}
