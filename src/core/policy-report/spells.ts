import type { Answer } from "../policy/answer.ts";
import { assess, type RequiredApproval } from "../policy/assess.ts";
import { environmentOf, nextBoundary, standingApprovals } from "../policy/decide.ts";
import type { GateFacts } from "../policy/facts.ts";
import type { Policy } from "../policy/policy.ts";
import type { Rule } from "../policy/rule.ts";
import { rulesFor } from "../policy/rules-for.ts";
import type { Interval } from "../time/interval.ts";

/** A span of time in which the same rules hold, so that a deployment gets one answer. */
export interface Spell extends Interval {
  readonly answer: Answer;
  readonly approvals: readonly RequiredApproval[];
  /** The rule that is named for the answer; `undefined` when none holds. */
  readonly rule: Rule | undefined;
  /** All rules that hold, in the order in which they are named. */
  readonly holding: readonly Rule[];
}

/** Lists the spells from the facts' instant to an end, in order and without gaps; empty for an environment that the policy does not know. */
export function spellsOf(policy: Policy, facts: GateFacts, end: number): readonly Spell[] {
  const environment = environmentOf(policy, facts.environment);
  if (environment === undefined) return [];
  const rules = rulesFor(policy, environment, facts);
  const standing = standingApprovals(environment, facts);
  const spells: Spell[] = [];
  for (let start = facts.at.getTime(); start < end; ) {
    const { answer, approvals, holding } = assess(rules, standing, start);
    const next = Math.min(end, nextBoundary(rules, start));
    const rule = answer === "deny" ? holding.find(({ lift }) => lift === undefined) : holding[0];
    spells.push({ start, end: next, answer, approvals, rule, holding });
    start = next;
  }
  return spells;
}
