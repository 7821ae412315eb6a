import { type CanaryJudgement, judgeCanary } from "../../core/canary/judge-canary.ts";
import type { MetricEvidence } from "../../core/canary/measurements/metric-evidence.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { missingDimensions } from "../../core/canary/queries/arm-queries.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricSources } from "../../ports/metrics.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Arm, TrafficReading } from "../../ports/traffic.ts";
import { HourBefore } from "./hour-before.ts";
import { lostIn } from "./lost-in.ts";
import { ProviderEvidence } from "./provider-evidence.ts";
import type { ProviderState } from "./provider-state.ts";
import { refusedIn } from "./refused-in.ts";

/** What the metrics say by now. */
export interface Measured {
  readonly judgement: CanaryJudgement;
  readonly providers: readonly ProviderState[];
  /** `some`: a critical metric can never be read, so that it never passes; `all`: none can, so that nothing can be found out either. */
  readonly hopeless: "no" | "some" | "all";
  /** One line on the state of things. */
  readonly said: string;
}

/** What is measured, instants in milliseconds. */
export interface MeasureOrder {
  /** The start of the watch: the arms are compared over all of it. */
  readonly since: number;
  /** The start of the share that is judged now, where shares were judged before: limits look no further back. */
  readonly from?: number | undefined;
  /** Nothing later than that is measured; absent up to now. */
  readonly until?: number | undefined;
  /** When what is judged now shall end: tests that are made once are due from then on, on what was measured before. */
  readonly endsAt?: number | undefined;
  /** Whether the new version has all traffic: nothing is tested against what stood beside it before. */
  readonly alone?: boolean | undefined;
  /** The arm that served before. */
  readonly former: Arm | undefined;
}

/** Measures once. */
export type Measure = (reading: Pick<TrafficReading, "canary" | "baseline">, of: MeasureOrder) => Promise<Measured>;

/** What is measured with; `phaseEnds` counts the ends at which tests are made once. */
export interface MeasureMeans {
  readonly sources: MetricSources;
  readonly clock: Clock;
  readonly progress: Pick<Progress, "warn">;
  readonly phaseEnds?: number;
}

/** Creates the measuring of one watch: the providers are read side by side, and one that fails makes its own metrics an error alone. A metric whose question is refused is warned of once. */
export function measureWith(plan: MonitorPlan, { sources, clock, progress, phaseEnds = 1 }: MeasureMeans): Measure {
  const names = [...new Set(plan.metrics.map(({ provider }) => provider))];
  const providers = names.map((name) => new ProviderEvidence(plan, name, sources(name)));
  const warned = new Set<string>();
  let last: { readonly key: string; readonly measured: Measured } | undefined;
  const hour = new HourBefore(providers);
  return async ({ canary, baseline }, { since, from, until, endsAt, alone, former }) => {
    const question = { canary, baseline, since, until, now: clock.now().getTime() };
    const read = await Promise.all(providers.map((provider) => provider.refresh(question)));
    const before = former === undefined ? undefined : await hour.read(former, since);
    const phaseEnd = endsAt !== undefined && question.now >= endsAt;
    const key = JSON.stringify([since, from, alone, phaseEnd]);
    if (last?.key === key && !read.includes(true)) return last.measured;
    const found = new Map(providers.flatMap((provider) => [...provider.evidence()]));
    const evidence = plan.metrics.map(
      ({ lag }, position): MetricEvidence => ({
        canary: [],
        baseline: [],
        ...found.get(position),
        before: before?.get(position) ?? [],
        from,
        alone,
        phaseEnd,
        // What is published later than the end would make it another test.
        phaseEndsAt: phaseEnd ? (until ?? Math.floor((endsAt - lag) / plan.period) * plan.period) : undefined,
      }),
    );
    const judgement = judgeCanary(plan, evidence, phaseEnds);
    const states = providers.map((provider) => provider.state());
    for (const { name, error } of refusedIn(states)) {
      if (!warned.has(name)) progress.warn(`Metric '${inertLine(name, 80)}' could not be read: ${error}`);
      warned.add(name);
    }
    const said = `${refusals(states)}${soFar(judgement)}${unmeasured(plan, canary, baseline)}`;
    const measured = { judgement, providers: states, hopeless: hopelessOf(plan, states), said };
    last = { key, measured };
    return measured;
  };
}

function hopelessOf({ metrics }: MonitorPlan, states: readonly ProviderState[]): Measured["hopeless"] {
  const lost = lostIn(states);
  const critical = metrics.filter(({ role }) => role === "critical");
  const blind = critical.filter(({ name }) => lost.has(name));
  if (blind.length === 0) return "no";
  return blind.length === critical.length ? "all" : "some";
}

function refusals(states: readonly ProviderState[]): string {
  const failed = states.filter(({ error }) => error !== "");
  return failed.map(({ name, error }) => `The metrics of ${name} could not be read: ${error} `).join("");
}

/** Names the metrics that this rollout's arm cannot be measured by, and those that cannot be compared since the version before cannot. */
function unmeasured({ metrics }: MonitorPlan, canary: Arm, baseline: Arm | undefined): string {
  const compared = metrics.filter(({ compare, atPhaseEnd }) => (compare ?? atPhaseEnd) !== undefined);
  const [own, before] = [lacking(metrics, canary), baseline === undefined ? [] : lacking(compared, baseline)];
  return [
    own.length === 0 ? "" : ` This rollout has no such dimension: ${own.join(", ")}.`,
    before.length === 0 ? "" : ` The version before has none: ${before.join(", ")}.`,
  ].join("");
}

function lacking(metrics: MonitorPlan["metrics"], arm: Arm): string[] {
  return metrics.flatMap((metric) =>
    missingDimensions(metric, arm).map((name) => `${inertLine(metric.name, 80)} needs {arm.${name}}`),
  );
}

function soFar({ metrics, verdict }: CanaryJudgement): string {
  const worst = metrics.filter((one) => one.metric.role === "critical" && one.verdict === verdict);
  return `So far ${verdict}: ${inertLine(worst.map(({ metric, why }) => `${metric.name} ${why}`).join("; "), 600)}.`;
}
