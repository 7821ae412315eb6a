import { sayAsked, sayExpected } from "../../core/policy-report/row-words.ts";
import { runTable, type TestResult } from "../../core/policy-report/table-test.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
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
    for (const result of results) world.say(rowOf(result, policy.zone));
    const failed = results.filter(({ differences }) => differences.length > 0).length;
    if (results.length === 0)
      world.complain(`${file} has no \`tests\` table: add one, and changes to the rules show what they do.`);
    else world.say(`${results.length - failed} of ${results.length} rows pass.`);
    return failed > 0 ? 1 : 0;
  },
};

function rowOf({ row, test: asked, differences }: TestResult, zone: string): string {
  const head = `${differences.length === 0 ? "ok  " : "FAIL"} ${String(row).padStart(3)}  ${formatInstant(asked.at, zone)}  ${sayAsked(asked)}`;
  const lines = differences.map(
    ({ member, expected, came }) =>
      `            ${member}: expected ${inertLine(expected, 200)}, came ${inertLine(came, 200)}`,
  );
  return [`${head}: ${sayExpected(asked)}`, ...lines].join("\n");
}
