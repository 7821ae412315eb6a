import { inertLine } from "../../text/inert.ts";
import type { Interval } from "../../time/interval.ts";
import { sayMoment, saySpans } from "../span-words.ts";
import type { ScopedChanges } from "./scoped-changes.ts";
import { type Answered, sameKind, type TimeChange, type TimeEffect } from "./time-changes.ts";
import { PRESENT, type WrittenChange } from "./written-changes.ts";

/** One thing that changes, with the times at which it does. */
export interface DiffLine {
  readonly effect: TimeEffect;
  readonly what: string;
  readonly when: readonly string[];
}

/** Says whom the changes of a scope concern, beside its environment; empty when they concern every deployment. */
export function sayScope({ actions, services, classes }: ScopedChanges): string {
  const listed = (words: readonly string[]) => words.map((word) => inertLine(word, 60)).join(", ");
  const named = services.map((service) => (service === "" ? "all other services" : service));
  return [
    ...(actions.length === 0 ? [] : [listed(actions)]),
    ...(services.length === 0 ? [] : [listed(named)]),
    ...(classes.length === 0 ? [] : [`class ${listed(classes)}`]),
  ].join("; ");
}

/** Says the changes of a scope: equal ones together, in the order of their first time. */
export function sayChanges(
  { changes }: ScopedChanges,
  { span, zone }: { readonly span: Interval; readonly zone: string },
): readonly DiffLine[] {
  const groups: TimeChange[][] = [];
  for (const change of changes) {
    const group = groups.find(([first]) => first !== undefined && sameKind(first, change) && sameRules(first, change));
    if (group === undefined) groups.push([change]);
    else group.push(change);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ effect: first.effect, what: sayChange(first), when: sayTimes(group, span, zone) }];
  });
}

function sameRules(a: TimeChange, b: TimeChange): boolean {
  return a.rules.join("\n") === b.rules.join("\n");
}

function sayChange({ effect, before, after, rules }: TimeChange): string {
  const named = rules.map((rule) => `'${inertLine(rule, 120)}'`).join(", ");
  const by = named === "" ? "" : ` by ${named}`;
  switch (effect) {
    case "opens":
      return `was closed${by}, now ${sayOpen(after)}`;
    case "closes":
      return `was ${sayOpen(before)}, now closed${by}`;
    case "asks":
      return `asked ${sayAsked(before)}, now asks ${sayAsked(after)}${named === "" ? "" : ` (${named})`}`;
  }
}

function sayOpen(answered: Answered): string {
  return answered.asked.length === 0 ? "open" : `open with approval by ${sayAsked(answered)}`;
}

function sayAsked({ asked }: Answered): string {
  return asked.length === 0 ? "nobody" : asked.map((need) => inertLine(need, 80)).join(" and ");
}

function sayTimes(changes: readonly TimeChange[], span: Interval, zone: string): readonly string[] {
  const year = new Date(span.start).getUTCFullYear();
  const [first] = changes;
  if (changes.length === 1 && first?.start === span.start && first.end === span.end) return ["the whole coming year"];
  const within = changes.filter(({ start, end }) => start !== span.start && end !== span.end);
  const cut = changes.filter((change) => !within.includes(change));
  const edges = cut.map((change) =>
    change.start === span.start
      ? `from now to ${sayMoment(change.end, { zone, year })}`
      : `from ${sayMoment(change.start, { zone, year })} on`,
  );
  return [
    ...edges.filter((edge) => edge.startsWith("from now")),
    ...saySpans(within, { zone, year }),
    ...edges.filter((edge) => !edge.startsWith("from now")),
  ];
}

/** Says what is written otherwise: what was taken out and what was put in. */
export function sayWritten({ removed, added }: WrittenChange): string {
  const listed = (values: readonly string[]) => values.map((value) => inertLine(value, 200)).join(", ");
  if (added.join() === PRESENT) return "new";
  if (removed.join() === PRESENT) return "removed";
  if (removed.length === 0) return `+ ${listed(added)}`;
  if (added.length === 0) return `− ${listed(removed)}`;
  return `${listed(removed)} → ${listed(added)}`;
}
