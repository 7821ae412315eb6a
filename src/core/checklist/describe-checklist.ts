import { tickCommand } from "../approval/approval-command.ts";
import { code, markdown, table } from "../text/markdown.ts";
import { answererOf, type ChecklistItem, isTicked } from "./checklist-item.ts";

/** Shows a checklist in an approval issue: what to type for what people tick, and what the gate looks up by itself. Empty without items. */
export function describeChecklist(items: readonly ChecklistItem[], nonce: string): string {
  if (items.length === 0) return "";
  const rows = items.map((item, index) => [
    String(index + 1),
    markdown(item.item),
    markdown(answererOf(item.by)),
    isTicked(item) ? code(tickCommand(nonce, index + 1)) : "looked up by the gate",
  ]);
  const how = items.some(isTicked)
    ? "\n\nTo tick an item, write a comment whose first line is exactly its command. It is recorded who ticked what, and when; whoever objects denies."
    : "";
  return `**Checklist.** Nothing is deployed before every item is done.\n\n${table(["No.", "Item", "Answered by", "How"], rows)}${how}`;
}
