import { endOfCover } from "../recurrence/cover.ts";
import type { Answer } from "./answer.ts";
import { type Assessment, assess, type RequiredApproval, sameAnswer } from "./assess.ts";
import { bearsOnClass } from "./class-scope.ts";
import type { GateFacts } from "./facts.ts";
import type { EnvironmentPolicy, Policy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { rulesFor } from "./rules-for.ts";
import { turnsAfter } from "./sweep.ts";
import { createTally } from "./tally.ts";

/** A policy's decision on one deployment at one instant. Instants that lie beyond the horizon, or depend on people, are `undefined`. */
export interface Decision {
  readonly kind: Answer;
  /** The rule that is named for the answer; `undefined` when none holds. */
  readonly rule: Rule | undefined;
  /** All rules that hold. */
  readonly rules: readonly Rule[];
  /** On `deny`, when the named rule ends; else, until when the answer holds. */
  readonly until: Date | undefined;
  /** On `deny`, the first instant at which the answer is another. */
  readonly nextOpen: Date | undefined;
  /** The first instant at which another answer or other approvals are due. */
  readonly nextChange: Date | undefined;
  readonly approvals: readonly RequiredApproval[];
}

/** Decides by a policy whether a deployment may start at an instant; `undefined` when the policy does not know the environment. */
export function decide(policy: Policy, facts: GateFacts): Decision | undefined {
  const environment = environmentOf(policy, facts.environment);
  if (environment === undefined) return undefined;
  const rules = rulesFor(policy, environment, facts);
  const standing = standingApprovals(environment, facts);
  const at = facts.at.getTime();
  const now = assess(rules, standing, at);
  const change = now.answer === "deny" ? nextOpening(rules, at) : nextOther(rules, standing, { from: at, now });
  const unliftable = now.holding.filter(({ lift }) => lift === undefined);
  const rule = now.answer === "deny" ? unliftable[0] : now.holding[0];
  return {
    kind: now.answer,
    rule,
    rules: now.holding,
    until: rule !== undefined && now.answer === "deny" ? instantOf(rule.timeline(at).until) : change,
    nextOpen: now.answer === "deny" ? change : undefined,
    nextChange: change,
    approvals: now.approvals,
  };
}

/** Looks up an environment of a policy by its own name, never by an inherited one. */
export function environmentOf(policy: Policy, name: string): EnvironmentPolicy | undefined {
  return Object.hasOwn(policy.environments, name) ? policy.environments[name] : undefined;
}

/** Lists the approvals that an environment always asks for, for a change class; a rollback needs none. */
export function standingApprovals(
  { approvals }: EnvironmentPolicy,
  { environment, changeClass, action }: GateFacts,
): readonly RequiredApproval[] {
  if (action === "rollback") return [];
  return approvals
    .filter((need) => bearsOnClass(need, changeClass))
    .map(({ role, count, evidence }) => ({ role, count, evidence, rules: [`approvals of ${environment}`] }));
}

/** Finds the first instant at which no rule holds that cannot be lifted. */
function nextOpening(rules: readonly Rule[], from: number): Date | undefined {
  const closing = rules.filter(({ lift }) => lift === undefined);
  return instantOf(
    endOfCover(
      closing.map(({ seek }) => seek),
      from,
    ),
  );
}

/** Finds the first instant at which another answer or other approvals are due. */
function nextOther(
  rules: readonly Rule[],
  standing: readonly RequiredApproval[],
  { from, now }: { readonly from: number; readonly now: Assessment },
): Date | undefined {
  const tally = createTally(now.holding, standing);
  for (const { instant, turned } of turnsAfter(rules, from)) {
    for (const { place, on } of turned) {
      const rule = rules[place];
      if (rule !== undefined) tally.turn(rule, on);
    }
    if (!tally.isAsAtStart() && !sameAnswer(assess(rules, standing, instant), now)) return new Date(instant);
  }
  return undefined;
}

/** Finds the first later instant at which any rule begins or ends; `Infinity` when none does within the horizon. */
export function nextBoundary(rules: readonly Rule[], instant: number): number {
  return rules.reduce((first, { timeline }) => Math.min(first, timeline(instant).until), Number.POSITIVE_INFINITY);
}

function instantOf(instant: number): Date | undefined {
  return Number.isFinite(instant) ? new Date(instant) : undefined;
}
