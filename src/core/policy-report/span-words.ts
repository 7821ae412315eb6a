import { DAY, weekdayOf } from "../time/calendar-date.ts";
import type { Interval } from "../time/interval.ts";
import { wallTime } from "../time/wall-clock.ts";
import { DAY_WORDS, sayDate, sayDay, sayTime } from "./date-words.ts";

/** Spans of one kind are told apart up to this number; more of them are told as a pattern. */
const TOLD_SINGLY = 4;

/** Where and of which year spans are told. */
export interface SpanSetting {
  readonly zone: string;
  /** The year that goes without saying. */
  readonly year?: number;
}

/** A span on the wall clock of a zone. */
type Wall = Interval;

/** Says a span in a zone: by its dates where it is whole days, else by its times too. */
export function saySpan(span: Interval, { zone, year }: SpanSetting): string {
  const { start, end } = wallOf(span, zone);
  if (start % DAY === 0 && end % DAY === 0 && end > start) {
    const last = end - DAY;
    return last === start ? sayDay(start, year) : `${sayDay(start, year)} – ${sayDay(last, year)}`;
  }
  if (Math.floor(start / DAY) === Math.floor((end - 1) / DAY)) {
    const until = end % DAY === 0 ? "24:00" : sayTime(end);
    return `${sayDay(start, year)} ${sayTime(start)}–${until}`;
  }
  return `${sayDay(start, year)} ${sayTime(start)} – ${sayDay(end, year)} ${sayTime(end)}`;
}

/** Says an instant in a zone by its date and time. */
export function sayMoment(instant: number, { zone, year }: SpanSetting): string {
  const wall = wallTime(zone, instant);
  return `${sayDay(wall, year)} ${sayTime(wall)}`;
}

/** Says many spans in order of time: those that come again at the same times as one pattern with their number, the others one by one. */
export function saySpans(spans: readonly Interval[], setting: SpanSetting): readonly string[] {
  const groups = new Map<string, Interval[]>();
  for (const span of spans) {
    const key = patternOf(wallOf(span, setting.zone));
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > TOLD_SINGLY ? [sayPattern(group, setting)] : group.map((span) => saySpan(span, setting)),
  );
}

function wallOf({ start, end }: Interval, zone: string): Wall {
  return { start: wallTime(zone, start), end: wallTime(zone, end) };
}

/** Names what recurs: the times of day, and the weekday too where a span is longer than a day. */
function patternOf({ start, end }: Wall): string {
  const long = end - start > DAY;
  return [start % DAY, end - start, long ? weekdayOf(start) : "any"].join(" ");
}

function sayPattern(spans: readonly Interval[], { zone, year }: SpanSetting): string {
  const walls = spans.map((span) => wallOf(span, zone));
  const [first, last] = [walls[0], walls.at(-1)];
  if (first === undefined || last === undefined) return "";
  const [from, to] = [sayDate(first.start, year), sayDate(last.start, year)];
  return `${recurrence(first, walls)} (${spans.length} times, ${from} – ${to})`;
}

function recurrence(first: Wall, walls: readonly Wall[]): string {
  const length = first.end - first.start;
  const day = (wall: number) => DAY_WORDS[weekdayOf(wall)] ?? "";
  if (length > DAY) {
    const whole = first.start % DAY === 0 && first.end % DAY === 0;
    return whole
      ? `${day(first.start)} – ${day(first.end - DAY)}`
      : `${day(first.start)} ${sayTime(first.start)} – ${day(first.end)} ${sayTime(first.end)}`;
  }
  const days = sayWeekdays(new Set(walls.map(({ start }) => weekdayOf(start))));
  if (length === DAY && first.start % DAY === 0) return days;
  if (first.end % DAY === 0) return `${days} ${sayTime(first.start)}–24:00`;
  const overnight = Math.floor(first.end / DAY) > Math.floor(first.start / DAY);
  return overnight
    ? `${days} ${sayTime(first.start)} – ${sayTime(first.end)} the next day`
    : `${days} ${sayTime(first.start)}–${sayTime(first.end)}`;
}

/** Says weekdays from Monday on, three or more in a row as a range; all seven are `every day`. */
export function sayWeekdays(days: ReadonlySet<number>): string {
  if (days.size === 7) return "every day";
  const order = [1, 2, 3, 4, 5, 6, 0].filter((day) => days.has(day));
  const runs: number[][] = [];
  for (const day of order) {
    const run = runs.at(-1);
    if (run?.at(-1) !== undefined && ((run.at(-1) ?? 0) + 1) % 7 === day) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const words = run.map((day) => DAY_WORDS[day] ?? "");
      return words.length > 2 ? [`${words[0]}–${words.at(-1)}`] : words;
    })
    .join(", ");
}
