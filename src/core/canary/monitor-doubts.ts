import type { Phase } from "../rollout/phases.ts";
import { inertLine } from "../text/inert.ts";
import { formatDuration } from "../time/duration.ts";
import { alphaOfEachTest } from "./alpha-of-each-test.ts";
import { decides } from "./decides.ts";
import type { MetricPlan, MonitorPlan } from "./monitor-plan.ts";
import { weighs } from "./score.ts";
import { pairsNeeded } from "./statistics/paired-signs.ts";

/** Lists what a monitor asks for and cannot do at these phases, each in one sentence with its remedy; it is watched all the same. */
export function monitorDoubts(plan: MonitorPlan, phases: readonly Phase[]): readonly string[] {
  return [...earlyDoubts(plan), ...limitDoubts(plan, phases), ...pairDoubts(plan, phases)];
}

function earlyDoubts({ metrics, earlyPass }: MonitorPlan): string[] {
  const never = metrics.filter((metric) => decides(metric) && !mayRuleOut(metric));
  if (earlyPass === undefined || never.length === 0) return [];
  return [
    `early-pass ends nothing early, since nothing could be ruled out of ${namesOf(never)}: give limits, or rule-out in compare, or leave early-pass out.`,
  ];
}

/** Limits have their say by their newest points and signs by their wins; counts only where the monitor says what must be ruled out. */
function mayRuleOut({ limits, compare }: MetricPlan): boolean {
  if (limits !== undefined || compare?.judge === "paired-signs") return true;
  return compare?.judge === "sequential" && compare.ruleOut !== undefined;
}

/** Limits look no further back than the start of a share, and hold it for `extend` at most. */
function limitDoubts({ metrics, period, watch, extend }: MonitorPlan, phases: readonly Phase[]): string[] {
  const soaks = phases.length === 0 ? [watch] : phases.map(({ soak = watch }) => soak);
  const shortest = Math.min(...soaks);
  const pointsAt = (metric: MetricPlan) => pointsWithin(shortest + extend, metric, period);
  const limited = metrics.filter((metric) => decides(metric) && metric.limits !== undefined && metric.kind !== "alarm");
  const never = limited.filter((metric) => pointsAt(metric) < metric.breaches.of);
  if (never.length === 0) return [];
  const [points, needed] = [Math.min(...never.map(pointsAt)), Math.max(...never.map(({ breaches }) => breaches.of))];
  const enough = Math.max(...never.map(({ lag, breaches }) => lag + (breaches.of + 1) * period)) - extend;
  return [
    `In ${formatDuration(shortest)} and ${formatDuration(extend)} more at most, ${points} points of ${formatDuration(period)} each are measured, and ${needed} are needed before ${namesOf(never)} could pass by limits. Watch for ${formatDuration(enough)}, or write a smaller for.`,
  ];
}

/** The arms are compared over all shares that both serve, and what is younger than its lag is not known yet. */
function pairDoubts(plan: MonitorPlan, phases: readonly Phase[]): string[] {
  const { metrics, period, extend } = plan;
  const needed = pairsNeeded(alphaOfEachTest(plan));
  const counted = metrics.filter(plan.score === undefined ? decides : weighs);
  const paired = counted.filter(({ compare }) => compare?.judge === "paired-signs");
  let before = 0;
  return phases.flatMap(({ share, soak = 0 }): readonly string[] => {
    const begun = before;
    before += soak;
    const pointsAt = (metric: MetricPlan) => pointsWithin(begun + soak, metric, period);
    const short = paired.filter((metric) => pointsAt(metric) < needed);
    if (share >= 100 || short.length === 0) return [];
    const least = Math.min(...short.map(pointsAt));
    // Buckets begin at whole periods, so that up to one is lost.
    const enough = Math.max(...short.map(({ lag }) => lag + (needed + 1) * period)) - begun;
    return [
      `The phase of ${share} % for ${formatDuration(soak)} ends with ${least} points of both versions, and ${needed} are needed before ${namesOf(short)} could fail, or pass, by compare: the traffic stays there for up to ${formatDuration(extend)} longer. Give the phase ${formatDuration(enough)}, or compare by limits.`,
    ];
  });
}

/** What is younger than its lag is not known yet. */
function pointsWithin(length: number, { lag }: MetricPlan, period: number): number {
  return Math.max(0, Math.floor((length - lag) / period));
}

function namesOf(metrics: readonly MetricPlan[]): string {
  return metrics.map(({ name }) => `'${inertLine(name, 80)}'`).join(", ");
}
