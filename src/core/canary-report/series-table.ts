import { formatValue, type Unit } from "../canary/limit.ts";
import { formatMinute } from "../chart/time-axis.ts";
import type { SeriesCell, SeriesRow } from "./metric-series.ts";

const DAY = 86_400_000;
/** So many characters have room beside an axis. */
const LONGEST = 9;

/** Writes when a row is: its minute, or the first and the last where it stands for several. */
export function sayTime({ from, until }: Pick<SeriesRow, "from" | "until">, period: number): string {
  const last = until - period;
  return last > from ? `${formatMinute(from)}–${formatMinute(last)}` : formatMinute(from);
}

/** Writes what one side reported: its value, or the lowest and the highest, and what was pooled; a dash for nothing. */
export function sayCell(cell: SeriesCell | undefined, unit: Unit): string {
  if (cell === undefined) return "–";
  const { low, high, since } = cell;
  if (low === undefined) return "no data, a breach";
  const figure = low === high ? formatValue(low, unit) : `${formatValue(low, unit)} to ${formatValue(high, unit)}`;
  return since === undefined ? figure : `${figure} (since ${formatMinute(since)})`;
}

/** Writes a value beside an axis, where neighbours may differ in a late digit and no long row of zeros has room. */
export function sayTick(value: number, unit: Unit): string {
  const said = formatValue(value, unit, 6);
  const [figure = "", name = ""] = said.split(" ");
  const short =
    said.length > LONGEST
      ? Number(figure)
          .toExponential(2)
          .replace(/\.?0+e/, "e")
      : figure;
  return name === "" ? short : `${short} ${name}`;
}

/** Writes the days that rows lie on, since their times name none: `2026-11-21`, or the first and the last. */
export function sayDays(rows: readonly SeriesRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => Math.floor((row?.from ?? 0) / DAY) * DAY);
  const day = (at: number | undefined) => new Date(at ?? 0).toISOString().slice(0, 10);
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}
