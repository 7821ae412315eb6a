import type { CanaryJudgement } from "../../core/canary/judge-canary.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import type { Judged } from "./findings.ts";

/** Tells whether a share was judged for its time, or for `early-pass` on evidence that suffices; times in milliseconds. */
export function isJudgedLongEnough(
  plan: MonitorPlan | undefined,
  judgement: CanaryJudgement | undefined,
  { judged, length }: { readonly judged: number; readonly length: number },
): boolean {
  if (judged >= length) return true;
  const early = plan?.earlyPass;
  return early !== undefined && judged >= early && judgement?.mayPassEarly === true;
}

/**
 * Tells whether there is no use in looking on, `over` milliseconds beyond the time that was to be judged: what can never pass is looked at no
 * longer than that, for what fails, and what can never be read at all not even so long.
 */
export function isSpent(plan: MonitorPlan | undefined, hopeless: Judged["hopeless"], over: number): boolean {
  if (hopeless === "all") return true;
  return over >= (hopeless === "some" ? 0 : (plan?.extend ?? 0));
}
