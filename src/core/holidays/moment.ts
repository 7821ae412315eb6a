import type { Written } from "../document/written.ts";
import { inertLine } from "../text/inert.ts";
import { DAY } from "../time/calendar-date.ts";
import { isZone } from "../time/zone.ts";
import { offsetAt } from "../time/zone-offsets.ts";

/** A date, or a time on the wall clock of a zone; both as milliseconds that a clock in UTC with the same hands would show. */
export type Moment =
  | { readonly kind: "date"; readonly wall: number }
  | { readonly kind: "time"; readonly wall: number; readonly zone: string };

/** The zones of one calendar: that of times without one, and what was found out about the others, for looking a zone up is slow. */
export interface CalendarZones {
  readonly floating: string;
  readonly known: Map<string, boolean>;
}

/** Parses one value of DTSTART, DTEND, RDATE, EXDATE, UNTIL or RECURRENCE-ID. */
export function parseMoment(
  text: string,
  parameters: ReadonlyMap<string, string>,
  zones: CalendarZones,
): Written<Moment> {
  const value = text.trim();
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(value);
  const wanted = parameters.get("VALUE")?.toUpperCase();
  const wrong = (why: string): Written<Moment> => ({ kind: "wrong", why });
  if (found === null)
    return wrong(`'${inertLine(value, 40)}' is no date; expected one such as 20261225 or 20261225T090000Z`);
  const [, year, month, day, hour, minute, second, utc] = found;
  const date = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date) || new Date(date).getUTCDate() !== Number(day))
    return wrong(`'${value}' is no day of the calendar`);
  if (hour === undefined)
    return wanted === "DATE-TIME"
      ? wrong(`'${value}' has no time`)
      : { kind: "right", value: { kind: "date", wall: date } };
  if (wanted === "DATE") return wrong(`'${value}' has a time; expected a date`);
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 23 || minutes > 59 || seconds > 60) return wrong(`'${value}' is no time of day`);
  const zone = utc === "Z" ? "UTC" : (parameters.get("TZID") ?? zones.floating);
  if (zone !== "UTC" && zone !== zones.floating && !isKnown(zone, zones.known))
    return wrong(`'${inertLine(zone, 60)}' is no time zone; expected an IANA name such as Europe/Berlin`);
  const wall = date + ((hours * 60 + minutes) * 60 + Math.min(seconds, 59)) * 1_000;
  return { kind: "right", value: { kind: "time", wall, zone } };
}

/** More zones than there are; a calendar that names more makes them up. */
const MOST_ZONES = 1_000;

function isKnown(zone: string, known: Map<string, boolean>): boolean {
  const found = known.get(zone) ?? (known.size < MOST_ZONES && isZone(zone));
  known.set(zone, found);
  return found;
}

/** Reads the instant of a time of the wall clock; in a gap the one after it. */
export function instantOf({ wall, zone }: { readonly wall: number; readonly zone: string }): number {
  return wall - offsetAt(zone, wall - offsetAt(zone, wall));
}

/** Names a moment so that two of one kind at one time have one name. */
export function keyOf(moment: Moment): string {
  return moment.kind === "date" ? `on ${moment.wall}` : `at ${instantOf(moment)}`;
}

/** Parses a duration (`P1D`, `P2W`, `PT8H30M`) to milliseconds. */
export function parseLength(text: string): Written<number> {
  const found = /^\+?P(?:(\d{1,5})W|(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?)$/.exec(
    text.trim(),
  );
  if (found === null || /^\+?P$/.test(text.trim()))
    return { kind: "wrong", why: `'${inertLine(text, 40)}' is no duration; expected one such as P1D or PT8H` };
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((digits) => Number(digits ?? 0));
  const whole = (weeks ?? 0) * 7 + (days ?? 0);
  const time = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return { kind: "right", value: whole * DAY + time * 1_000 };
}
