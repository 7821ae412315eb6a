import { formatProblem } from "../../core/outcome/problem.ts";
import { policyWarnings } from "../../core/policy-report/policy-warnings.ts";
import { inert, inertLine } from "../../core/text/inert.ts";
import type { Command } from "../command.ts";
import { loadPolicy } from "../load-policy.ts";
import { SOURCE_OPTIONS } from "../source-options.ts";

function counted(number: number, what: string): string {
  return `${number === 0 ? "no" : number} ${what}${number === 1 ? "" : "s"}`;
}

/** Checks the policy: problems at file, line and column, and warnings. */
export const check: Command = {
  name: "check",
  summary: "Lists every problem at file:line:column, and warnings; exit status 1 when the policy is not valid",
  options: { ...SOURCE_OPTIONS, strict: { help: "Exit status 1 also on warnings" } },
  async run(given, world) {
    const loaded = await loadPolicy(given, world);
    const warnings = [
      ...policyWarnings(loaded, world.clock.now()).map((warning) => inert(formatProblem(warning))),
      ...loaded.warnings.map((warning) => inertLine(warning, 600)),
    ];
    for (const warning of warnings) world.say(`warning: ${warning}`);
    const { roles, environments, freezes, tests } = loaded.policy;
    const parts = [
      counted(Object.keys(environments).length, "environment"),
      counted(freezes.length, "freeze"),
      counted(Object.keys(roles).length, "role"),
      `${counted(tests.length, "row")} of tests`,
    ];
    world.say(`${loaded.file} is valid: ${parts.join(", ")}; ${counted(warnings.length, "warning")}.`);
    return given.values.has("strict") && warnings.length > 0 ? 1 : 0;
  },
};
