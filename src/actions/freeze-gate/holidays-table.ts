import { code, table } from "../../core/text/markdown.ts";
import { DAY, type DateRange } from "../../core/time/calendar-date.ts";
import type { Ground } from "./verdict.ts";

const SHOWN = 14 * DAY;

/** Names the holidays of the coming days by their calendars; empty when there are none. Dates are local ones of each rule that uses them. */
export function holidaysTable({ at, reading, holidays }: Ground): string {
  const rows = Object.entries(reading?.policy.holidays ?? {}).flatMap(([name, source]) => {
    const dates = source.kind === "dates" ? source.dates : (holidays?.get(name) ?? []);
    const coming = dates.filter(({ first, last }) => last + DAY > at.getTime() && first < at.getTime() + SHOWN);
    return coming.map((range) => [sayRange(range), code(name, 80)]);
  });
  return rows.length === 0 ? "" : `**Holidays of the coming days**\n\n${table(["Dates", "Calendar"], rows)}`;
}

function sayRange({ first, last }: DateRange): string {
  const day = (midnight: number) => new Date(midnight).toISOString().slice(0, 10);
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}
