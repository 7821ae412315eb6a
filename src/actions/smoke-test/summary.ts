import { type CheckResult, isFlaky } from "../../core/checks/check-result.ts";
import { type CommandResult, decides } from "../../core/checks/decide-smoke.ts";
import { code, markdown } from "../../core/text/markdown.ts";
import { checkDetails } from "./check-details.ts";
import { checkTable } from "./check-table.ts";
import { countOf } from "./count-of.ts";
import type { SmokeFindings } from "./smoke-findings.ts";
import { versionTable } from "./version-table.ts";

/** Builds the summary: what was tested and for how long, the checks, the versions that were seen, the command, and the details of what failed. */
export function summaryOf(findings: SmokeFindings): string {
  const { results, command } = findings;
  const ran =
    command.kind === "none"
      ? ""
      : `Command ${code(command.command, 120)}: ${command.kind === "not-run" ? "not run, since checks failed" : markdown(endOf(command))}`;
  const ordered = [...results].sort((a, b) => rankOf(a) - rankOf(b));
  return [overview(findings), checkTable(ordered), versionTable(results), ran, ...checkDetails(ordered)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Failed ones first, then what asks for attention. */
function rankOf(result: CheckResult): number {
  if (decides(result)) return 0;
  return result.outcome === "failed" || isFlaky(result) ? 1 : 2;
}

function overview({ plan, results, took }: SmokeFindings): string {
  const failed = results.filter(({ outcome }) => outcome === "failed").length;
  const flaky = results.filter(isFlaky).length;
  const counts = [
    countOf(results.length, "check"),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
  ].join(", ");
  const what = results.length === 0 ? "the command alone" : `${counts} from ${code(plan.from)}`;
  const rest = plan.unselected.length === 0 ? "" : ` ${plan.unselected.length} more were not chosen.`;
  return `Address ${code(plan.address)}: ${what}, in ${(took / 1_000).toFixed(1)} s.${rest}`;
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
