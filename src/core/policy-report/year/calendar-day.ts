import type { Answer } from "../../policy/answer.ts";
import { DAY } from "../../time/calendar-date.ts";
import type { Interval } from "../../time/interval.ts";
import { wallTime } from "../../time/wall-clock.ts";
import { daySpan } from "../local-year.ts";
import type { Spell } from "../spells.ts";

const MINUTE = 60_000;

/** How a whole day stands: open or closed all day, by hours, only with approvals, or closed by a freeze or lock. */
export type DayKind = "open" | "open-hours" | "approval" | "approval-hours" | "closed" | "frozen";

/** A part of a day with one answer; times are minutes of the wall clock since midnight. */
export interface DayPart {
  readonly from: number;
  readonly to: number;
  readonly answer: Answer;
  /** The rule that is named; empty when none holds. */
  readonly rule: string;
  /** Whom the answer asks for, as `2 × cto`. */
  readonly asked: readonly string[];
}

/** A day of a calendar. */
export interface CalendarDay {
  /** The local midnight that it begins with, as a clock in UTC with the same hands would show it. */
  readonly midnight: number;
  readonly kind: DayKind;
  readonly parts: readonly DayPart[];
  /** The freezes and locks that hold at any time of the day, also where an approval lifts them. */
  readonly stops: readonly string[];
}

/** Shows a local day by the spells that meet it; `undefined` when the zone left the day out or no spell reaches it. */
export function calendarDay(spells: readonly Spell[], midnight: number, zone: string): CalendarDay | undefined {
  const span = daySpan(midnight, zone);
  if (span === undefined) return undefined;
  const met = spells.filter(({ start, end }) => start < span.end && end > span.start);
  if (met.length === 0) return undefined;
  const stops = met.flatMap(({ holding }) => holding.filter(({ kind }) => kind !== "outside-windows"));
  return {
    midnight,
    kind: kindOf(met),
    parts: joinParts(met.map((spell) => partOf(spell, span, { midnight, zone }))),
    stops: [...new Set(stops.map(({ name }) => name))],
  };
}

function kindOf(met: readonly Spell[]): DayKind {
  const answers = new Set(met.map(({ answer }) => answer));
  if (answers.size === 1 && answers.has("allow")) return "open";
  if (answers.size === 1 && answers.has("require-approval")) return "approval";
  if (answers.has("allow")) return "open-hours";
  if (answers.has("require-approval")) return "approval-hours";
  return met.some(({ rule }) => rule !== undefined && rule.kind !== "outside-windows") ? "frozen" : "closed";
}

function partOf(
  { start, end, answer, rule, approvals }: Spell,
  day: Interval,
  { midnight, zone }: { readonly midnight: number; readonly zone: string },
): DayPart {
  const minutes = (instant: number) => Math.max(0, Math.min(DAY, wallTime(zone, instant) - midnight)) / MINUTE;
  return {
    from: start <= day.start ? 0 : minutes(start),
    to: end >= day.end ? DAY / MINUTE : minutes(end),
    answer,
    rule: rule?.name ?? "",
    asked: approvals.map(({ role, count }) => `${count} × ${role}`),
  };
}

/** Joins neighbours that say the same. */
function joinParts(parts: readonly DayPart[]): readonly DayPart[] {
  const joined: DayPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const same =
      last !== undefined &&
      last.answer === part.answer &&
      last.rule === part.rule &&
      last.asked.join() === part.asked.join();
    if (same) joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return joined;
}
