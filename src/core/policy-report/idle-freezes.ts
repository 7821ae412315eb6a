import type { Policy } from "../policy/policy.ts";
import { inertLine } from "../text/inert.ts";
import { DAY } from "../time/calendar-date.ts";
import { namedClasses } from "./named-words.ts";
import { type Holidays, type Question, quietFacts } from "./question.ts";
import { spellsOf } from "./spells.ts";

/** How far is looked for a time that a freeze closes; a leap day's turn comes within it. */
const LOOKED = 366 * DAY;

/** A freeze that changes nothing, by its place in the policy. */
export interface IdleFreeze {
  readonly index: number;
  readonly why: string;
}

/** Finds the freezes that change nothing in a year from an instant: those that are over, and those that never meet a time that is open without them. */
export function idleFreezes(policy: Policy, holidays: Holidays, now: Date): readonly IdleFreeze[] {
  return policy.freezes.flatMap((freeze, index) => {
    const alone: Policy = { ...policy, freezes: [freeze] };
    const questions = questionsOf(alone);
    const spells = questions.flatMap((question) =>
      spellsOf(alone, quietFacts(question, now, holidays), now.getTime() + LOOKED),
    );
    const held = spells.filter(({ holding }) => holding.some(({ kind }) => kind !== "outside-windows"));
    const name = `the freeze '${inertLine(freeze.name, 120)}'`;
    if (held.length === 0)
      return isRare(freeze, now)
        ? []
        : [{ index, why: `${name} does not hold in the coming year: remove it, or correct its dates.` }];
    const meets = held.some(({ holding }) =>
      holding.every(({ kind, lift }) => kind !== "outside-windows" || lift !== undefined),
    );
    return meets ? [] : [{ index, why: `${name} never meets an open window in the coming year: it changes nothing.` }];
  });
}

/** Tells whether a freeze may well pass a year over: the leap day, a cron of rare years, dates that lie further ahead. */
function isRare({ dates }: Policy["freezes"][number], now: Date): boolean {
  switch (dates.kind) {
    case "once":
      return dates.spans.some(({ start }) => start > now.getTime());
    case "cron":
    case "every-year":
    case "holidays":
      return true;
    case "every-month":
    case "every-week":
      return false;
  }
}

/** Lists the deployments that a policy of one freeze could stop. */
function questionsOf({ freezes: [freeze], ...policy }: Policy): readonly Question[] {
  if (freeze === undefined) return [];
  const service = freeze.services?.[0] ?? "";
  const action = freeze.actions[0] ?? "deploy";
  const classes = freeze.stops ?? namedClasses({ ...policy, freezes: [freeze] });
  return (freeze.environments ?? Object.keys(policy.environments)).flatMap((environment) =>
    classes.map((changeClass) => ({ environment, service, changeClass, action })),
  );
}
