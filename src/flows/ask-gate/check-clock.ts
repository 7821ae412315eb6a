import type { PlatformTime } from "../../ports/gate-documents.ts";
import type { Refusal } from "./refusal.ts";

const MAXIMUM_SKEW_MILLISECONDS = 60_000;

/** Checks the runner's clock against the platform's; the time that the call took is no skew, and a clock that cannot be checked is not believed. */
export function checkClock(time: PlatformTime | undefined): Refusal | undefined {
  if (time === undefined)
    return {
      kind: "stop",
      decision: "unknown",
      reason: "clock_skew",
      headline: "GitHub's answer carries no Date header, so the runner's clock cannot be checked.",
      remedy: "Let the proxy between the runner and GitHub pass the Date header, then re-run the job.",
    };
  const early = time.asked.getTime() - time.platform.getTime();
  const late = time.platform.getTime() - time.answered.getTime();
  const skew = Math.max(early, late);
  if (skew <= MAXIMUM_SKEW_MILLISECONDS) return undefined;
  return {
    kind: "stop",
    decision: "unknown",
    reason: "clock_skew",
    headline: `The runner's clock says ${time.answered.toISOString()}, GitHub's ${time.platform.toISOString()}: ${Math.round(skew / 1_000)} s apart, at most 60 are accepted.`,
    remedy: "Set the runner's clock (time synchronisation), then re-run the job.",
  };
}
