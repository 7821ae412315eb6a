import type { RoleNeed } from "../role/role-need.ts";
import type { Answer } from "./answer.ts";
import type { Rule } from "./rule.ts";

/** An approval that is asked for, with the rules that ask for it. */
export interface RequiredApproval extends RoleNeed {
  readonly rules: readonly string[];
}

/** What the rules say at one instant. */
export interface Assessment {
  readonly answer: Answer;
  /** The rules that hold, in the order in which they are named. */
  readonly holding: readonly Rule[];
  /** Whom the answer asks for; empty unless it is `require-approval`. */
  readonly approvals: readonly RequiredApproval[];
}

/** Assesses the rules at an instant. */
export function assess(rules: readonly Rule[], standing: readonly RequiredApproval[], instant: number): Assessment {
  return assessHolding(
    rules.filter(({ timeline }) => timeline(instant).on),
    standing,
  );
}

/**
 * Assesses the rules that hold: `deny` when one of them cannot be lifted, for nobody is asked to approve what stays closed; else
 * `require-approval` from the union of all that are asked (of one role, the largest count); else `allow`.
 */
export function assessHolding(holding: readonly Rule[], standing: readonly RequiredApproval[]): Assessment {
  if (holding.some(({ lift }) => lift === undefined)) return { answer: "deny", holding, approvals: [] };
  const approvals = uniteApprovals([...standing, ...holding.flatMap(askedBy)]);
  return { answer: approvals.length > 0 ? "require-approval" : "allow", holding, approvals };
}

function askedBy({ lift = [], name }: Rule): readonly RequiredApproval[] {
  return lift.map((need) => ({ ...need, rules: [name] }));
}

/** Unites approvals by role and evidence: of one, the largest count and every rule that asks. */
export function uniteApprovals(asked: readonly RequiredApproval[]): readonly RequiredApproval[] {
  const united = new Map<string, { readonly need: RequiredApproval; count: number; readonly rules: Set<string> }>();
  for (const need of asked) {
    const key = `${need.evidence} ${need.role}`;
    const known = united.get(key) ?? { need, count: 0, rules: new Set() };
    known.count = Math.max(known.count, need.count);
    for (const rule of need.rules) known.rules.add(rule);
    united.set(key, known);
  }
  return [...united.values()].map(({ need: { role, evidence }, count, rules }) => ({
    role,
    count,
    evidence,
    rules: [...rules],
  }));
}

/** Tells whether two assessments ask the same of people. */
export function sameAnswer(a: Assessment, b: Assessment): boolean {
  const asked = ({ approvals }: Assessment) =>
    approvals
      .map(({ role, count, evidence }) => `${evidence} ${role} ${count}`)
      .sort()
      .join("\n");
  return a.answer === b.answer && asked(a) === asked(b);
}
