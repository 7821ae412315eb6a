import { escapeHtml } from "../html/escape-html.ts";
import { formatMinute } from "./time-axis.ts";
import { createTimeScale, type Span } from "./time-scale.ts";

/** One line of a chart; a missing value leaves a gap. */
export interface ChartLine {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly at: number; readonly value: number | undefined }[];
}

/** What a chart shows; times in milliseconds since the epoch. */
export interface Chart {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly ChartLine[];
  /** A horizontal line, such as an alert limit. */
  readonly limit?: { readonly name: string; readonly value: number };
  /** Vertical marks, such as a shift of traffic. */
  readonly marks: readonly { readonly at: number; readonly name: string }[];
  /** Shaded spans, such as a hold. */
  readonly bands?: readonly { readonly from: number; readonly until: number; readonly name: string }[];
  readonly from: number;
  readonly until: number;
  /** Times that are left out. */
  readonly cuts?: readonly Span[];
  /** Draws each value on to the next point, as for weights, instead of a slope between them. */
  readonly stepped?: boolean;
}

const WIDTH = 920;
const HEIGHT = 190;
const LEFT = 52;
const RIGHT = 22;
const TOP = 10;
const BOTTOM = 24;

/** Draws a chart as one SVG element with its legend. */
export function lineChart(chart: Chart): string {
  const most = Math.max(
    chart.limit?.value ?? 0,
    ...chart.lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0)),
  );
  const step = niceStep(most);
  const steps = Math.max(1, Math.ceil(most / step));
  const top = steps * step;
  const { x, ticks } = createTimeScale(chart, chart.cuts ?? [], { left: LEFT, right: WIDTH - RIGHT });
  const y = (value: number) => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const grid = Array.from({ length: steps + 1 }, (_, index) => {
    const value = index * step;
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}"/><text class="tick" x="${LEFT - 6}" y="${round(y(value) + 4)}" text-anchor="end">${formatValue(value)}</text>`;
  });
  const hours = ticks.map(
    (at) => `<text class="tick" x="${round(x(at))}" y="${HEIGHT - 6}" text-anchor="middle">${formatMinute(at)}</text>`,
  );
  const marks = chart.marks.map(
    ({ at, name }) =>
      `<g class="mark"><title>${escapeHtml(name)}</title><line x1="${round(x(at))}" x2="${round(x(at))}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/></g>`,
  );
  const bands = (chart.bands ?? []).map(
    ({ from, until, name }) =>
      `<g class="band"><title>${escapeHtml(name)}</title><rect x="${round(x(from))}" y="${TOP}" width="${round(x(until) - x(from))}" height="${HEIGHT - TOP - BOTTOM}"/></g>`,
  );
  const limit =
    chart.limit === undefined
      ? ""
      : `<g class="limit"><title>${escapeHtml(chart.limit.name)}</title><line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(chart.limit.value))}" y2="${round(y(chart.limit.value))}"/></g>`;
  const lines = chart.lines.map(
    (line) =>
      `<path class="line" data-series="${escapeHtml(line.name)}" stroke="${line.colour}" d="${pathOf(line, { x, y, stepped: chart.stepped === true })}"/>`,
  );
  const legend = chart.lines
    .map(({ name, colour }) => `<span class="key"><i style="background:${colour}"></i>${escapeHtml(name)}</span>`)
    .join("");
  const limitKey =
    chart.limit === undefined ? "" : `<span class="key"><i class="dash"></i>${escapeHtml(chart.limit.name)}</span>`;
  return `<figure><figcaption>${escapeHtml(chart.title)} <small>${escapeHtml(chart.unit)}</small>${legend}${limitKey}</figcaption><div class="scroll"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(chart.title)}">${bands.join("")}${grid.join("")}${hours.join("")}${marks.join("")}${limit}${lines.join("")}</svg></div></figure>`;
}

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly stepped: boolean;
}

function pathOf({ points }: ChartLine, scale: Scale): string {
  let pen = "M";
  return points
    .map(({ at, value }) => {
      if (value === undefined) {
        pen = "M";
        return "";
      }
      const place = `${round(scale.x(at))} ${round(scale.y(value))}`;
      const drawn = pen === "L" && scale.stepped ? `H${round(scale.x(at))}L${place}` : `${pen}${place}`;
      pen = "L";
      return drawn;
    })
    .join("");
}

/** Chooses 1, 2 or 5 times a power of ten so that about four lines divide the chart. */
function niceStep(most: number): number {
  const rough = most > 0 ? most / 4 : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

const round = (value: number) => Math.round(value * 10) / 10;
const formatValue = (value: number) => String(Number(value.toPrecision(3)));
