import { type CheckResult, isFlaky } from "../../core/checks/check-result.ts";
import { whyFailed } from "../../core/checks/why-failed.ts";
import { markdown, table } from "../../core/text/markdown.ts";
import { timingsOf } from "./timings.ts";

/** Builds the table of all checks: outcome, attempts, times of the last attempt, and why. */
export function checkTable(results: readonly CheckResult[]): string {
  const rows = results.map(rowOf);
  return rows.length === 0 ? "" : table(["", "Check", "Attempts", "Time", "First byte", "Why"], rows);
}

function rowOf(result: CheckResult): readonly string[] {
  const { total, timeToFirstByte, slowest } = timingsOf(result.steps);
  const detail =
    slowest === undefined || result.steps.length === 1
      ? ""
      : `, ${slowest.duration} of them ${markdown(slowest.name, 60)}`;
  return [
    markOf(result),
    markdown(result.name, 120),
    String(result.attempts),
    slowest === undefined ? "–" : `${total} ms${detail}`,
    timeToFirstByte === undefined ? "–" : `${timeToFirstByte} ms`,
    result.outcome === "passed" ? "" : markdown(whyFailed(result).why, 400),
  ];
}

/** Shows how a check ended as a mark. */
export function markOf(result: CheckResult): string {
  if (result.outcome === "failed") return result.continueOnFailure ? "⚠️ only reported" : "⛔";
  return isFlaky(result) ? "⚠️ flaky" : "✅";
}
