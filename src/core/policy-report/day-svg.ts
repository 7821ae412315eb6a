import { xml } from "../text/xml.ts";
import type { CalendarDay, DayKind, DayPart } from "./calendar-day.ts";
import { sayCalendarDay } from "./day-words.ts";

/** The size of a day's cell. */
export const CELL = { width: 31, height: 27, gap: 3 } as const;

/** The path of the corner that marks a day on which a freeze bears though it is not frozen. */
export const CORNER = `M${CELL.width - 10} 0.5H${CELL.width - 3.5}a3 3 0 0 1 3 3V10z`;

const BAR = { inset: 3, height: 4 } as const;
const DAY_MINUTES = 1440;

/** The patterns that tell kinds of days apart without colour; `id` keeps several pictures of one page apart. */
export function dayPatterns(id: string): string {
  return (
    `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="hatch" d="M0 0V6" stroke-width="2" stroke-opacity="0.5"/></pattern>` +
    `<pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse">` +
    `<circle class="dot" cx="2" cy="2" r="1.1"/></pattern></defs>`
  );
}

/** Draws a day at a place: its number, how it stands, the hours in a bar, a corner where a freeze meets it, a ring where it is today. */
export function daySvg(
  day: CalendarDay,
  { x, y, id, today }: { readonly x: number; readonly y: number; readonly id: string; readonly today: boolean },
): string {
  const number = new Date(day.midnight).getUTCDate();
  const whole = day.parts.length === 1;
  const corner = day.stops.length > 0 && day.kind !== "frozen" && day.kind !== "closed";
  return [
    `<g class="${day.kind}" transform="translate(${x} ${y})"><title>${xml(sayCalendarDay(day))}</title>`,
    cellSvg(day.kind, id),
    corner ? `<path class="stop" d="${CORNER}"/>` : "",
    `<text class="number" x="5" y="12.5"${today ? ' font-weight="750"' : ""}>${number}</text>`,
    whole ? "" : barSvg(day.parts),
    today ? `<rect class="today" x="-1" y="-1" width="${CELL.width + 2}" height="${CELL.height + 2}" rx="5"/>` : "",
    "</g>",
  ].join("");
}

/** Draws the bare cell of a kind of day, as cells and the legend show it. */
export function cellSvg(kind: DayKind, id: string): string {
  const shape = `width="${CELL.width - 1}" height="${CELL.height - 1}" x="0.5" y="0.5" rx="4"`;
  const pattern = kind === "frozen" ? "hatch" : kind === "approval" ? "dots" : "";
  const over = pattern === "" ? "" : `<rect fill="url(#${id}-${pattern})" ${shape}/>`;
  return `<rect class="cell" ${shape}/>${over}`;
}

/** Draws the hours of a day from midnight to midnight: full bars are open, half bars open with approval. */
export function barSvg(parts: readonly Pick<DayPart, "from" | "to" | "answer">[]): string {
  const width = CELL.width - 2 * BAR.inset;
  const y = CELL.height - BAR.inset - BAR.height - 0.5;
  const track = `<rect class="track" x="${BAR.inset}" y="${y}" width="${width}" height="${BAR.height}" rx="1.5"/>`;
  const bars = parts
    .filter(({ answer }) => answer !== "deny")
    .map(({ from, to, answer }) => {
      const [x, length] = [BAR.inset + (width * from) / DAY_MINUTES, (width * (to - from)) / DAY_MINUTES];
      const place = `x="${x.toFixed(1)}" width="${Math.max(1.5, length).toFixed(1)}" rx="1"`;
      return `<rect class="${answer === "allow" ? "allow" : "ask"}" ${place} y="${y}" height="${BAR.height}"/>`;
    });
  return track + bars.join("");
}
