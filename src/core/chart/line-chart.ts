import { escapeHtml } from "../html/escape-html.ts";
import type { Chart, ChartLimit } from "./chart.ts";
import { linePath } from "./line-path.ts";
import { formatMinute } from "./time-axis.ts";
import { createTimeScale } from "./time-scale.ts";
import { type ValueScale, valueScale } from "./value-scale.ts";

/** The drawing's own measures, in units of its view box. */
export const CHART_BOX = { width: 920, height: 204, left: 64, right: 22, top: 30, bottom: 24 } as const;

const { width: WIDTH, height: HEIGHT, left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM } = CHART_BOX;
/** A narrower band has no room for its label. */
const LABELLED = 34;

/** Draws a chart as one SVG element with its legend. */
export function lineChart(chart: Chart): string {
  const {
    title,
    unit,
    lines,
    limits = [],
    period = 0,
    stepped = false,
    untitled = false,
    format = plainDigits,
  } = chart;
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const scale = valueScale(
    values,
    limits.map(({ value }) => value),
    chart,
  );
  const { x, ticks } = createTimeScale(chart, chart.cuts ?? [], { left: LEFT, right: WIDTH - RIGHT });
  const y = (value: number) =>
    TOP + (1 - (value - scale.bottom) / (scale.top - scale.bottom)) * (HEIGHT - TOP - BOTTOM);
  const hours = ticks.map(
    (at) => `<text class="tick" x="${round(x(at))}" y="${HEIGHT - 6}" text-anchor="middle">${formatMinute(at)}</text>`,
  );
  const drawn = [
    bandsOf(chart, x),
    gridOf(scale, y, format),
    hours.join(""),
    marksOf(chart, x),
    limits.map((limit) => limitLine(limit, scale, y)).join(""),
    lines.map((line) => linePath(line, { x, y, stepped, period })).join(""),
  ];
  return `<figure><figcaption>${untitled ? "" : `${escapeHtml(title)} `}<small>${escapeHtml(unit)}</small>${legend(chart)}</figcaption><div class="scroll"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">${drawn.join("")}</svg></div></figure>`;
}

function bandsOf({ bands = [] }: Chart, x: (at: number) => number): string {
  return bands
    .map(({ from, until, name, label = "" }) => {
      const [left, width] = [x(from), x(until) - x(from)];
      const text =
        label === "" || width < LABELLED
          ? ""
          : `<text class="tick" x="${round(left + 4)}" y="${TOP - 18}">${escapeHtml(label)}</text>`;
      return `<g class="band"><title>${escapeHtml(name)}</title><rect x="${round(left)}" y="${TOP}" width="${round(width)}" height="${HEIGHT - TOP - BOTTOM}"/>${text}</g>`;
    })
    .join("");
}

function gridOf({ ticks }: ValueScale, y: (value: number) => number, format: (value: number) => string): string {
  return ticks
    .map(
      (value) =>
        `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}"/><text class="tick" x="${LEFT - 6}" y="${round(y(value) + 4)}" text-anchor="end">${escapeHtml(format(value))}</text>`,
    )
    .join("");
}

function marksOf({ marks }: Chart, x: (at: number) => number): string {
  return marks
    .map(({ at, name, kind }) => {
      const place = round(x(at));
      const text =
        kind === "failure"
          ? `<text x="${place}" y="${TOP - 5}" text-anchor="${place > WIDTH / 2 ? "end" : "start"}">${escapeHtml(name)}</text>`
          : "";
      return `<g class="${kind === "failure" ? "mark failure" : "mark"}"><title>${escapeHtml(name)}</title><line x1="${place}" x2="${place}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>${text}</g>`;
    })
    .join("");
}

/** Draws a limit; one that the axis does not reach is named at the edge that it lies beyond. */
function limitLine(
  { name, value, kind }: ChartLimit,
  { bottom, top }: ValueScale,
  y: (value: number) => number,
): string {
  const shape =
    value > top || value < bottom
      ? `<text x="${WIDTH - RIGHT - 4}" y="${value > top ? TOP - 5 : HEIGHT - BOTTOM - 5}" text-anchor="end">${escapeHtml(name)} ${value > top ? "↑" : "↓"} beyond this picture</text>`
      : `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}"/>`;
  return `<g class="limit ${kind}"><title>${escapeHtml(name)}</title>${shape}</g>`;
}

function legend({ lines, limits = [] }: Chart): string {
  const swatch = (attributes: string) =>
    `<svg class="swatch" viewBox="0 0 18 6" aria-hidden="true"><line x1="0" x2="18" y1="3" y2="3" ${attributes}/></svg>`;
  const keys = [
    ...lines.map(({ name, colour, dash }) => ({
      name,
      swatch: swatch(
        `stroke="${escapeHtml(colour)}" stroke-width="3"${dash === undefined ? "" : ` stroke-dasharray="${escapeHtml(dash)}"`}`,
      ),
    })),
    ...limits.map(({ name, kind }) => ({ name, swatch: swatch(`class="limit ${kind}"`) })),
  ];
  return keys.map(({ name, swatch }) => `<span class="key">${swatch}${escapeHtml(name)}</span>`).join("");
}

const round = (value: number) => Math.round(value * 10) / 10;
const plainDigits = (value: number) => String(Number(value.toPrecision(3)));
