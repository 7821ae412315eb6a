import { decide } from "../policy/decide.ts";
import type { GateFacts } from "../policy/facts.ts";
import type { Policy } from "../policy/policy.ts";
import type { Rule } from "../policy/rule.ts";
import { inertLine } from "../text/inert.ts";
import { formatDuration } from "../time/duration.ts";
import { formatInstant } from "../time/format-instant.ts";
import { whoMayLift } from "./lifting-words.ts";
import { sayQuestion } from "./question-words.ts";

const KINDS = {
  lock: "a lock",
  incident: "an open incident",
  "hard-freeze": "a hard freeze",
  "soft-freeze": "a soft freeze",
  "outside-windows": "closed outside them",
} as const;

const HOW = {
  comments: "a comment `/approve …` on the approval issue",
  reviews: "an approving review of every pull request that is not live yet",
  environment: "GitHub's own review of the run's environment",
} as const;

/** Explains a decision to people in lines: verdict, rule, until, next opening, who may lift the rule, whom it asks and how, the other rules that hold; `undefined` when the policy does not know the environment. */
export function explain(policy: Policy, facts: GateFacts): readonly string[] | undefined {
  const decision = decide(policy, facts);
  if (decision === undefined) return undefined;
  const { kind, rule, rules, until, nextOpen, nextChange, approvals } = decision;
  const zone = rule?.zone ?? policy.zone;
  const verdict = { allow: "OPEN", "require-approval": "OPEN WITH APPROVAL", deny: "CLOSED" }[kind];
  const instant = (at: Date | undefined, otherwise: string) =>
    at === undefined ? otherwise : `${formatInstant(at, zone)}, ${distance(at, facts.at)}`;
  const never = neverOf(rules);
  return [
    `${verdict}  ${sayQuestion(facts)} at ${formatInstant(facts.at, policy.zone)}`,
    ...(rule === undefined ? [] : [`  rule        ${inertLine(rule.name, 120)} (${KINDS[rule.kind]})`]),
    ...(kind === "deny"
      ? [`  until       ${instant(until, never)}`, `  next open   ${instant(nextOpen, never)}`]
      : [`  until       ${instant(nextChange, "nothing changes within ten years")}`]),
    ...approvals.map(
      ({ role, count, evidence, rules: asking }) =>
        `  asks        ${count} × ${inertLine(role, 80)}, by ${HOW[evidence]} (for ${asking.map((name) => inertLine(name, 120)).join(", ")})`,
    ),
    ...(kind === "deny" && rule !== undefined ? [`  may lift it ${sayWhoMay(rule)}`] : []),
    ...(rules.length > 1 ? ["  rules that hold", ...rules.map((held) => sayRule(held, facts.at))] : []),
  ];
}

/** Says when that ends which has no end on the clock: people may have to end it. */
function neverOf(rules: readonly Rule[]): string {
  const people = rules.filter(({ kind }) => kind === "lock" || kind === "incident");
  return people.length === 0
    ? "not within ten years"
    : `when ${people.map(({ name }) => inertLine(name, 80)).join(" and ")} is closed`;
}

function sayWhoMay(rule: Rule): string {
  const who = whoMayLift(rule.lifting);
  if (rule.kind === "lock" || rule.kind === "incident")
    return `${who}; or settle and close ${inertLine(rule.name, 80)}`;
  return who === "nobody" ? "nobody; or change the policy by a reviewed pull request" : who;
}

function sayRule(rule: Rule, at: Date): string {
  const { until } = rule.timeline(at.getTime());
  const end = Number.isFinite(until) ? `until ${formatInstant(new Date(until), rule.zone)}` : "without an end";
  return `    - ${inertLine(rule.name, 120)}: ${KINDS[rule.kind]}, ${end}; who may lift it: ${whoMayLift(rule.lifting)}`;
}

function distance(at: Date, from: Date): string {
  const milliseconds = at.getTime() - from.getTime();
  return milliseconds <= 0 ? "now" : `in ${formatDuration(milliseconds)}`;
}
