import { type CheckResult, isFlaky } from "../../core/checks/check-result.ts";
import { whyFailed } from "../../core/checks/why-failed.ts";
import { folded, markdown, table } from "../../core/text/markdown.ts";
import { timingsOf } from "./timings.ts";

const HEAD = ["", "Check", "Attempts", "Time", "First byte", "Why"];
/** So many well ones stand open; a longer list would hide what failed. */
const MOST_OPEN = 30;

/** Builds the table of all checks, many that were simply well folded away: outcome, attempts, times of the last attempt, and why. */
export function checkTable(results: readonly CheckResult[]): string {
  const well = results.filter((result) => result.outcome === "passed" && !isFlaky(result));
  if (well.length <= MOST_OPEN) return results.length === 0 ? "" : table(HEAD, results.map(rowOf));
  const telling = results.filter((result) => !well.includes(result));
  const rest = folded(`✅ ${well.length} checks passed at once`, table(HEAD, well.map(rowOf)));
  return telling.length === 0 ? rest : `${table(HEAD, telling.map(rowOf))}\n\n${rest}`;
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
function markOf(result: CheckResult): string {
  if (result.outcome === "failed") return result.continueOnFailure ? "⚠️ only reported" : "⛔";
  return isFlaky(result) ? "⚠️ flaky" : "✅";
}
