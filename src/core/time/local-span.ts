import type { Written } from "../document/written.ts";
import { DAY, parseDate } from "./calendar-date.ts";
import type { Interval } from "./interval.ts";
import { parseTimeOfDay } from "./time-of-day.ts";

const MINUTE = 60_000;
const EXPECTED =
  "expected one such as '2026-12-24', '2026-12-20 to 2026-12-26' or '2026-12-24 18:00 to 2026-12-27 06:00'";

/** Parses dates, with or without times of day, to a span of the wall clock; an end that is a date lasts to its midnight. */
export function parseLocalSpan(text: string): Written<Interval> {
  const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
  const [start, end] = [parseMoment(from), parseMoment(to)];
  if (start === undefined || end === undefined || rest.length > 0)
    return { kind: "wrong", why: `'${text}' is no date; ${EXPECTED}` };
  const span = { start: start.from, end: end.until };
  if (span.end < span.start) return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
  if (span.end === span.start)
    return {
      kind: "wrong",
      why: `'${text}' ends when it starts: say until when, as in '2026-12-24 18:00 to 2026-12-27 06:00'`,
    };
  return { kind: "right", value: span };
}

/** Reads a date with or without a time; without one it lasts the whole day. */
function parseMoment(text: string): { readonly from: number; readonly until: number } | undefined {
  const [date = "", time, ...rest] = text.split(/[\sT]+/);
  const midnight = parseDate(date);
  if (midnight === undefined || rest.length > 0) return undefined;
  if (time === undefined) return { from: midnight, until: midnight + DAY };
  const minutes = parseTimeOfDay(time);
  if (minutes.kind === "wrong") return undefined;
  return { from: midnight + minutes.value * MINUTE, until: midnight + minutes.value * MINUTE };
}
