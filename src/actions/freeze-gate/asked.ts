import type { RoleNeed } from "../../core/policy/policy.ts";
import type { Field } from "../../kit/fields.ts";

/** Reads the approvals that the first gate asked for, the JSON of its output `asked`; empty is none. */
export const asked: Field<readonly RoleNeed[]> = {
  parse(given) {
    if (given === "") return { kind: "value", value: [] };
    const needs = readJson(given);
    return Array.isArray(needs) && needs.every(isNeed)
      ? { kind: "value", value: needs.map(({ role, count }) => ({ role, count })) }
      : { kind: "expected", expected: 'the first gate\'s output asked, such as [{"role":"qa","count":1}]' };
  },
};

function isNeed(need: unknown): need is RoleNeed {
  if (typeof need !== "object" || need === null || !("role" in need) || !("count" in need)) return false;
  const { role, count } = need;
  return typeof role === "string" && role !== "" && Number.isSafeInteger(count) && Number(count) >= 1;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
