import { type Answer, assess, sameAnswer } from "./assess.ts";
import { environmentOf, nextBoundary, standingApprovals } from "./decide.ts";
import type { GateFacts } from "./facts.ts";
import type { Policy } from "./policy.ts";
import { rulesFor } from "./rules-for.ts";

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
  let instant = facts.at.getTime();
  let now = assess(rules, standing, instant);
  let named = new Set<string>();
  let start = instant;
  while (instant < end) {
    const strongest = now.holding.find(({ lift }) => (now.answer === "deny" ? lift === undefined : true));
    if (strongest !== undefined) named.add(strongest.name);
    instant = Math.min(end, nextBoundary(rules, instant));
    const then = assess(rules, standing, instant);
    if (instant < end && sameAnswer(now, then)) {
      now = then;
      continue;
    }
    stretches.push({ start: new Date(start), end: new Date(instant), answer: now.answer, rules: [...named] });
    [now, named, start] = [then, new Set(), instant];
  }
  return stretches;
}
