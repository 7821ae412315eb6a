import { readJson } from "../../core/document/read-json.ts";
import { EVIDENCE_KINDS } from "../../core/role/evidence-kind.ts";
import type { RoleNeed } from "../../core/role/role-need.ts";
import type { Field } from "../../kit/fields.ts";

const KINDS: readonly string[] = EVIDENCE_KINDS;

/** Reads the approvals that the first gate asked for, the JSON of its output `asked`; empty is none, and without evidence it is comments. */
export const asked: Field<readonly RoleNeed[]> = {
  parse(given) {
    if (given === "") return { kind: "value", value: [] };
    const needs = readJson(given);
    return Array.isArray(needs) && needs.every(isNeed)
      ? {
          kind: "value",
          value: needs.map(({ role, count, evidence = "comments" }) => ({ role, count, evidence })),
        }
      : {
          kind: "expected",
          expected: 'the first gate\'s output asked, such as [{"role":"qa","count":1,"evidence":"comments"}]',
        };
  },
};

function isNeed(need: unknown): need is Omit<RoleNeed, "evidence"> & Partial<Pick<RoleNeed, "evidence">> {
  if (typeof need !== "object" || need === null || !("role" in need) || !("count" in need)) return false;
  const { role, count } = need;
  const evidence = "evidence" in need ? need.evidence : "comments";
  return (
    typeof role === "string" &&
    role !== "" &&
    Number.isSafeInteger(count) &&
    Number(count) >= 1 &&
    KINDS.includes(String(evidence))
  );
}
