import { parseLimit } from "../limit.ts";
import type { Comparison, PhaseEndTest } from "../monitor-plan.ts";
import type { MeasuredDocument } from "./monitor-document.ts";

const DEFAULTS = { tolerate: 1, excess: 0.002, events: 5, requests: 100, effect: 0.7 };
/** Latencies and levels of one version wander by themselves, which counts of requests do not (docs/canary-statistics.md). */
const TOLERATED_OF_VALUES = 1.1;

/** Plans how a metric is compared with the baseline beside it; what cannot be is told by `say`. `undefined` where nothing is compared. */
export function planComparison(metric: MeasuredDocument, say: (message: string) => void): Comparison | undefined {
  if (metric.compare === undefined) return undefined;
  if (metric.kind !== "count")
    return { judge: "paired-signs", tolerate: metric.compare.tolerate ?? TOLERATED_OF_VALUES };
  const tolerate = metric.compare.tolerate ?? DEFAULTS.tolerate;
  const { excess, events, requests, "rule-out": ruleOut } = metric.compare;
  if (metric.bad === "below")
    say("compare looks for too many events: count what is bad, such as failures, instead of bad: below.");
  if (ruleOut !== undefined && ruleOut <= tolerate)
    say(`rule-out: ${ruleOut} must be more than what is tolerated (${tolerate}).`);
  const share = excess === undefined ? DEFAULTS.excess : parseLimit(excess, "count");
  if (share === undefined) say(`excess: '${excess}' cannot be read; expected a share such as 0.2%.`);
  return {
    judge: "sequential",
    tolerate,
    excess: share ?? DEFAULTS.excess,
    events: events ?? DEFAULTS.events,
    requests: requests ?? DEFAULTS.requests,
    ruleOut,
  };
}

/** Plans the test at each phase's end; `undefined` where there is none. */
export function planPhaseEnd(metric: MeasuredDocument): PhaseEndTest | undefined {
  if (metric.kind === "count" || metric["at-phase-end"] === undefined) return undefined;
  const { tolerate = TOLERATED_OF_VALUES, effect = DEFAULTS.effect } = metric["at-phase-end"];
  return { tolerate, effect };
}
