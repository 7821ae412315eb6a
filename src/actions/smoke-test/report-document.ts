import { type CheckResult, isFlaky, type StepResult, versionsSeen } from "../../core/checks/check-result.ts";
import { whyFailed } from "../../core/checks/why-failed.ts";
import { inert } from "../../core/text/inert.ts";
import type { SmokeTestInputs } from "./contract.ts";
import type { SmokeConclusion } from "./smoke-findings.ts";
import { timingsOf } from "./timings.ts";

/** When a smoke test began and ended. */
export interface SmokeSpan {
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

const LONGEST_TEXT = 2_000;
const NO_BODY = "(bodies are left out of this report)";

/**
 * Writes everything that a smoke test found as JSON, schema version 1: within it keys are added, never renamed or removed.
 * It holds no secret, no header and no body; every text is inert. Times are real milliseconds.
 */
export function reportDocument(
  { outcome, findings }: SmokeConclusion,
  { environment, service, version, commit }: SmokeTestInputs,
  { startedAt, finishedAt }: SmokeSpan,
): string {
  const results = findings?.results ?? [];
  const report = {
    "schema-version": 1,
    action: "smoke-test",
    decision: outcome.decision,
    "reason-code": outcome.reasonCode,
    "exit-reason": outcome.outputs["exit-reason"],
    headline: outcome.headline,
    remedy: outcome.remedy,
    subject: { environment, service, version, commit },
    address: outcome.outputs.address,
    "checks-from": findings?.plan.from ?? "",
    "not-chosen": findings?.plan.unselected ?? [],
    "started-at": startedAt.toISOString(),
    "finished-at": finishedAt.toISOString(),
    totals: {
      checks: results.length,
      passed: results.filter((result) => result.outcome === "passed").length,
      failed: results.filter((result) => result.outcome === "failed").length,
      flaky: results.filter(isFlaky).length,
    },
    "versions-seen": Object.fromEntries(versionsSeen(results)),
    checks: results.map(checkOf),
    command: findings?.command ?? { kind: "none" },
    problems: outcome.problems ?? [],
  };
  return `${JSON.stringify(report, inertTexts, 2)}\n`;
}

function checkOf(result: CheckResult) {
  const { total, timeToFirstByte, slowest } = timingsOf(result.steps);
  return {
    name: result.name,
    outcome: result.outcome,
    "continue-on-failure": result.continueOnFailure,
    why: result.outcome === "passed" ? "" : whyFailed(result).why,
    flaky: isFlaky(result),
    "timed-out": result.timedOut,
    attempts: result.attempts,
    "in-a-row": result.inARow,
    times: result.times,
    milliseconds: total,
    "first-byte-milliseconds": timeToFirstByte ?? null,
    "slowest-step": slowest?.name ?? "",
    "versions-seen": result.versions,
    steps: result.steps.map(stepOf),
    history: result.history.map(({ at, duration, ...note }) => ({
      ...{ "at-milliseconds": Math.round(at), milliseconds: Math.round(duration) },
      ...note,
    })),
  };
}

function stepOf({ name, request, outcome, status, duration, timeToFirstByte, version, failure }: StepResult) {
  return {
    ...{ name, request, outcome, status: status ?? null, version: version ?? null },
    milliseconds: Math.round(duration),
    "first-byte-milliseconds": timeToFirstByte === undefined ? null : Math.round(timeToFirstByte),
    failure: failure === undefined ? null : failureOf(failure),
  };
}

function failureOf(failure: NonNullable<StepResult["failure"]>) {
  if (failure.kind === "no-answer") return failure;
  const mismatches = failure.mismatches.map((one) => (one.target === "body" ? { ...one, actual: NO_BODY } : one));
  return { ...failure, mismatches };
}

/** Makes every text inert, names of members included: whoever prints the report prints other people's words. */
function inertTexts(_: string, value: unknown): unknown {
  if (typeof value === "string") return inert(value, LONGEST_TEXT);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [inert(key, LONGEST_TEXT), inner]));
}
