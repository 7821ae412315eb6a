import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";
import { brokenInvariants } from "./invariants.ts";
import type { Scenario } from "./scenario.ts";

/** Compares what a scenario left behind with what it must show. */
export function scenarioProblems(scenario: Scenario, status: number | null, report: RehearsalReport): string[] {
  const { exit, live, decisions = {}, reasons = {}, check } = scenario;
  const problems: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected)
      problems.push(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  };
  compare("exit status", status, exit);
  const { version } = report.live;
  const serves = live instanceof RegExp ? live.test(version) : [live].flat().includes(version);
  if (!serves) compare("live version", version, String(live));
  for (const [action, decision] of Object.entries(decisions))
    compare(`decision of ${action}`, report.actions[action]?.decision ?? "", decision);
  for (const [action, reason] of Object.entries(reasons))
    compare(`reason of ${action}`, report.actions[action]?.reasonCode ?? "", reason);
  return [...problems, ...brokenInvariants(report, scenario), ...(check?.(report) ?? [])];
}
