import { environmentOf } from "../../policy/decide.ts";
import type { Policy, PolicyAction } from "../../policy/policy.ts";
import type { Interval } from "../../time/interval.ts";
import { namedActions, namedClasses, namedServices } from "../named-words.ts";
import { type Holidays, quietFacts } from "../question.ts";
import { spellsOf } from "../spells.ts";
import { type TimeChange, timeChanges } from "./time-changes.ts";

/** A policy with the dates of its calendars. */
export interface DatedPolicy {
  readonly policy: Policy;
  readonly holidays: Holidays;
}

/** The changes that the same kinds of deployment meet; an empty list of words means every one there is. */
export interface ScopedChanges {
  readonly environment: string;
  readonly actions: readonly PolicyAction[];
  /** Globs of services; the empty name stands for all that no glob matches. */
  readonly services: readonly string[];
  readonly classes: readonly string[];
  readonly changes: readonly TimeChange[];
}

interface Words {
  readonly actions: readonly PolicyAction[];
  readonly services: readonly string[];
  readonly classes: readonly string[];
}

/** Compares two policies over a span, for every environment that both know and every service, class and action that either names; those that meet the same changes are told together. */
export function scopedChanges(before: DatedPolicy, after: DatedPolicy, span: Interval): readonly ScopedChanges[] {
  const both = [before.policy, after.policy];
  const words = {
    actions: namedActions(...both),
    services: namedServices(...both),
    classes: namedClasses(...both),
  };
  return Object.keys(after.policy.environments)
    .filter((name) => environmentOf(before.policy, name) !== undefined)
    .flatMap((environment) => ofEnvironment(environment, words, { before, after, span }));
}

interface Comparison {
  readonly before: DatedPolicy;
  readonly after: DatedPolicy;
  readonly span: Interval;
}

function ofEnvironment(environment: string, words: Words, { before, after, span }: Comparison): ScopedChanges[] {
  const at = new Date(span.start);
  const changesFor = (action: PolicyAction, service: string, changeClass: string) => {
    const [old, fresh] = [before, after].map(({ policy, holidays }) =>
      spellsOf(policy, quietFacts({ environment, service, changeClass, action }, at, holidays), span.end),
    );
    return timeChanges(old ?? [], fresh ?? []);
  };
  const byAction = alike(words.actions, (action) =>
    alike(words.services, (service) => alike(words.classes, (name) => changesFor(action, service, name))),
  );
  return byAction.flatMap(({ words: actions, value: byService }) =>
    byService.flatMap(({ words: services, value: byClass }) =>
      byClass
        .filter(({ value: changes }) => changes.length > 0)
        .map(({ words: classes, value: changes }) => ({
          environment,
          actions: actions.length === words.actions.length ? [] : actions,
          services: services.length === words.services.length ? [] : services,
          classes: classes.length === words.classes.length ? [] : classes,
          changes,
        })),
    ),
  );
}

/** Groups words whose values are the same. */
function alike<Word extends string, Value>(
  words: readonly Word[],
  read: (word: Word) => Value,
): readonly { readonly words: readonly Word[]; readonly value: Value }[] {
  const groups = new Map<string, { words: Word[]; value: Value }>();
  for (const word of words) {
    const value = read(word);
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { words: [word], value });
    else group.words.push(word);
  }
  return [...groups.values()];
}
