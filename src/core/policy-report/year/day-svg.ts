import { xml } from "../../text/xml.ts";
import type { CalendarDay, DayKind, DayPart } from "./calendar-day.ts";
import { sayCalendarDay } from "./day-words.ts";

/** The size of a day's cell. */
export const CELL = { width: 31, height: 27, gap: 3 } as const;

/** The path of the corner that marks a day on which a freeze bears though it is not frozen. */
export const CORNER = `M${CELL.width - 10} 0.5H${CELL.width - 3.5}a3 3 0 0 1 3 3V10z`;

/** Diagonal lines that tell a frozen day apart without colour; drawn one by one, for printers draw patterns as pictures. */
const HATCH = hatchPath({ left: 1.5, right: CELL.width - 1.5, top: 1.5, bottom: CELL.height - 1.5 }, 7);

/** Dots that tell a day with approval apart without colour. */
const DOTS = [18.5, 22.5].flatMap((y, row) => [5, 10, 15, 20, 25].map((x) => `M${x + row * 2} ${y}h0`)).join("");

const BAR = { inset: 3, height: 4 } as const;
const DAY_MINUTES = 1440;

/** Draws a day at a place: its number, how it stands, the hours in a bar, a corner where a freeze meets it, a ring where it is today. */
export function daySvg(
  day: CalendarDay,
  { x, y, today }: { readonly x: number; readonly y: number; readonly today: boolean },
): string {
  const number = new Date(day.midnight).getUTCDate();
  const whole = new Set(day.parts.map(({ answer }) => answer)).size === 1;
  const corner = day.stops.length > 0 && day.kind !== "frozen" && day.kind !== "closed";
  return [
    `<g class="${day.kind}" transform="translate(${x} ${y})"><title>${xml(sayCalendarDay(day))}</title>`,
    cellSvg(day.kind),
    corner ? `<path class="stop" d="${CORNER}"/>` : "",
    `<text class="number" x="5" y="12.5"${today ? ' font-weight="750"' : ""}>${number}</text>`,
    whole ? "" : barSvg(day.parts),
    today ? `<rect class="today" x="-1" y="-1" width="${CELL.width + 2}" height="${CELL.height + 2}" rx="5"/>` : "",
    "</g>",
  ].join("");
}

/** Draws the bare cell of a kind of day, as cells and the legend show it. */
export function cellSvg(kind: DayKind): string {
  const shape = `width="${CELL.width - 1}" height="${CELL.height - 1}" x="0.5" y="0.5" rx="4"`;
  const cell = `<rect class="cell" ${shape}/>`;
  if (kind === "frozen") return `${cell}<path class="hatch" d="${HATCH}"/>`;
  return kind === "approval" ? `${cell}<path class="dots" d="${DOTS}"/>` : cell;
}

function hatchPath(
  { left, right, top, bottom }: Readonly<Record<"left" | "right" | "top" | "bottom", number>>,
  step: number,
): string {
  const lines: string[] = [];
  for (let sum = left + top + step; sum < right + bottom; sum += step) {
    const [startX, endX] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    lines.push(`M${startX} ${sum - startX}L${endX} ${sum - endX}`);
  }
  return lines.join("");
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
