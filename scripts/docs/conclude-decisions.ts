import { CONCLUDE_ROWS, type ConcludeFacts } from "../../src/core/pipeline/pipeline-decision.ts";
import { markdownTable } from "./markdown-table.ts";

const FACTS: Readonly<Record<keyof ConcludeFacts, string>> = {
  finish: "finish ends as",
  rollbackReason: "rollback's reason code is",
  undone: "rollback's output `undone` is",
};

/** Writes the table of conclude's decisions, in the order in which its expression asks. */
export function concludeDecisions(): string {
  const rows = CONCLUDE_ROWS.map(({ decision, any }) => [
    `\`${decision}\``,
    any.map(({ fact, is }) => `${FACTS[fact]} \`${is}\``).join(", or "),
  ]);
  const rest = ["`stopped`", "none of these; the reason code says what is known"];
  return markdownTable(["Decision", "When"], [...rows, rest]);
}
