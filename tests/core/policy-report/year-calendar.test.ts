import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../../../src/core/policy-report/year/calendar-day.ts";
import { dayRuns } from "../../../src/core/policy-report/year/calendar-runs.ts";
import { sayCalendarDay } from "../../../src/core/policy-report/year/day-words.ts";
import {
  type CalendarRequest,
  type YearCalendar,
  yearCalendar,
} from "../../../src/core/policy-report/year/year-calendar.ts";
import { yearHtml } from "../../../src/core/policy-report/year/year-html.ts";
import { yearIcs } from "../../../src/core/policy-report/year/year-ics.ts";
import { yearSvg } from "../../../src/core/policy-report/year/year-svg.ts";
import { policyFrom } from "../policy/policies.ts";

const POLICY = `
version: 1
timezone: Europe/Berlin
roles: { qa: { users: [quinn#9002] } }
environments:
  production:
    windows: [{ days: tue-thu, from: "10:00", to: "14:00" }]
  staging: { approvals: [{ role: qa }] }
  night:
    windows: [{ days: sat, from: "22:00", to: "04:00" }]
freezes:
  - { name: Christmas, every-year: 12-20 to 12-26, environments: production }
  - { name: "<Audit> & more", dates: "2026-03-10 18:00 to 2026-03-12 12:00", environments: production, strength: soft, approved-by: qa }
`;

function calendarOf(environment: string, others: Partial<CalendarRequest> = {}): YearCalendar {
  const question = { environment, service: "shop", changeClass: "standard", action: "deploy" as const };
  const calendar = yearCalendar({
    policy: policyFrom(POLICY),
    holidays: new Map(),
    question,
    year: 2026,
    zone: "Europe/Berlin",
    now: new Date("2026-11-21T12:00:00Z"),
    ...others,
  });
  if (calendar === undefined) throw new Error(`the policy does not name ${environment}`);
  return calendar;
}

function dayOf({ months }: YearCalendar, month: number, day: number): CalendarDay {
  const found = months[month - 1]?.find(({ midnight }) => new Date(midnight).getUTCDate() === day);
  if (found === undefined) throw new Error(`there is no ${day} in month ${month}`);
  return found;
}

describe("a year of a policy", () => {
  it("has every day of the year once", () => {
    const months = calendarOf("production").months.map((days) => days.length);
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(calendarOf("production", { year: 2028 }).months[1]?.length).toBe(29);
  });

  it.each([
    [
      "production",
      1,
      6,
      "open-hours",
      "Tue 6 Jan 2026\n00:00–10:00 closed (the windows of production)\n10:00–14:00 open\n14:00–24:00 closed (the windows of production)",
    ],
    ["production", 1, 9, "closed", "Fri 9 Jan 2026\nall day closed (the windows of production)"],
    ["production", 12, 19, "closed", "Sat 19 Dec 2026\nall day closed (the windows of production)"],
    ["production", 12, 20, "frozen", "Sun 20 Dec 2026\nall day closed (Christmas)"],
    ["production", 12, 26, "frozen", "Sat 26 Dec 2026\nall day closed (Christmas)"],
    ["production", 12, 27, "closed", "Sun 27 Dec 2026\nall day closed (the windows of production)"],
    [
      "production",
      3,
      11,
      "approval-hours",
      "Wed 11 Mar 2026\n00:00–10:00 closed (the windows of production)\n10:00–14:00 with approval by 1 × qa (<Audit> & more)\n14:00–24:00 closed (the windows of production)",
    ],
    ["staging", 2, 1, "approval", "Sun 1 Feb 2026\nall day with approval by 1 × qa"],
    // The clock goes from 02:00 to 03:00, and from 03:00 back to 02:00: the window keeps its end on the wall clock.
    ["night", 3, 29, "open-hours", "Sun 29 Mar 2026\n00:00–04:00 open\n04:00–24:00 closed (the windows of night)"],
    ["night", 10, 25, "open-hours", "Sun 25 Oct 2026\n00:00–04:00 open\n04:00–24:00 closed (the windows of night)"],
  ] as const)("shows %s on month %i day %i as %s", (environment, month, day, kind, words) => {
    const shown = dayOf(calendarOf(environment), month, day);
    expect([shown.kind, sayCalendarDay(shown)]).toEqual([kind, words]);
  });

  it("marks the days that a freeze meets without closing them, and today", () => {
    const calendar = calendarOf("production");
    expect(dayOf(calendar, 3, 11).stops).toEqual(["<Audit> & more"]);
    expect(dayOf(calendar, 3, 13).stops).toEqual([]);
    expect(calendar.today).toBe(Date.UTC(2026, 10, 21));
    expect(calendarOf("production", { now: new Date("2026-12-31T23:30:00Z") }).today).toBeUndefined();
    expect(calendarOf("production", { year: 2027, now: new Date("2026-12-31T23:30:00Z") }).today).toBe(
      Date.UTC(2027, 0, 1),
    );
  });

  it("leaves out a day that its zone left out", () => {
    const samoa = calendarOf("staging", { year: 2011, zone: "Pacific/Apia" });
    expect(samoa.months[11]?.map(({ midnight }) => new Date(midnight).getUTCDate()).slice(-3)).toEqual([28, 29, 31]);
  });

  it("joins days in a row that stand alike", () => {
    const runs = dayRuns(calendarOf("staging").months.flat());
    expect(runs).toEqual([
      {
        first: Date.UTC(2026, 0, 1),
        last: Date.UTC(2026, 11, 31),
        kind: "approval",
        standing: "with approval by 1 × qa",
      },
    ]);
  });

  it("is asked of an environment that the policy names", () => {
    expect(() => calendarOf("prod")).toThrow("does not name");
  });
});

describe("the picture of a year", () => {
  it("draws a cell a day with its tooltip, one ring for today, and names rules escaped", () => {
    const svg = yearSvg(calendarOf("production"), { list: true, styled: true });
    expect(svg.match(/<title>/g)).toHaveLength(365);
    expect(svg.match(/class="today"/g)).toHaveLength(1);
    expect(svg).toContain("&lt;Audit&gt; &amp; more");
    expect(svg).not.toContain("<Audit>");
    expect(svg).toContain("Tue 10 Mar 18:00 – Thu 12 Mar 12:00");
    expect(svg).toContain("prefers-color-scheme: dark");
  });

  it("has every environment on a page, and a table that says the same", () => {
    const html = yearHtml([calendarOf("production"), calendarOf("staging")], {
      title: "Shop </title><script>",
      madeAt: new Date("2026-11-21T12:00:00Z"),
    });
    expect(html.match(/class="dots"/g)?.length).toBeGreaterThan(365);
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).toContain(
      "<td>Sun 20 Dec</td><td>Sat 26 Dec</td><td>closed by a freeze</td><td>closed (Christmas)</td>",
    );
    expect(html.match(/<table>/g)).toHaveLength(2);
  });
});

describe("a year to subscribe to", () => {
  const made = { origin: "shop-org/shop", madeAt: new Date("2026-11-21T12:00:00Z") };
  const events = (text: string) =>
    text
      .replaceAll("\r\n ", "")
      .split("BEGIN:VEVENT")
      .slice(1)
      .map((event) =>
        ["SUMMARY", "DTSTART", "DTEND"].map((name) => new RegExp(`^${name}[^:]*:(.*)$`, "m").exec(event)?.[1]?.trim()),
      );
  const uids = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);

  it("has every freeze, whole days as dates of the policy's zone", () => {
    expect(events(yearIcs([calendarOf("production")], { kind: "freezes", ...made }))).toEqual([
      ["production · shop: <Audit> & more", "20260310T170000Z", "20260312T110000Z"],
      ["production · shop: Christmas", "20261220", "20261227"],
    ]);
  });

  it("has what is open, or what is closed", () => {
    const open = events(yearIcs([calendarOf("production")], { kind: "open", ...made }));
    expect(open[0]).toEqual(["production · shop: open", "20260101T090000Z", "20260101T130000Z"]);
    expect(open).toHaveLength(154);
    const closed = events(yearIcs([calendarOf("production")], { kind: "closed", ...made }));
    expect(closed).toHaveLength(155);
    expect(events(yearIcs([calendarOf("staging")], { kind: "closed", ...made }))).toEqual([]);
  });

  it("keeps an event's UID when it is made again, and gives another to another repository", () => {
    const first = uids(yearIcs([calendarOf("production")], { kind: "freezes", ...made }));
    const later = { ...made, madeAt: new Date("2026-12-01T00:00:00Z") };
    expect(uids(yearIcs([calendarOf("production")], { kind: "freezes", ...later }))).toEqual(first);
    expect(new Set(first).size).toBe(2);
    const other = uids(yearIcs([calendarOf("production")], { kind: "freezes", ...made, origin: "shop-org/other" }));
    expect(other.some((uid) => first.includes(uid))).toBe(false);
  });
});
