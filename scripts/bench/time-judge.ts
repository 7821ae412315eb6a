import type { MetricDocument } from "../../src/core/canary/document/monitor-document.ts";
import { judgeCanary } from "../../src/core/canary/judge-canary.ts";
import { latenciesOf } from "../simulate/latencies.ts";
import { randomFrom } from "../simulate/random.ts";
import { evidenceOf } from "../simulate/rollout.ts";
import { comparedCounts, comparedPercentile, planOf } from "../simulate/shipped-judge.ts";
import type { Measured } from "./figure.ts";
import { median, timed } from "./measure.ts";

const METRICS = 50;
const BUCKETS = 60;
/** Milliseconds that one judgement may take. */
const GOAL = 20;

/** Times the judgement of fifty metrics over sixty minutes: all counts, counts and percentiles, and the latter with the test at a phase's end. */
export function timeJudge(runs: number): Measured {
  const count = (index: number): MetricDocument => ({
    ...comparedCounts(`count ${index}`, 3),
    limits: { alert: "20%" },
  });
  const percentile = (index: number): MetricDocument => ({
    ...comparedPercentile(`p95 ${index}`, { compare: { tolerate: 1.1 }, "at-phase-end": {} }),
    limits: { alert: 5 },
  });
  const mixed = (index: number) => (index % 2 === 0 ? count(index) : percentile(index));
  const rows = [
    row("counts, compared and limited", { runs, metric: count, phaseEnd: false }),
    row("half of them percentiles", { runs, metric: mixed, phaseEnd: false }),
    row("the same at a phase's end", { runs, metric: mixed, phaseEnd: true }),
  ];
  const table = [
    `| ${METRICS} metrics over ${BUCKETS} buckets | First time (ms) | Median (ms) | At most |`,
    "| --- | ---: | ---: | ---: |",
    ...rows.map(({ cells }) => cells),
  ].join("\n");
  const figures = rows.map(({ name, milliseconds }) => ({
    name: `Judge of ${METRICS} metrics over ${BUCKETS} buckets: ${name}`,
    seen: milliseconds,
    unit: "ms",
    goal: { of: "seen", atMost: GOAL } as const,
    method: "in one process, median",
  }));
  return { table, figures };
}

function row(
  name: string,
  order: { readonly runs: number; readonly metric: (index: number) => MetricDocument; readonly phaseEnd: boolean },
): { readonly name: string; readonly milliseconds: number; readonly cells: string } {
  const random = randomFrom(1);
  const plan = planOf(Array.from({ length: METRICS }, (_, index) => order.metric(index)));
  const phases = [{ share: 0.05, minutes: BUCKETS }];
  const evidence = plan.metrics.map(({ kind }) => ({
    ...(kind === "count"
      ? evidenceOf(random, { perSecond: 100, rate: 0.005, multiple: 1, drifting: false, phases })
      : twice(latenciesOf(random, { factor: 1, own: 0 }))),
    phaseEnd: order.phaseEnd,
  }));
  const spent = Array.from({ length: order.runs }, () => timed(() => judgeCanary(plan, evidence)));
  const cells = `| ${name} | ${(spent[0] ?? Number.NaN).toFixed(1)} | ${median(spent).toFixed(1)} | ${GOAL} |`;
  return { name, milliseconds: median(spent), cells };
}

/** Latencies are drawn for half an hour; the second half hour is the first one again. */
function twice(evidence: ReturnType<typeof latenciesOf>): ReturnType<typeof latenciesOf> {
  const again = (rows: typeof evidence.canary) => [
    ...rows,
    ...rows.map((one) => ({ ...one, at: one.at + (BUCKETS / 2) * 60_000 })),
  ];
  return { canary: again(evidence.canary), baseline: again(evidence.baseline), before: [] };
}
