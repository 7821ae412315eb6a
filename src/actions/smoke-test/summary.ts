import { isFlaky, type StepResult, versionsSeen } from "../../core/checks/check-result.ts";
import type { CommandResult } from "../../core/checks/decide-smoke.ts";
import { failureText } from "../../core/checks/failure-text.ts";
import { code, markdown, table } from "../../core/text/markdown.ts";
import type { SmokeFindings } from "./smoke-findings.ts";

/** Builds the summary: address, a table of the checks, the versions that were seen, the command. */
export function summaryOf({ results, command, plan }: SmokeFindings): string {
  const rows = results.map((result) => [
    result.outcome === "passed" ? (isFlaky(result) ? "⚠️ flaky" : "✅") : "⛔",
    markdown(result.name, 120),
    String(result.attempts),
    `${Math.round(timeOf(result.steps))} ms`,
    result.outcome === "passed" ? "" : markdown(failureText(result.steps), 400),
  ]);
  const checks = rows.length === 0 ? "" : table(["", "Check", "Attempts", "Duration", "Why"], rows);
  const seen = versionsSeen(results);
  const versions =
    seen.length === 0
      ? ""
      : `Versions seen: ${seen.map(([version, times]) => `${code(version)} ×${times}`).join(", ")}`;
  const ran =
    command.kind === "none"
      ? ""
      : `Command ${code(command.command, 120)}: ${command.kind === "not-run" ? "not run, since checks failed" : markdown(endOf(command))}`;
  return [
    `Address ${code(plan.address)}, ${plan.scenarios.length === 0 ? "the command alone" : `checks from ${code(plan.from)}`}`,
    checks,
    versions,
    ran,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Adds up the time of steps, in real milliseconds. */
export function timeOf(steps: readonly StepResult[]): number {
  return steps.reduce((sum, { duration }) => sum + duration, 0);
}

/** Says how a command ended. */
export function endOf(command: Exclude<CommandResult, { readonly kind: "none" | "not-run" }>): string {
  switch (command.kind) {
    case "ended":
      return `ended with exit code ${command.exitCode}`;
    case "timed-out":
      return "did not end before the deadline";
    case "not-started":
      return `could not be run: ${command.why}`;
  }
}
