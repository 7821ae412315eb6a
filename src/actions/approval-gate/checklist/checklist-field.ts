import type { ChecklistItem } from "../../../core/checklist/checklist-item.ts";
import { parseChecklist } from "../../../core/checklist/parse-checklist.ts";
import type { Field } from "../../../kit/fields.ts";

/** Reads freeze-gate's output `checklist`; empty is no item. */
export const checklistField: Field<readonly ChecklistItem[]> = {
  parse: (given) => {
    const parsed = parseChecklist(given);
    return parsed.kind === "items"
      ? { kind: "value", value: parsed.items }
      : { kind: "expected", expected: parsed.expected };
  },
};
