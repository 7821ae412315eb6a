import * as z from "zod/mini";
import { readJson } from "../document/read-json.ts";
import { firstPlace, valueWords } from "../document/value-words.ts";
import { parseRoleUser, roleTeamText, roleUserText } from "../role/role-user.ts";
import { answererOf, type ChecklistItem } from "./checklist-item.ts";

/** The items that were read, or what is wrong with their text. */
export type ParsedChecklist =
  | { readonly kind: "items"; readonly items: readonly ChecklistItem[] }
  | { readonly kind: "invalid"; readonly expected: string };

const person = z.object({
  kind: z.literal("person"),
  role: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(100)))),
  users: z._default(z.array(roleUserText).check(z.maxLength(100)), []),
  teams: z._default(z.array(roleTeamText).check(z.maxLength(20)), []),
});
const by = z.discriminatedUnion("kind", [
  person,
  z.object({ kind: z.literal("ci") }),
  z.object({ kind: z.literal("reviews") }),
  z.object({ kind: z.literal("security-alerts") }),
  z.object({ kind: z.literal("rollback-plan") }),
  z.object({ kind: z.literal("check-run"), name: z.string().check(z.minLength(1), z.maxLength(200)) }),
]);
const item = z.object({ item: z.string().check(z.minLength(1), z.maxLength(200)), by });

/** Parses freeze-gate's output `checklist`; an item that is asked twice of the same is one. */
export function parseChecklist(text: string): ParsedChecklist {
  if (text === "") return { kind: "items", items: [] };
  const parsed = z.array(item).check(z.maxLength(50)).safeParse(readJson(text), { error: valueWords });
  if (parsed.success) return { kind: "items", items: distinct(parsed.data.map(itemOf)) };
  const place = firstPlace(parsed.error.issues);
  return { kind: "invalid", expected: `the JSON that freeze-gate writes to its output checklist${place}` };
}

function itemOf(read: z.output<typeof item>): ChecklistItem {
  if (read.by.kind !== "person") return { item: read.item, by: read.by };
  const { role, users, teams } = read.by;
  const ticking =
    role === undefined || role === null ? undefined : { role, users: users.map(parseRoleUser), teams: [...teams] };
  return { item: read.item, by: { kind: "person", role: ticking } };
}

function distinct(items: readonly ChecklistItem[]): ChecklistItem[] {
  return [...new Map(items.map((one) => [JSON.stringify([one.item, answererOf(one.by)]), one])).values()];
}
