import { DAY, type DateRange } from "../time/calendar-date.ts";
import { wallTime } from "../time/wall-clock.ts";
import type { HolidayEvent } from "./holiday-event.ts";
import { instantOf, keyOf, type Moment, parseMoment } from "./moment.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import { type Effort, recurringDays } from "./recurrences.ts";

/** The dates to look at, local midnights in a zone, both included. */
export interface Horizon {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
}

/** How many looks at a day a look at a zone's clock costs. */
const COST_OF_A_ZONE = 50;

/** The dates that an event takes within a horizon. */
export interface EventDates {
  readonly dates: readonly DateRange[];
  /** The last date that the event takes at all, within the horizon or not; infinite when it recurs for ever. */
  readonly last: number;
}

/** Lists the dates that an event takes; `replaced` names the occurrences that other events of its uid stand for. */
export function eventDates(
  event: HolidayEvent,
  horizon: Horizon,
  { replaced, effort }: { readonly replaced: ReadonlySet<string>; readonly effort: Effort },
): EventDates {
  const { start, except, rules, further } = event;
  effort.left -= COST_OF_A_ZONE * (except.length + further.length);
  if (effort.left < 0) return { dates: [], last: Number.NEGATIVE_INFINITY };
  const gone = new Set(except.map(keyOf));
  const dates: DateRange[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const take = (moment: Moment) => {
    if (gone.size + replaced.size > 0) {
      const key = keyOf(moment);
      if (gone.has(key) || replaced.has(key)) return;
    }
    if (moment.kind === "time") effort.left -= COST_OF_A_ZONE;
    const range = touched(moment, event.length, horizon.zone);
    last = Math.max(last, range.last);
    if (range.last >= horizon.from && range.first <= horizon.to) dates.push(range);
  };
  for (const moment of [...(rules.length === 0 ? [start] : []), ...further]) take(moment);
  for (const rule of rules) {
    for (const moment of occurrences(rule, { event, horizon }, effort)) {
      if (effort.left < 0) break;
      take(moment);
    }
    if (isEndless(rule)) last = Number.POSITIVE_INFINITY;
    else if (rule.until !== undefined) last = Math.max(last, dayOf(untilOf(rule.until, start).wall));
  }
  return { dates, last };
}

function isEndless({ count, until }: RecurrenceRule): boolean {
  return count === undefined && until === undefined;
}

function* occurrences(
  rule: RecurrenceRule,
  { event, horizon }: { readonly event: HolidayEvent; readonly horizon: Horizon },
  effort: Effort,
): Generator<Moment> {
  const { start, length } = event;
  const { from, to } = horizon;
  const clock = start.wall % DAY < 0 ? (start.wall % DAY) + DAY : start.wall % DAY;
  const until = rule.until === undefined ? undefined : untilOf(rule.until, start);
  // Zones are at most 26 hours apart, so two days more on each side hold every occurrence that touches the horizon.
  const span = { start: start.wall - clock, from: from - length - 2 * DAY, to: to + 2 * DAY };
  for (const day of recurringDays(rule, span, effort)) {
    const moment = { ...start, wall: day + clock };
    if (until !== undefined && isPast(moment, until)) return;
    if (day >= span.from) {
      effort.left--;
      yield moment;
    }
  }
}

/** Reads UNTIL, whose shape the rule's parser has checked; a nonsensical day counts as the earliest. */
function untilOf(text: string, start: Moment): Moment {
  const zone = start.kind === "time" ? start.zone : "UTC";
  const read = parseMoment(text, new Map(), { floating: zone, known: new Map() });
  return read.kind === "right" ? read.value : { kind: "date", wall: start.wall };
}

function isPast(moment: Moment, until: Moment): boolean {
  if (moment.kind === "time" && until.kind === "time") return instantOf(moment) > instantOf(until);
  return Math.floor(moment.wall / DAY) > Math.floor(until.wall / DAY);
}

/** Finds the dates of a zone that an occurrence touches; a date of a whole-day event is that date everywhere. */
function touched(moment: Moment, length: number, zone: string): DateRange {
  if (moment.kind === "date") return { first: moment.wall, last: moment.wall + length - DAY };
  const begins = instantOf(moment);
  const first = dayOf(wallTime(zone, begins));
  return { first, last: Math.max(first, dayOf(wallTime(zone, begins + Math.max(0, length - 1)))) };
}

function dayOf(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}
