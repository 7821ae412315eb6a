import type { DayKind } from "./calendar-day.ts";

interface Palette {
  readonly page: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly track: string;
  /** Fill, text and stroke of each kind of day. */
  readonly days: Readonly<Record<DayKind, readonly [fill: string, text: string, stroke: string]>>;
  readonly allow: string;
  readonly ask: string;
  readonly stop: string;
}

/** Hues of Okabe and Ito's palette, which people with any colour vision tell apart (jfly.uni-koeln.de/color). */
const LIGHT: Palette = {
  page: "#ffffff",
  ink: "#1f2933",
  soft: "#5f6b7a",
  line: "#d9dee5",
  track: "#00000018",
  days: {
    open: ["#a9dcc9", "#064b38", "#6fbfa3"],
    "open-hours": ["#e3f4ed", "#064b38", "#a9d8c6"],
    approval: ["#f7d897", "#5a3c00", "#e0b04a"],
    "approval-hours": ["#fdf3dc", "#5a3c00", "#ead19a"],
    closed: ["#f1f3f6", "#66717e", "#e4e8ed"],
    frozen: ["#f6d5c4", "#7a2c00", "#dd8a5f"],
  },
  allow: "#009e73",
  ask: "#e69f00",
  stop: "#d55e00",
};

const DARK: Palette = {
  page: "#12161c",
  ink: "#e6eaf0",
  soft: "#98a4b3",
  line: "#2c3440",
  track: "#ffffff24",
  days: {
    open: ["#0f6b51", "#dcfff2", "#1d8f6e"],
    "open-hours": ["#12302a", "#bdeedd", "#1f5a4a"],
    approval: ["#7d5a0c", "#fff1d0", "#a97c1a"],
    "approval-hours": ["#352a12", "#f5dfae", "#5f4b1c"],
    closed: ["#1b2129", "#8d99a8", "#262e38"],
    frozen: ["#54260f", "#ffd9c4", "#9a4a20"],
  },
  allow: "#2bc79a",
  ask: "#f2b632",
  stop: "#ff8a4a",
};

const FONT = `-apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif`;

/** The style of the year view: light or dark as the reader has it, light on paper. */
export const YEAR_STYLE = [
  `.year text { font-family: ${FONT}; }`,
  ".year .title { font-size: 20px; font-weight: 650; }",
  ".year .month { font-size: 14px; font-weight: 650; }",
  ".year .weekday { font-size: 9.5px; }",
  ".year .number { font-size: 10.5px; font-variant-numeric: tabular-nums; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }",
  ".year .small { font-size: 11.5px; }",
  ".year .rule { font-size: 12.5px; font-weight: 600; }",
  ".year .hatch { fill: none; stroke-width: 1.4; stroke-opacity: 0.55; }",
  ".year .dots { fill: none; stroke-width: 2.2; stroke-linecap: round; }",
  ".year .today { fill: none; stroke-width: 2.2; }",
  rules(LIGHT),
  `@media (prefers-color-scheme: dark) { ${rules(DARK)} }`,
  `@media print { ${rules(LIGHT)} .year rect, .year path { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }`,
].join("\n");

function rules({ page, ink, soft, line, track, days, allow, ask, stop }: Palette): string {
  const kinds = Object.entries(days).map(
    ([kind, [fill, text, stroke]]) =>
      `.year .${kind} .cell { fill: ${fill}; stroke: ${stroke}; } .year .${kind} .number { fill: ${text}; stroke: ${fill}; }`,
  );
  return [
    `.year .page { fill: ${page}; }`,
    `.year .title, .year .month, .year .rule { fill: ${ink}; }`,
    `.year .weekday, .year .small { fill: ${soft}; }`,
    `.year .line { stroke: ${line}; }`,
    ...kinds,
    `.year .track { fill: ${track}; }`,
    `.year .allow { fill: ${allow}; }`,
    `.year .ask { fill: ${ask}; }`,
    `.year .stop { fill: ${stop}; }`,
    `.year .hatch { stroke: ${stop}; }`,
    `.year .dots { stroke: ${ask}; }`,
    `.year .today { stroke: ${ink}; }`,
  ].join(" ");
}
