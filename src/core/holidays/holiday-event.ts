import type { Written } from "../document/written.ts";
import type { Problem } from "../outcome/problem.ts";
import { DAY } from "../time/calendar-date.ts";
import type { EventLines } from "./calendar-events.ts";
import type { ContentLine } from "./content-lines.ts";
import { type CalendarZones, instantOf, type Moment, parseLength, parseMoment } from "./moment.ts";
import { parseRecurrenceRule, type RecurrenceRule } from "./recurrence-rule.ts";

/** An event of a calendar, as far as it says which days are taken; its title is not kept. */
export interface HolidayEvent {
  readonly line: number;
  readonly uid: string;
  readonly cancelled: boolean;
  readonly start: Moment;
  /** How long it lasts in milliseconds; for whole days at least one day. */
  readonly length: number;
  readonly rules: readonly RecurrenceRule[];
  readonly further: readonly Moment[];
  readonly except: readonly Moment[];
  /** The occurrence of the event of the same uid that this one stands for. */
  readonly replaces: Moment | undefined;
}

/** Reads an event's lines. */
export function readHolidayEvent(
  event: EventLines,
  place: EventPlace,
): { readonly event: HolidayEvent | undefined; readonly problems: readonly Problem[] } {
  const { line } = event;
  const { problems, report, single, moment, moments, settled } = readerOf(event, place);
  const at = single("RECURRENCE-ID");
  if (at?.parameters.get("RANGE") !== undefined)
    report(at.line, "RECURRENCE-ID with RANGE is not supported; write the later occurrences as an event of their own.");
  const start = moment("DTSTART");
  const end = moment("DTEND");
  const given = settled(single("DURATION"), parseLength);
  const rules = event.lines.flatMap((one) => (one.name === "RRULE" ? (settled(one, parseRecurrenceRule) ?? []) : []));
  const [further, except, replaces] = [moments("RDATE"), moments("EXDATE"), moment("RECURRENCE-ID")];
  if (start === undefined) {
    if (problems.length === 0) report(line, "the event has no DTSTART, so nobody knows which day it is.");
    return { event: undefined, problems };
  }
  const length = lengthOf(start, end, given);
  if (length.kind === "wrong") report(line, `${length.why}.`);
  if (length.kind === "wrong" || problems.length > 0) return { event: undefined, problems };
  const cancelled = single("STATUS")?.value.trim().toUpperCase() === "CANCELLED";
  const uid = single("UID")?.value.trim() ?? "";
  return { event: { line, uid, cancelled, start, length: length.value, rules, further, except, replaces }, problems };
}

interface EventPlace {
  readonly file: string;
  readonly zones: CalendarZones;
}

/** Reads the properties of an event by name and gathers what is wrong with them. */
function readerOf({ line, lines }: EventLines, { file, zones }: EventPlace) {
  const problems: Problem[] = [];
  const report = (at: number, message: string) => {
    problems.push({ file, line: at, column: 1, message });
  };
  const settle = <T>(at: ContentLine, read: Written<T>): T | undefined => {
    if (read.kind === "right") return read.value;
    report(at.line, `${at.name}: ${read.why}.`);
    return undefined;
  };
  const settled = <T>(at: ContentLine | undefined, parse: (value: string) => Written<T>): T | undefined =>
    at === undefined ? undefined : settle(at, parse(at.value));
  const named = (name: string) => lines.filter((one) => one.name === name);
  const single = (name: string) => {
    const [first, second] = named(name);
    if (second !== undefined) report(second.line, `${name} stands twice in the event of line ${line}; keep one.`);
    return first;
  };
  const momentOf = (value: string, at: ContentLine) => settle(at, parseMoment(value, at.parameters, zones));
  const moment = (name: string) => {
    const at = single(name);
    return at === undefined ? undefined : momentOf(at.value, at);
  };
  const moments = (name: string) =>
    named(name).flatMap((at) => at.value.split(",").flatMap((value) => momentOf(value, at) ?? []));
  return { problems, report, single, settled, moment, moments };
}

function lengthOf(start: Moment, end: Moment | undefined, given: number | undefined): Written<number> {
  const least = start.kind === "date" ? DAY : 0;
  if (end === undefined) return { kind: "right", value: Math.max(least, whole(start, given ?? 0)) };
  if (end.kind !== start.kind)
    return { kind: "wrong", why: "DTSTART and DTEND must both be dates or both have a time" };
  const length =
    start.kind === "time" && end.kind === "time" ? instantOf(end) - instantOf(start) : end.wall - start.wall;
  if (length < 0) return { kind: "wrong", why: "the event ends before it starts" };
  return { kind: "right", value: Math.max(least, length) };
}

/** Rounds the length of a whole-day event up to days. */
function whole(start: Moment, length: number): number {
  return start.kind === "date" ? Math.ceil(length / DAY) * DAY : length;
}
