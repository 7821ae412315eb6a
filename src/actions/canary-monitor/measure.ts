import { missingDimensions } from "../../core/canary/arm-queries.ts";
import { type CanaryJudgement, judgeCanary } from "../../core/canary/judge-canary.ts";
import type { MetricEvidence } from "../../core/canary/judge-metric.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import type { Verdict } from "../../core/canary/verdict.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Arm, TrafficReading } from "../../ports/traffic.ts";
import { readBefore, readEvidence, spansOf } from "./read-evidence.ts";

/** What the metrics say by now. */
export interface Measured {
  readonly judgement: CanaryJudgement | undefined;
  /** `error` when the last reading failed, whatever stood before it; `undefined` before the first. */
  readonly verdict: Verdict | undefined;
  /** Why the metrics could not be read at the last look; empty when they could. */
  readonly providerError: string;
  readonly providerErrors: number;
  /** Whether trying again cannot help. */
  readonly hopeless: boolean;
  /** One line on the state of things. */
  readonly said: string;
}

/** What is measured, instants in milliseconds. */
export interface MeasureOrder {
  /** The start of the watch: the arms are compared over all of it. */
  readonly since: number;
  /** The start of the share that is judged now, where shares were judged before: limits look no further back. */
  readonly from?: number | undefined;
  /** The arm that served before. */
  readonly former: Arm | undefined;
}

/** Measures once. */
export type Measure = (reading: TrafficReading, of: MeasureOrder) => Promise<Measured>;

const HOPELESS = ["forbidden", "unauthorized"];
const NOTHING_YET: Measured = {
  judgement: undefined,
  verdict: undefined,
  providerError: "",
  providerErrors: 0,
  hopeless: false,
  said: "",
};

/** Creates the measuring of one watch; it asks the provider only when a new bucket is whole, or after an error. */
export function measureWith(
  plan: MonitorPlan,
  { metrics, clock }: { readonly metrics: Metrics; readonly clock: Clock },
): Measure {
  let last = NOTHING_YET;
  let readUntil = "";
  let before: readonly MetricEvidence["before"][] | undefined;
  return async ({ canary, baseline }, { since, from, former }) => {
    const question = { canary, baseline, since, now: clock.now().getTime() };
    const until = JSON.stringify([since, from, ...spansOf(plan, question).map((span) => span?.to)]);
    if (until === readUntil && last.providerError === "") return last;
    try {
      const evidence = await readEvidence(plan, metrics, question);
      if (former !== undefined) before ??= await reportedBefore(plan, metrics, { arm: former, until: since });
      const judgement = judgeCanary(
        plan,
        evidence.map((one, index) => ({ ...one, before: before?.[index] ?? [], from })),
      );
      readUntil = until;
      const said = `${soFar(judgement)}${unmeasured(plan, canary)}`;
      last = { ...last, judgement, verdict: judgement.verdict, providerError: "", said };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      last = unreadAfter(last, error);
    }
    return last;
  };
}

function unreadAfter(last: Measured, { message, remedy, why }: Unreadable): Measured {
  return {
    ...last,
    providerError: `${message}. ${remedy}`,
    providerErrors: last.providerErrors + 1,
    verdict: "error",
    hopeless: HOPELESS.includes(why),
    said: `The metrics could not be read: ${inertLine(message)}.`,
  };
}

/** Reads the hour before, which is only reported: what cannot be read of it is left out, unless nothing ever can. */
async function reportedBefore(plan: MonitorPlan, metrics: Metrics, of: { readonly arm: Arm; readonly until: number }) {
  try {
    return await readBefore(plan, metrics, of);
  } catch (error) {
    if (error instanceof Unreadable && !HOPELESS.includes(error.why)) return [];
    throw error;
  }
}

/** Names the metrics that this rollout's arm cannot be measured by. */
function unmeasured({ metrics }: MonitorPlan, arm: Arm): string {
  const lacking = metrics.flatMap((metric) =>
    missingDimensions(metric, arm).map((name) => `${inertLine(metric.name, 80)} needs {arm.${name}}`),
  );
  return lacking.length === 0 ? "" : ` This rollout has no such dimension: ${lacking.join(", ")}.`;
}

function soFar({ metrics, verdict }: CanaryJudgement): string {
  const worst = metrics.filter((one) => one.metric.role === "critical" && one.verdict === verdict);
  return `So far ${verdict}: ${inertLine(worst.map(({ metric, why }) => `${metric.name} ${why}`).join("; "), 600)}.`;
}
