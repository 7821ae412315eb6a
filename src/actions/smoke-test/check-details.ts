import { type AttemptNote, type CheckResult, isFlaky, type StepResult } from "../../core/checks/check-result.ts";
import { decides } from "../../core/checks/decide-smoke.ts";
import { htmlCode } from "../../core/text/html-code.ts";
import { code, folded, markdown, table } from "../../core/text/markdown.ts";
import { countOf } from "./count-of.ts";

const MOST_SHOWN = 20;
const MOST_ROWS = 12;

/** Folds away what is to be known of each check that failed or was flaky: its steps with what was expected, and its attempts over time. */
export function checkDetails(results: readonly CheckResult[]): readonly string[] {
  const telling = results.filter((result) => result.outcome === "failed" || isFlaky(result));
  return telling.slice(0, MOST_SHOWN).map((result) => {
    const steps = result.outcome === "failed" ? stepTable(result.steps) : "";
    const attempts = result.attempts > 1 ? attemptTable(result.history) : "";
    const title = `${decides(result) ? "⛔" : "⚠️"} ${htmlCode(result.name, 120)}, ${countOf(result.attempts, "attempt")}`;
    return folded(title, [steps, attempts].filter((part) => part !== "").join("\n\n"));
  });
}

function stepTable(steps: readonly StepResult[]): string {
  const rows = steps.flatMap((step) => {
    const { name, request, outcome, duration, status, failure } = step;
    const mark = outcome === "passed" ? "✅" : outcome === "skipped" ? "⏭️ skipped" : "⛔";
    const time = duration === 0 ? "–" : `${Math.round(duration)} ms`;
    const head = [
      mark,
      `${markdown(name, 120)}<br>${code(request, 200)}`,
      status === undefined ? "–" : String(status),
      time,
    ];
    if (failure === undefined) return [[...head, "", ""]];
    if (failure.kind === "no-answer")
      return [[...head, "an answer", `${markdown(failure.failure)}: ${markdown(failure.why)}`]];
    return failure.mismatches.map(({ target, expected, actual }, index) => [
      ...(index === 0 ? head : ["", "", "", ""]),
      `${markdown(target, 120)} ${code(expected, 200)}`,
      code(actual, 200),
    ]);
  });
  return table(["", "Step", "Status", "Time", "Expected", "Actual"], rows);
}

function attemptTable(history: readonly AttemptNote[]): string {
  const runs = runsOf(history);
  const shown = runs.length <= MOST_ROWS ? runs : [...runs.slice(0, 2), ...runs.slice(2 - MOST_ROWS)];
  const rows = shown.map(({ first, last, count }) => [
    count === 1 ? seconds(first.at) : `${seconds(first.at)} to ${seconds(last.at)}, ${count} times`,
    first.outcome === "passed" ? "passed" : "failed",
    first.step === "" ? "" : markdown(first.step, 60),
    markdown(first.why, 300),
  ]);
  return table(["After", "Attempt", "Step", "Why"], rows);
}

interface Run {
  readonly first: AttemptNote;
  readonly last: AttemptNote;
  readonly count: number;
}

/** Takes attempts that ended alike, one behind the other, together. */
function runsOf(history: readonly AttemptNote[]): readonly Run[] {
  const runs: Run[] = [];
  for (const note of history) {
    const before = runs.at(-1);
    const alike = before !== undefined && before.first.outcome === note.outcome && before.first.why === note.why;
    if (alike) runs[runs.length - 1] = { ...before, last: note, count: before.count + 1 };
    else runs.push({ first: note, last: note, count: 1 });
  }
  return runs;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
