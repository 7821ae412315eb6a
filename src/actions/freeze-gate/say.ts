import type { DeployLock } from "../../core/lock/deploy-lock.ts";
import { sayLock } from "../../core/lock/say-lock.ts";
import type { Decision } from "../../core/policy/decide.ts";
import { nameLifter } from "../../core/policy/name-lifter.ts";
import type { Lifter, Lifting } from "../../core/policy/policy.ts";
import type { Rule } from "../../core/policy/rule.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";

/** The words for one answer. */
export interface Words {
  readonly headline: string;
  readonly remedy: string;
}

/** What is said beside the decision; `certain` is false when sources could not be read, so that nobody knows when it opens. */
export interface Saying {
  readonly environment: string;
  readonly policyPath: string;
  readonly certain: boolean;
  /** The policy's zone, which times are told in where no rule has one of its own. */
  readonly zone: string;
  /** The locks that stand, to say whose one is and why. */
  readonly locks?: readonly DeployLock[] | undefined;
}

/** Says a policy's decision in one line: verdict, rule, until when, next opening in the rule's zone and UTC, and what may be done. */
export function sayDecision(
  decision: Decision,
  { environment, policyPath, certain, zone: policyZone, locks = [] }: Saying,
): Words {
  const name = inertLine(environment, 80);
  const { rule, until, nextChange, approvals } = decision;
  const zone = rule?.zone ?? policyZone;
  const holds = nextChange === undefined ? "" : `, until ${formatInstant(nextChange, zone)}`;
  if (decision.kind === "allow") return { headline: `${name} is open${holds}.`, remedy: "" };
  if (decision.kind === "require-approval") {
    const who = approvals
      .map(
        ({ role, count, evidence, rules }) =>
          `${count} × ${nameLifter({ role, evidence })} (${rules.map((text) => inertLine(text, 80)).join(", ")})`,
      )
      .join(" and ");
    return { headline: `${name} is open with approval by ${who}${holds}.`, remedy: "" };
  }
  const end = until === undefined ? "" : ` until ${formatInstant(until, zone)}`;
  const opening = opensThen(decision) ? ", when it opens" : `; ${sayOpening(decision, zone, certain)}`;
  if (rule === undefined)
    return {
      headline: `${name} is closed${opening}.`,
      remedy: `Wait, or change ${policyPath} by a reviewed pull request.`,
    };
  const lock = rule.kind === "lock" ? locks.find(({ issue }) => rule.name === `issue #${issue}`) : undefined;
  if (lock !== undefined && lock.request === "" && lock.scope !== undefined)
    return { headline: `${name} is ${sayLock(lock, zone)}.`, remedy: wayOut(rule, decision, policyPath) };
  const note = rule.note === "" ? "" : ` ${inertLine(rule.note, 300)}`;
  return { headline: `${closedBy(rule, { name, end, opening })}${note}`, remedy: wayOut(rule, decision, policyPath) };
}

/** Tells whether the environment opens in the instant in which the named rule ends. */
function opensThen({ until, nextOpen }: Decision): boolean {
  return until !== undefined && nextOpen !== undefined && until.getTime() === nextOpen.getTime();
}

function sayOpening({ rules, nextOpen }: Decision, zone: string, certain: boolean): string {
  if (nextOpen !== undefined) return `next opening ${formatInstant(nextOpen, zone)}`;
  if (!certain) return "when it opens is not known, for not everything could be read";
  const people = rules.filter(({ kind, lift }) => (kind === "lock" || kind === "incident") && lift === undefined);
  return people.length === 0
    ? "no opening within ten years"
    : `no opening before ${people.map(({ name }) => inertLine(name, 120)).join(" and ")} is closed`;
}

function closedBy(
  { kind, name: rule }: Rule,
  { name, end, opening }: { readonly name: string; readonly end: string; readonly opening: string },
): string {
  switch (kind) {
    case "lock":
      return `${name} is locked by ${rule}${end === "" ? " until that is closed" : `${end}, or until it is closed`}: an earlier deployment was undone, or a person locked it.`;
    case "incident":
      return `${name} is locked by the open incident ${inertLine(rule, 120)} until that is closed.`;
    case "hard-freeze":
    case "soft-freeze":
      return `${name} is closed by '${inertLine(rule, 120)}'${end}${opening}.`;
    case "outside-windows":
      return `${name} is closed outside its windows${end}${opening}.`;
  }
}

function wayOut(rule: Rule, { nextOpen }: Decision, policyPath: string): string {
  const wait =
    rule.kind === "lock" || rule.kind === "incident"
      ? `Settle and close ${inertLine(rule.name, 120)}${rule.url === "" ? "" : ` (${inertLine(rule.url)})`}, then re-run all jobs${nextOpen === undefined ? "" : `; or run it again at ${formatInstant(nextOpen, rule.zone)}, when it has ended`}.`
      : nextOpen === undefined
        ? `Change ${policyPath} by a reviewed pull request.`
        : `Run it again from ${formatInstant(nextOpen, rule.zone)} on.`;
  return `${wait} ${sayLifting(rule.lifting)}`;
}

/** Says who may lift a rule, and with which change class. */
function sayLifting({ everyone, unless }: Lifting): string {
  const names = (lifters: readonly Lifter[]) => lifters.map(nameLifter).join(" and ");
  const parts = [
    ...(everyone.length === 0 ? [] : [`${names(everyone)} may lift it`]),
    ...unless.map(
      ({ classes, approvedBy }) =>
        `with change-class ${classes.map((word) => inertLine(word, 60)).join(" or ")}, ${approvedBy.length === 0 ? "nobody" : names(approvedBy)} may lift it`,
    ),
  ];
  return parts.length === 0
    ? "No role may lift it."
    : `${parts.join("; ").replace(/^./, (letter) => letter.toUpperCase())}.`;
}
