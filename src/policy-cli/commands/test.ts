import { sayQuestion } from "../../core/policy-report/question-words.ts";
import { runTable, type TestResult } from "../../core/policy-report/table-test.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Command } from "../command.ts";
import { loadPolicy } from "../load-policy.ts";
import { SOURCE_OPTIONS } from "../source-options.ts";

/** Asks the policy the questions of its own table. */
export const test: Command = {
  name: "test",
  summary: "Runs the policy's own `tests` table; exit status 1 when any row is answered otherwise",
  options: SOURCE_OPTIONS,
  async run(given, world) {
    const { policy, holidays, file } = await loadPolicy(given, world);
    const results = runTable(policy, holidays);
    for (const result of results) world.say(rowOf(result));
    const failed = results.filter(({ differences }) => differences.length > 0).length;
    if (results.length === 0)
      world.complain(`${file} has no \`tests\` table: add one, and changes to the rules show what they do.`);
    else world.say(`${results.length - failed} of ${results.length} rows pass.`);
    return failed > 0 ? 1 : 0;
  },
};

function rowOf({ row, test: asked, differences }: TestResult): string {
  const head = `${differences.length === 0 ? "ok  " : "FAIL"} ${String(row).padStart(3)}  ${asked.at.toISOString().slice(0, 16)}Z  ${sayQuestion(asked)}`;
  const incidents =
    asked.incidents.length === 0
      ? ""
      : `, incident ${asked.incidents.map((label) => inertLine(label, 60)).join(" and ")}`;
  const lines = differences.map(
    ({ member, expected, came }) =>
      `            ${member}: expected ${inertLine(expected, 200)}, came ${inertLine(came, 200)}`,
  );
  return [`${head}${incidents}: ${asked.expect}`, ...lines].join("\n");
}
