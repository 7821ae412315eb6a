import * as z from "zod/mini";
import type { RoleNeed } from "../../core/policy/policy.ts";
import type { Field } from "../../kit/fields.ts";

const needs = z.array(z.object({ role: z.string().check(z.minLength(1)), count: z.int().check(z.minimum(1)) }));

/** Reads the approvals that the first gate asked for, the JSON of its output `asked`; empty is none. */
export const asked: Field<readonly RoleNeed[]> = {
  parse(given) {
    if (given === "") return { kind: "value", value: [] };
    const parsed = needs.safeParse(readJson(given));
    return parsed.success
      ? { kind: "value", value: parsed.data }
      : { kind: "expected", expected: 'the first gate\'s output asked, such as [{"role":"qa","count":1}]' };
  },
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
