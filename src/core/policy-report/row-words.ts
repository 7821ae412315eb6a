import type { PolicyTest } from "../policy/policy.ts";
import { inertLine } from "../text/inert.ts";
import { sayQuestion } from "./question-words.ts";

/** Says what a row of the policy's own table asks: `production · hotfix, incident sev1`. */
export function sayAsked(test: PolicyTest): string {
  const incidents = test.incidents.map((label) => inertLine(label, 60)).join(" and ");
  return `${sayQuestion(test)}${incidents === "" ? "" : `, incident ${incidents}`}`;
}

/** What a row expects; `expect` may also be what came. */
export type ExpectedAnswer = Pick<PolicyTest, "rule" | "approvals"> & { readonly expect: string };

/** Says what a row expects, the rule and the roles too where it names them: `deny (Christmas)`, `require-approval, asks cto`. */
export function sayExpected({ expect, rule, approvals }: ExpectedAnswer): string {
  const roles = (approvals ?? []).map((role) => inertLine(role, 60)).join(" and ");
  const by = rule === undefined ? "" : ` (${inertLine(rule, 80)})`;
  return `${expect}${by}${approvals === undefined ? "" : `, asks ${roles === "" ? "nobody" : roles}`}`;
}
