import * as z from "zod/mini";
import type { ChecklistItem } from "./checklist-item.ts";

const role = z.strictObject({
  role: z.string(),
  users: z.array(z.strictObject({ login: z.string(), id: z.optional(z.string()) })),
  teams: z.array(z.string()),
});
const by = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), role: z.optional(role) }),
  z.strictObject({ kind: z.literal("ci") }),
  z.strictObject({ kind: z.literal("reviews") }),
  z.strictObject({ kind: z.literal("security-alerts") }),
  z.strictObject({ kind: z.literal("rollback-plan") }),
  z.strictObject({ kind: z.literal("check-run"), name: z.string() }),
]);

/** Reads the items that an approval issue is bound to, as they were written. */
export const boundChecklist = z.array(z.strictObject({ item: z.string(), by }));

/** Turns what was read into items. */
export function itemsOf(read: z.output<typeof boundChecklist>): readonly ChecklistItem[] {
  return read.map(({ item, by: answerer }) => {
    if (answerer.kind !== "person") return { item, by: answerer };
    const users = (answerer.role?.users ?? []).map(({ login, id }) => ({ login, id }));
    return {
      item,
      by: { kind: "person", role: answerer.role === undefined ? undefined : { ...answerer.role, users } },
    };
  });
}
