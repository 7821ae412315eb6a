import type { Answer } from "../../policy/answer.ts";
import type { RequiredApproval } from "../../policy/assess.ts";
import { nameLifter } from "../../policy/name-lifter.ts";
import type { Interval } from "../../time/interval.ts";
import type { Spell } from "../spells.ts";

/** What a change does to whoever wants to deploy: it opens what was closed, closes what was open, or asks others than before. */
export type TimeEffect = "opens" | "closes" | "asks";

/** What a policy answers in a span, as far as two policies are compared by it. */
export interface Answered {
  readonly answer: Answer;
  /** Whom it asks, such as `2 × cto`; sorted. */
  readonly asked: readonly string[];
}

/** A span in which two policies answer otherwise. */
export interface TimeChange extends Interval {
  readonly effect: TimeEffect;
  readonly before: Answered;
  readonly after: Answered;
  /** The rules that are named for the stricter of the two answers, or those that ask. */
  readonly rules: readonly string[];
}

/** Compares two courses of the same time, spell by spell; neighbours of one change are merged. */
export function timeChanges(before: readonly Spell[], after: readonly Spell[]): readonly TimeChange[] {
  const changes: TimeChange[] = [];
  for (let [i, j] = [0, 0]; ; ) {
    const [old, fresh] = [before[i], after[j]];
    if (old === undefined || fresh === undefined) return changes;
    const [start, end] = [Math.max(old.start, fresh.start), Math.min(old.end, fresh.end)];
    const change = changeBetween(old, fresh, { start, end });
    if (change !== undefined) append(changes, change);
    if (old.end === end) i++;
    if (fresh.end === end) j++;
  }
}

function changeBetween(old: Spell, fresh: Spell, span: Interval): TimeChange | undefined {
  const [before, after] = [answered(old), answered(fresh)];
  if (before.answer === after.answer && before.asked.join() === after.asked.join()) return undefined;
  const effect = after.answer === "deny" ? "closes" : before.answer === "deny" ? "opens" : "asks";
  const telling = effect === "opens" ? old : fresh;
  const rules = effect === "asks" ? [...old.approvals, ...fresh.approvals].flatMap((need) => need.rules) : [];
  const named = telling.rule === undefined ? [] : [telling.rule.name];
  return { ...span, effect, before, after, rules: [...new Set(effect === "asks" ? rules : named)] };
}

function answered({ answer, approvals }: Spell): Answered {
  return { answer, asked: approvals.map(sayNeed).sort() };
}

/** Says a need for approvals: `2 × cto`, with the evidence that people would not guess. */
export function sayNeed({ role, count, evidence }: Pick<RequiredApproval, "role" | "count" | "evidence">): string {
  return `${count} × ${nameLifter({ role, evidence })}`;
}

function append(changes: TimeChange[], change: TimeChange): void {
  const last = changes.at(-1);
  const same = last?.end === change.start && sameKind(last, change);
  if (last === undefined || !same) changes.push(change);
  else {
    const rules = [...new Set([...last.rules, ...change.rules])];
    changes[changes.length - 1] = { ...last, end: change.end, rules };
  }
}

/** Tells whether two changes turn the same answer into the same other one. */
export function sameKind(a: TimeChange, b: TimeChange): boolean {
  const key = ({ before, after }: TimeChange) => JSON.stringify([before, after]);
  return key(a) === key(b);
}
