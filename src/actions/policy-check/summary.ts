import { formatProblem } from "../../core/outcome/problem.ts";
import { diffMarkdown } from "../../core/policy-report/diff/diff-markdown.ts";
import { sayAsked, sayExpected } from "../../core/policy-report/row-words.ts";
import type { TestResult } from "../../core/policy-report/table-test.ts";
import { code, folded, markdown, table } from "../../core/text/markdown.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { ReadPolicy } from "./verdict.ts";

/** Writes the summary's body: what the coming year loses and gains, then the table's results, then warnings. */
export function summaryOf({
  before,
  diff,
  results,
  warnings,
  version: {
    policy: { zone },
  },
}: ReadPolicy): string {
  return [
    "#### What changes",
    diff === undefined ? (before.kind === "none" ? markdown(before.why) : "") : diffMarkdown(diff),
    "#### The policy's own table",
    tableOf(results, zone),
    warnings.length === 0
      ? ""
      : folded(
          `${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}`,
          warnings.map((warning) => `- ${code(formatProblem(warning), 500)}`).join("\n"),
        ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function tableOf(results: readonly TestResult[], zone: string): string {
  if (results.length === 0)
    return "There is none. Rows in `tests:` say what the policy must answer, and every change of it is held against them.";
  const rows = results.map(({ row, test, differences }) => [
    differences.length === 0 ? "✅" : "⛔",
    String(row),
    formatInstant(test.at, zone),
    markdown(sayAsked(test)),
    markdown(sayExpected(test)),
    differences
      .map(({ member, expected, came }) => `${member}: expected ${code(expected, 120)}, came ${code(came, 120)}`)
      .join("<br>"),
  ]);
  const failed = rows.filter(([mark]) => mark === "⛔");
  const head = ["", "Row", "At", "What", "Expected"];
  if (failed.length === 0)
    return folded(
      `All ${rows.length} rows pass`,
      table(
        head,
        rows.map((row) => row.slice(0, head.length)),
      ),
    );
  const told = [...head, "What came"];
  return failed.length === rows.length
    ? table(told, failed)
    : `${table(told, failed)}\n\n${folded(`All ${rows.length} rows`, table(told, rows))}`;
}
