import { tickCommand } from "../../../core/approval/approval-command.ts";
import type { ApprovalVerdict } from "../../../core/approval/approval-verdict.ts";
import type { AssessedItem } from "../../../core/checklist/assess-checklist.ts";
import { answererOf } from "../../../core/checklist/checklist-item.ts";
import type { Evidence } from "../../../core/outcome/evidence.ts";
import { nonceOf } from "../../../core/request/request.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { code, link, markdown, table } from "../../../core/text/markdown.ts";
import { formatUtc } from "../../../core/time/format-utc.ts";

const MARKS = { done: "✅ done", open: "⏳ open", failed: "⛔ failed", unknown: "❔ unknown" } as const;

/** Finds the checklist that a verdict was put under; empty where there is none or it was not come to. */
export function checklistOf(verdict: ApprovalVerdict): readonly AssessedItem[] {
  return ("checklist" in verdict ? verdict.checklist : undefined) ?? [];
}

/** Shows every item: where it stands, who or what answered and where that can be seen, and what to do. Empty without items. */
export function showChecklist(checklist: readonly AssessedItem[], request: string): string {
  if (checklist.length === 0) return "";
  const rows = checklist.map((one) => [
    String(one.number ?? ""),
    markdown(one.item),
    MARKS[one.state],
    one.who === "" ? markdown(answererOf(one.by)) : markdown(one.who),
    seenIn(one),
    wayOf(one, request),
  ]);
  return table(["No.", "Item", "State", "By", "Seen", "What to do"], rows);
}

/** Names the items that are not done, each with what was seen. */
export function openItems(checklist: readonly AssessedItem[], state: AssessedItem["state"]): string {
  return checklist
    .filter((one) => one.state === state)
    .map(({ item, note }) => `${inertLine(item, 100)} (${inertLine(note, 160)})`)
    .join("; ");
}

/** Writes the output `checklist`: an item with its answer a line of an audit. */
export function checklistOutput(checklist: readonly AssessedItem[]): string {
  return JSON.stringify(
    checklist.map(({ number, item, by, state, who, id, at, evidence, note }) => ({
      number,
      item,
      by: by.kind,
      state,
      who,
      id,
      at,
      evidence,
      note,
    })),
  );
}

/** Tells every item as evidence; an item that is not done is dated by when it was looked at. */
export function checklistEvidence(checklist: readonly AssessedItem[], now: Date): Evidence[] {
  return checklist.map(({ item, state, evidence, at, note, id }) => ({
    kind: "checklist",
    source: evidence,
    at: at === "" ? now.toISOString() : at,
    fact: `${item}: ${state}; ${note}${id === "" ? "" : ` (id ${id})`}`,
  }));
}

function seenIn({ at, evidence, note }: AssessedItem): string {
  const told = markdown(note);
  if (evidence === "") return told;
  return `${told} (${link(at === "" ? "see" : formatUtc(new Date(at)), evidence)})`;
}

function wayOf({ state, by, number, remedy }: AssessedItem, request: string): string {
  if (state === "open" && by.kind === "person" && number !== undefined)
    return code(tickCommand(nonceOf(request), number));
  return markdown(remedy);
}
