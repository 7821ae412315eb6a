import { inertLine } from "../core/text/inert.ts";
import { parseDate } from "../core/time/calendar-date.ts";
import { whenWallClockShows } from "../core/time/wall-clock.ts";
import { instant } from "../kit/fields.ts";
import { Refusal } from "./refusal.ts";

const MINUTE = 60_000;

/** Reads an instant: with its zone in ISO 8601, or a date (and time) on the wall clock of the policy's zone. */
export function readInstant(text: string, zone: string): Date {
  const given = instant.parse(text);
  if (given.kind === "value" && given.value !== undefined) return given.value;
  const [, date = "", time = "00:00"] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?$/.exec(text.trim()) ?? [];
  const wall = parseDate(date) === undefined ? Number.NaN : Date.parse(`${date}T${time}:00Z`);
  const shown = Number.isNaN(wall) ? undefined : whenWallClockShows(zone, { start: wall, end: wall + MINUTE })[0];
  if (shown !== undefined) return new Date(shown.start);
  throw new Refusal(
    `'${inertLine(text, 60)}' is no instant of ${zone}: give one such as 2026-12-24T12:00Z, 2026-12-24T12:00 or 2026-12-24.`,
  );
}
