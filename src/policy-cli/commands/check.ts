import { formatProblem } from "../../core/outcome/problem.ts";
import { policyWarnings } from "../../core/policy-report/policy-warnings.ts";
import { inert, inertLine } from "../../core/text/inert.ts";
import type { Command } from "../command.ts";
import { loadPolicy } from "../load-policy.ts";
import { SOURCE_OPTIONS } from "../source-options.ts";

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
      `${Object.keys(environments).length} environments`,
      `${freezes.length} freezes`,
      `${Object.keys(roles).length} roles`,
      `${tests.length} tests`,
    ];
    world.say(
      `${loaded.file} is valid: ${parts.join(", ")}; ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}.`,
    );
    return given.values.has("strict") && warnings.length > 0 ? 1 : 0;
  },
};
