import { escapeHtml } from "../html/escape-html.ts";
import type { ChartLine, ChartPoint } from "./chart.ts";

/** Where a line's points lie. */
export interface LinePlace {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly stepped: boolean;
  /** How long a point lasts, in milliseconds; 0 where it is an instant. */
  readonly period: number;
}

/** Where more points follow each other, dots would hide the line. */
const DOTTED = 150;

/** Draws one line: a gap where a value or a whole period is missing; where points last, each has a dot, and a bar as wide as what was pooled into it. */
export function linePath(line: ChartLine, place: LinePlace): string {
  const { name, colour, dash } = line;
  const stroke = `stroke="${escapeHtml(colour)}"`;
  const dashed = dash === undefined ? "" : ` stroke-dasharray="${escapeHtml(dash)}"`;
  const path = `<path class="line" data-series="${escapeHtml(name)}" ${stroke}${dashed} d="${pathOf(line.points, place)}"/>`;
  if (place.period === 0) return path;
  const known = line.points.filter(isKnown);
  const bars = known.filter(({ since }) => since !== undefined).map((point) => barOf(point, place));
  const widths = bars.length === 0 ? "" : `<path class="pooled" ${stroke} d="${bars.join("")}"/>`;
  const dots = known.flatMap((point, index) => {
    const last = index === known.length - 1;
    if (known.length > DOTTED && !last && point.beyond !== true) return [];
    const classes = ["dot", ...(point.beyond === true ? ["beyond"] : []), ...(last ? ["last"] : [])].join(" ");
    return `<circle class="${classes}" cx="${round(place.x(middleOf(point, place.period)))}" cy="${round(place.y(point.value))}" r="${last ? 3.5 : 2}" fill="${escapeHtml(colour)}"/>`;
  });
  return `<g data-line="${escapeHtml(name)}">${widths}${path}${dots.join("")}</g>`;
}

type Known = ChartPoint & { readonly value: number };

function isKnown(point: ChartPoint): point is Known {
  return point.value !== undefined && Number.isFinite(point.value);
}

function pathOf(points: readonly ChartPoint[], place: LinePlace): string {
  let end: number | undefined;
  return points
    .map((point) => {
      if (!isKnown(point)) {
        end = undefined;
        return "";
      }
      const x = round(place.x(middleOf(point, place.period)));
      const joined = end !== undefined && (place.period === 0 || (point.since ?? point.at) <= end + place.period / 2);
      end = point.at + place.period;
      const spot = `${x} ${round(place.y(point.value))}`;
      return joined && place.stepped ? `H${x}L${spot}` : `${joined ? "L" : "M"}${spot}`;
    })
    .join("");
}

function barOf({ at, since = at, value }: Known, { x, y, period }: LinePlace): string {
  return `M${round(x(since))} ${round(y(value))}H${round(x(at + period))}`;
}

function middleOf({ at, since = at }: ChartPoint, period: number): number {
  return (since + at + period) / 2;
}

const round = (value: number) => Math.round(value * 10) / 10;
