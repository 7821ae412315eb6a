import { xml } from "../../text/xml.ts";
import { sayDay } from "../date-words.ts";
import { whoMayLift } from "../lifting-words.ts";
import { saySpans } from "../span-words.ts";
import { dayRuns } from "./calendar-runs.ts";
import { DAY_KINDS } from "./day-words.ts";
import type { CalendarRule, YearCalendar } from "./year-calendar.ts";
import { PAGE_STYLE } from "./year-page-style.ts";
import { YEAR_STYLE } from "./year-style.ts";
import { yearSvg } from "./year-svg.ts";
import { sayCalendar } from "./years-by-class.ts";

/** Writes a page of its own with the years of one or more environments: picture, rules with their dates, and the same as a table. */
export function yearHtml(
  calendars: readonly YearCalendar[],
  { title, madeAt }: { readonly title: string; readonly madeAt: Date },
): string {
  const sections = calendars.map(section);
  const links = calendars.map((calendar, index) => `<a href="#year-${index}">${xml(sayCalendar(calendar))}</a>`);
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${xml(title)}</title>`,
    `<style>\n${PAGE_STYLE}\n${YEAR_STYLE}\n</style></head>`,
    `<body><header><h1>${xml(title)}</h1>`,
    `<p>Made ${madeAt.toISOString().slice(0, 16).replace("T", " ")} UTC. Locks and incidents of the day are left out.</p>`,
    calendars.length > 1 ? `<nav>${links.join(" ")}</nav>` : "",
    "</header><main>",
    ...sections,
    "</main></body></html>",
    "",
  ].join("\n");
}

function section(calendar: YearCalendar, index: number): string {
  return [
    `<section id="year-${index}" aria-label="${xml(sayCalendar(calendar))}"><div class="beside">`,
    `<figure>${yearSvg(calendar, { list: false, styled: false })}</figure>`,
    `<aside>${rulesHtml(calendar)}</aside></div>`,
    `<details><summary>The same as a table</summary>${tableHtml(calendar)}</details></section>`,
  ].join("\n");
}

function rulesHtml({ windows, freezes, zone, year }: YearCalendar): string {
  const setting = { zone, year };
  const open = windows.length === 0 ? "" : ruleHtml("Windows", saySpans(windows, setting), "");
  const stops = freezes.map(({ name, kind, lifting, spans }: CalendarRule) => {
    const strength = kind === "hard-freeze" ? "hard" : "soft";
    return ruleHtml(name, saySpans(spans, setting), `${strength}; who may lift it: ${whoMayLift(lifting)}`);
  });
  const none = windows.length + freezes.length === 0 ? "<p>No window and no freeze bears on this year.</p>" : "";
  return `<h2>Rules and their dates</h2>${none}${open}${stops.join("")}`;
}

function ruleHtml(name: string, dates: readonly string[], note: string): string {
  const lines = dates.map((date) => `<li>${xml(date)}</li>`).join("");
  return `<h3>${xml(name)}</h3><ul>${lines}</ul>${note === "" ? "" : `<p>${xml(note)}</p>`}`;
}

function tableHtml({ months, zone, year }: YearCalendar): string {
  const rows = dayRuns(months.flat()).map(({ first, last, kind, standing }) => {
    const cells = [sayDay(first, year), sayDay(last, year), DAY_KINDS[kind], standing];
    return `<tr>${cells.map((cell) => `<td>${xml(cell)}</td>`).join("")}</tr>`;
  });
  const head = ["First day", "Last day", "Standing", "What holds"].map((name) => `<th scope="col">${name}</th>`);
  return `<table><caption>${year}, times in ${xml(zone)}</caption><thead><tr>${head.join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}
