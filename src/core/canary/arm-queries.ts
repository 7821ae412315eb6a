import type { ArmQuery, MetricPlan } from "./monitor-plan.ts";

/** The two sides of a rollout. */
export type Side = "canary" | "baseline";

/** A query of one side, its arm filled in. */
export interface BoundQuery extends ArmQuery {
  readonly id: string;
}

/** The dimensions by which a side can be measured. */
export type ArmDimensions = Readonly<Record<string, string>>;

const ARM = /\{arm\.(\w+)\}/g;

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
): BoundQuery[] {
  const bind = (part: "value" | "total") => (query: ArmQuery, index: number) => ({
    ...query,
    id: queryId(side, position, { part, index }),
    dimensions: fill(query.dimensions, arm),
  });
  return [...metric.values.map(bind("value")), ...metric.totals.map(bind("total"))];
}

/** Lists the arm's dimensions that a metric needs and the arm does not have. */
export function missingDimensions({ values, totals }: MetricPlan, arm: ArmDimensions): string[] {
  const needed = [...values, ...totals].flatMap(({ dimensions }) =>
    Object.values(dimensions).flatMap((text) => [...text.matchAll(ARM)].map((match) => match[1] ?? "")),
  );
  return [...new Set(needed)].filter((name) => !Object.hasOwn(arm, name));
}

/** Tells whether a metric measures both versions together, since its dimensions do not tell the arms apart. */
export function measuresBoth({ values }: MetricPlan): boolean {
  return !values.some(({ dimensions }) => Object.values(dimensions).some((text) => /\{arm\.TargetGroup\}/.test(text)));
}

function fill(dimensions: Readonly<Record<string, string>>, arm: ArmDimensions): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, text]) => [name, text.replace(ARM, (_, key: string) => arm[key] ?? "")]),
  );
}
