import { bearsOnClass } from "../../policy/class-scope.ts";
import { environmentOf } from "../../policy/decide.ts";
import type { Lifting, Policy } from "../../policy/policy.ts";
import { RULE_KINDS, type RuleKind } from "../../policy/rule.ts";
import { rulesFor } from "../../policy/rules-for.ts";
import { DAY } from "../../time/calendar-date.ts";
import { type Interval, mergeIntervals } from "../../time/interval.ts";
import { midnightOf, yearSpan } from "../local-year.ts";
import { type Holidays, type Question, quietFacts } from "../question.ts";
import { type Spell, spellsOf } from "../spells.ts";
import { type CalendarDay, calendarDay } from "./calendar-day.ts";

/** A rule with the times of the year in which it holds. */
export interface CalendarRule {
  readonly name: string;
  readonly kind: RuleKind;
  readonly lifting: Lifting;
  /** Whether an approval lifts it for the class that the calendar is of. */
  readonly liftable: boolean;
  readonly spans: readonly Interval[];
}

/** A year of one environment as a deployment of one kind meets it. */
export interface YearCalendar {
  readonly year: number;
  readonly zone: string;
  readonly question: Question;
  /** The change classes that meet this year, that of the question among them. */
  readonly classes: readonly string[];
  /** Whom every deployment asks for. */
  readonly approvals: readonly string[];
  /** The days of each month, January first. */
  readonly months: readonly (readonly CalendarDay[])[];
  /** The freezes that meet the year, in order of their first date. */
  readonly freezes: readonly CalendarRule[];
  /** The times within windows; empty where the environment has none. */
  readonly windows: readonly Interval[];
  readonly spells: readonly Spell[];
  /** The local midnight of the day it was made, when that lies in the year. */
  readonly today: number | undefined;
}

/** What a calendar is made of. */
export interface CalendarRequest {
  readonly policy: Policy;
  readonly holidays: Holidays;
  readonly question: Question;
  readonly year: number;
  readonly zone: string;
  readonly now: Date;
}

/** Lays out a year; `undefined` when the policy does not know the environment. */
export function yearCalendar(request: CalendarRequest): YearCalendar | undefined {
  const { policy, holidays, question, year, zone, now } = request;
  const environment = environmentOf(policy, question.environment);
  if (environment === undefined) return undefined;
  const span = yearSpan(year, zone);
  const facts = quietFacts(question, new Date(span.start), holidays);
  const spells = spellsOf(policy, facts, span.end);
  const rules = rulesFor(policy, environment, facts);
  const holding = (wanted: readonly RuleKind[]) =>
    rules
      .filter(({ kind }) => wanted.includes(kind))
      .map(({ name, kind, lifting, lift }) => {
        const spans = mergeIntervals(spells.filter((spell) => spell.holding.some((rule) => rule.name === name)));
        return { name, kind, lifting, liftable: lift !== undefined, spans };
      });
  const windowed = rules.some(({ kind }) => kind === "outside-windows");
  const inside = spells.filter(({ holding: held }) => held.every(({ kind }) => kind !== "outside-windows"));
  const today = midnightOf(now.getTime(), zone);
  return {
    year,
    zone,
    question,
    classes: [question.changeClass],
    approvals: environment.approvals
      .filter((need) => bearsOnClass(need, question.changeClass))
      .map(({ role, count }) => `${count} × ${role}`),
    months: monthsOf(spells, year, zone),
    freezes: holding(RULE_KINDS.filter((kind) => kind.endsWith("freeze")))
      .filter(({ spans }) => spans.length > 0)
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
    windows: windowed ? mergeIntervals(inside) : [],
    spells,
    today: new Date(today).getUTCFullYear() === year ? today : undefined,
  };
}

function monthsOf(spells: readonly Spell[], year: number, zone: string): readonly (readonly CalendarDay[])[] {
  return Array.from({ length: 12 }, (_, month) => {
    const [first, next] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
    const midnights = Array.from({ length: (next - first) / DAY }, (__, index) => first + index * DAY);
    return midnights.flatMap((midnight) => calendarDay(spells, midnight, zone) ?? []);
  });
}
