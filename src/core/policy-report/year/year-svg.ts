import { xml } from "../../text/xml.ts";
import { MONTH_WORDS } from "../date-words.ts";
import { whoMayLift } from "../lifting-words.ts";
import { saySpans } from "../span-words.ts";
import type { DayKind } from "./calendar-day.ts";
import { barSvg, CELL, CORNER, cellSvg, daySvg } from "./day-svg.ts";
import { DAY_KINDS } from "./day-words.ts";
import type { YearCalendar } from "./year-calendar.ts";
import { YEAR_STYLE } from "./year-style.ts";
import { sayCalendar } from "./years-by-class.ts";

const MARGIN = 24;
const HEAD = 62;
const COLUMNS = 4;
const STEP = { x: CELL.width + CELL.gap, y: CELL.height + CELL.gap } as const;
const MONTH = { width: 7 * STEP.x + 22, height: 40 + 6 * STEP.y + 14 } as const;
const GRID = { width: COLUMNS * MONTH.width, height: 3 * MONTH.height } as const;
const LEGEND = { row: 34, height: 2 * 34 } as const;
const LIST = { width: 344, characters: 50, line: 16 } as const;

/** What of the year is drawn: `days` alone, or with the list of rules beside them. */
export interface YearPicture {
  readonly list: boolean;
  /** Whether the style stands in the picture, so that it can be looked at alone. */
  readonly styled: boolean;
}

/** Draws a year as SVG: twelve months, a cell a day, colours and patterns by how the day stands, its rules as tooltips. */
export function yearSvg(calendar: YearCalendar, { list, styled }: YearPicture): string {
  const rules = list ? rulesList(calendar) : { svg: "", height: 0 };
  const width = MARGIN + GRID.width + (list ? LIST.width : 0) + MARGIN - 22;
  const height = Math.max(HEAD + GRID.height + LEGEND.height + MARGIN, HEAD + rules.height + MARGIN);
  const title = `${calendar.year}: ${sayCalendar(calendar)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="year" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(title)}">`,
    styled ? `<style>${YEAR_STYLE}</style>` : "",
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="title" x="${MARGIN}" y="36">${xml(title)}</text>`,
    `<text class="small" x="${MARGIN}" y="54">${xml(sayGround(calendar))}</text>`,
    ...calendar.months.map((_, month) => monthSvg(calendar, month)),
    legendSvg(HEAD + GRID.height + 4),
    rules.svg,
    "</svg>",
  ].join("\n");
}

function sayGround({ zone, approvals }: YearCalendar): string {
  const always = approvals.length === 0 ? "" : ` · every deployment asks ${approvals.join(" and ")}`;
  return `Times in ${zone}; locks and incidents left out${always}`;
}

function monthSvg({ months, today }: YearCalendar, month: number): string {
  const days = months[month] ?? [];
  const x = MARGIN + (month % COLUMNS) * MONTH.width;
  const y = HEAD + Math.floor(month / COLUMNS) * MONTH.height;
  const head = ["M", "T", "W", "T", "F", "S", "S"].map(
    (letter, column) =>
      `<text class="weekday" text-anchor="middle" x="${column * STEP.x + CELL.width / 2}" y="34">${letter}</text>`,
  );
  const first = days[0]?.midnight ?? 0;
  const lead = (new Date(first - (new Date(first).getUTCDate() - 1) * 86_400_000).getUTCDay() + 6) % 7;
  const cells = days.map((day) => {
    const place = lead + new Date(day.midnight).getUTCDate() - 1;
    const at = { x: (place % 7) * STEP.x, y: 40 + Math.floor(place / 7) * STEP.y };
    return daySvg(day, { ...at, today: day.midnight === today });
  });
  return `<g transform="translate(${x} ${y})"><text class="month" x="0" y="18">${MONTH_WORDS[month]}</text>${head.join("")}${cells.join("\n")}</g>`;
}

function legendSvg(y: number): string {
  const hours = [{ from: 600, to: 960 }];
  const bars: Partial<Record<DayKind, string>> = {
    "open-hours": barSvg(hours.map((part) => ({ ...part, answer: "allow" }))),
    "approval-hours": barSvg(hours.map((part) => ({ ...part, answer: "require-approval" }))),
  };
  const corner = `<path class="stop" d="${CORNER}"/>`;
  const kinds = Object.keys(DAY_KINDS) as DayKind[];
  const items = [
    ...kinds.map((kind) => ({ kind, over: bars[kind] ?? "", label: DAY_KINDS[kind] })),
    { kind: "open-hours" as const, over: corner, label: "corner: a freeze bears on the day" },
  ];
  return items
    .map(({ kind, over, label }, index) => {
      const place = { x: MARGIN + (index % COLUMNS) * MONTH.width, y: y + Math.floor(index / COLUMNS) * LEGEND.row };
      const text = `<text class="small" x="${CELL.width + 7}" y="17.5">${label}</text>`;
      return `<g class="${kind}" transform="translate(${place.x} ${place.y})">${cellSvg(kind)}${over}${text}</g>`;
    })
    .join("\n");
}

function rulesList(calendar: YearCalendar): { readonly svg: string; readonly height: number } {
  const { zone, year } = calendar;
  const x = MARGIN + GRID.width + 8;
  const lines: { readonly text: string; readonly style: "rule" | "small"; readonly space: number }[] = [];
  const tell = (name: string, ...details: readonly string[]) => {
    for (const [index, text] of wrap(name).entries()) lines.push({ text, style: "rule", space: index === 0 ? 12 : 0 });
    for (const text of details.flatMap(wrap)) lines.push({ text, style: "small", space: 0 });
  };
  if (calendar.windows.length > 0) tell("Windows", ...saySpans(calendar.windows, { zone, year }).slice(0, 8));
  for (const { name, kind, lifting, spans } of calendar.freezes) {
    const strength = kind === "hard-freeze" ? "hard" : "soft";
    tell(name, ...few(saySpans(spans, { zone, year })), `${strength}; who may lift it: ${whoMayLift(lifting)}`);
  }
  if (lines.length === 0) tell("No window and no freeze", "nothing in the policy bears on this year");
  let y = 18;
  const texts = lines.map(({ text, style, space }) => {
    y += LIST.line + space;
    return `<text class="${style}" x="${x}" y="${y}">${xml(text)}</text>`;
  });
  return { svg: texts.join("\n"), height: y };
}

const MOST_SPANS = 6;

/** Keeps the first of many lines, and says how many more there are. */
function few(texts: readonly string[]): readonly string[] {
  return texts.length <= MOST_SPANS
    ? texts
    : [...texts.slice(0, MOST_SPANS - 1), `and ${texts.length - MOST_SPANS + 1} more`];
}

/** Breaks a text into lines that fit the list; a longer word stands alone. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LIST.characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, LIST.characters));
  }
  return lines;
}
