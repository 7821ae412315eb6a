import type { Answer } from "./answer.ts";
import { assessHolding, sameAnswer } from "./assess.ts";
import { environmentOf, standingApprovals } from "./decide.ts";
import type { GateFacts } from "./facts.ts";
import type { Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { rulesFor } from "./rules-for.ts";
import { turnsAfter } from "./sweep.ts";

/** A stretch of the coming days in which the answer stays the same. */
export interface Stretch {
  readonly start: Date;
  readonly end: Date;
  readonly answer: Answer;
  /** The rules that are named in it, first one first; several where they follow one another. */
  readonly rules: readonly string[];
}

/** Looks ahead from the facts' instant for some milliseconds: the answers that a deployment would get, in order; empty for an unknown environment. */
export function outlook(policy: Policy, facts: GateFacts, length: number): readonly Stretch[] {
  const environment = environmentOf(policy, facts.environment);
  if (environment === undefined) return [];
  const rules = rulesFor(policy, environment, facts);
  const standing = standingApprovals(environment, facts);
  const end = facts.at.getTime() + length;
  const stretches: Stretch[] = [];
  let start = facts.at.getTime();
  const named = new Set<string>();
  let now: ReturnType<typeof assessHolding> | undefined;
  for (const { instant, holding } of holdingFrom(rules, start)) {
    if (instant >= end) break;
    const then = assessHolding(holding, standing);
    if (now !== undefined && !sameAnswer(now, then)) {
      stretches.push({ start: new Date(start), end: new Date(instant), answer: now.answer, rules: [...named] });
      named.clear();
      start = instant;
    }
    const strongest = holding.find(({ lift }) => then.answer !== "deny" || lift === undefined);
    if (strongest !== undefined) named.add(strongest.name);
    now = then;
  }
  if (now === undefined || length <= 0) return stretches;
  return [...stretches, { start: new Date(start), end: new Date(end), answer: now.answer, rules: [...named] }];
}

/** Walks through the instants from one on at which other rules hold, in order, with those that do. */
function* holdingFrom(rules: readonly Rule[], from: number) {
  const on = rules.map(({ timeline }) => timeline(from).on);
  const holding = () => rules.filter((_, place) => on[place] === true);
  yield { instant: from, holding: holding() };
  for (const { instant, turned } of turnsAfter(rules, from)) {
    for (const turn of turned) on[turn.place] = turn.on;
    yield { instant, holding: holding() };
  }
}
