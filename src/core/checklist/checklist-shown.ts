import { answererOf, type ChecklistItem } from "./checklist-item.ts";

/** Finds where an issue shows each item of today's checklist, counted from 1 as people type it; `undefined` where it does not, or shows it for somebody else. */
export function numbersIn(
  shown: readonly ChecklistItem[],
  items: readonly ChecklistItem[],
): readonly (number | undefined)[] {
  const keys = shown.map(keyOf);
  return items.map((item) => {
    const at = keys.indexOf(keyOf(item));
    return at === -1 ? undefined : at + 1;
  });
}

function keyOf({ item, by }: ChecklistItem): string {
  return JSON.stringify([item, answererOf(by)]);
}
