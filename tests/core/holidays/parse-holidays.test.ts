import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHolidays } from "../../../src/core/holidays/parse-holidays.ts";
import { calendar, holidaysOf, parsed, problemsOf, written } from "./calendars.ts";

const dates = (text: string, zone?: string) => written(holidaysOf(text, zone).dates);

describe("parseHolidays", () => {
  it.each<[string, string[], string[], string?]>([
    ["one day", ["DTSTART;VALUE=DATE:20261225"], ["2026-12-25"]],
    ["one day with its end, which is not included", ["DTSTART:20261225", "DTEND:20261226"], ["2026-12-25"]],
    ["several days", ["DTSTART:20261224", "DTEND:20261227"], ["2026-12-24..2026-12-26"]],
    ["several days by a duration", ["DTSTART:20261224", "DURATION:P1W"], ["2026-12-24..2026-12-30"]],
    ["an end that is the start", ["DTSTART:20261225", "DTEND:20261225"], ["2026-12-25"]],
    ["a time in the morning", ["DTSTART:20261225T080000Z", "DTEND:20261225T120000Z"], ["2026-12-25"]],
    ["a time that ends at midnight", ["DTSTART:20261225T080000", "DTEND:20261226T000000"], ["2026-12-25"]],
    ["a night", ["DTSTART:20261224T220000Z", "DTEND:20261225T040000Z"], ["2026-12-24..2026-12-25"]],
    ["a moment", ["DTSTART:20261224T220000Z"], ["2026-12-24"]],
    ["a UTC evening in Jakarta", ["DTSTART:20261224T180000Z", "DURATION:PT2H"], ["2026-12-25"], "Asia/Jakarta"],
    [
      "a day of Tokyo in New York",
      ["DTSTART;TZID=Asia/Tokyo:20261225T000000", "DTEND;TZID=Asia/Tokyo:20261226T000000"],
      ["2026-12-24..2026-12-25"],
      "America/New_York",
    ],
    ["a whole day, the same in every zone", ["DTSTART:20261225"], ["2026-12-25"], "Pacific/Kiritimati"],
    ["a floating time", ["DTSTART:20261225T233000", "DURATION:PT20M"], ["2026-12-25"], "Australia/Lord_Howe"],
    [
      "further dates",
      ["DTSTART:20261225", "RDATE;VALUE=DATE:20270101,20270301"],
      ["2026-12-25", "2027-01-01", "2027-03-01"],
    ],
    ["a folded line", ["DTSTART;VALUE=DA", " TE:202612", "\t25"], ["2026-12-25"]],
    ["a quoted parameter", ['DTSTART;X-A="b;c:d";VALUE=DATE:20261225'], ["2026-12-25"]],
    ["an alarm of its own", ["DTSTART:20261225", "BEGIN:VALARM", "DTSTART:x", "END:VALARM"], ["2026-12-25"]],
    ["small letters", ["dtstart;value=date:20261225"], ["2026-12-25"]],
    ["partly before the horizon", ["DTSTART:20251230", "DTEND:20260103"], ["2025-12-30..2026-01-02"]],
  ])("reads %s", (_, event, expected, zone) => {
    expect(dates(calendar(event), zone)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["every year", "RRULE:FREQ=YEARLY", ["2026-11-26", "2027-11-26", "2028-11-26"]],
    [
      "the 4th Thursday of November",
      "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
      ["2026-11-26", "2027-11-25", "2028-11-23"],
    ],
    ["a count", "RRULE:FREQ=YEARLY;COUNT=2", ["2026-11-26", "2027-11-26"]],
    ["up to a date, which is included", "RRULE:FREQ=YEARLY;UNTIL=20271126", ["2026-11-26", "2027-11-26"]],
    ["every second year", "RRULE:FREQ=YEARLY;INTERVAL=2", ["2026-11-26", "2028-11-26"]],
    ["two weeks", "RRULE:FREQ=WEEKLY;COUNT=2", ["2026-11-26", "2026-12-03"]],
    ["three days, which are one stretch", "RRULE:FREQ=DAILY;COUNT=3", ["2026-11-26..2026-11-28"]],
    ["the last day of months", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", ["2026-11-26", "2026-11-30", "2026-12-31"]],
  ])("follows %s", (_, rule, expected) => {
    expect(dates(calendar(["DTSTART:20261126", rule]))).toEqual(expected);
  });

  it("follows a rule from long ago as far as it is asked, and no farther", () => {
    const yearly = calendar(["DTSTART:19701225", "RRULE:FREQ=YEARLY"]);
    expect(dates(yearly)).toEqual(["2026-12-25", "2027-12-25", "2028-12-25"]);
    expect(holidaysOf(yearly).knownUntil).toBeUndefined();
  });

  it("leaves out what is cancelled: an event, an occurrence, an exception", () => {
    const yearly = ["UID:a", "DTSTART:20261225", "RRULE:FREQ=YEARLY"];
    const one = (status: string) => ["UID:a", "RECURRENCE-ID:20271225", "DTSTART:20271227", status];
    expect(dates(calendar([...yearly, "EXDATE:20271225"]))).toEqual(["2026-12-25", "2028-12-25"]);
    expect(dates(calendar(yearly, one("STATUS:CANCELLED")))).toEqual(["2026-12-25", "2028-12-25"]);
    expect(dates(calendar(yearly, one("STATUS:CONFIRMED")))).toEqual(["2026-12-25", "2027-12-27", "2028-12-25"]);
    expect(dates(calendar(["DTSTART:20261224", "STATUS:CANCELLED"], ["DTSTART:20261225"]))).toEqual(["2026-12-25"]);
    const timed = ["DTSTART;TZID=Europe/Berlin:20261225T100000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261226T090000Z"];
    expect(dates(calendar(timed))).toEqual(["2026-12-25", "2026-12-27"]);
  });

  it("keeps an occurrence where an exception is of another kind: in doubt it is a holiday", () => {
    expect(dates(calendar(["DTSTART:20261225", "EXDATE:20261225T000000Z"]))).toEqual(["2026-12-25"]);
  });

  it("says until when it knows: the last listed date, also behind the horizon", () => {
    const known = (...events: string[][]) => {
      const { knownUntil } = holidaysOf(calendar(...events));
      return knownUntil === undefined ? "for ever" : new Date(knownUntil).toISOString().slice(0, 10);
    };
    expect(known(["DTSTART:20261225"], ["DTSTART:20270101"])).toBe("2027-01-01");
    expect(known(["DTSTART:20261225", "RRULE:FREQ=YEARLY"], ["DTSTART:20260405"])).toBe("2026-04-05");
    expect(known(["DTSTART:20261225", "RRULE:FREQ=YEARLY;UNTIL=20301225"])).toBe("2030-12-25");
    expect(known(["DTSTART:20261225", "RRULE:FREQ=YEARLY"])).toBe("for ever");
    expect(known(["DTSTART:20261225"], ["DTSTART:20400101"])).toBe("2040-01-01");
  });

  it("tells every problem at its line, all at once", () => {
    const text = calendar(
      ["DTSTART:20261325", "RRULE:FREQ=SECONDLY"],
      ["SUMMARY:no date"],
      ["DTSTART:20261225", "DTEND:20261224"],
      ["DTSTART;TZID=Mars/Olympus:20261225T100000"],
      ["DTSTART:20261225", "DTSTART:20261226", "oops"],
      ["DTSTART:20261225", "DTEND:20261226T100000Z"],
      ["DTSTART:20261225", "RRULE:FREQ=YEARLY;BYWEEKNO=3", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261225"],
    );
    expect(problemsOf(text)).toEqual([
      "5: DTSTART: '20261325' is no day of the calendar.",
      "6: RRULE: recurs FREQ=SECONDLY; expected DAILY, WEEKLY, MONTHLY, YEARLY: a holiday is at least a day.",
      "8: the event has no DTSTART, so nobody knows which day it is.",
      "11: the event ends before it starts.",
      "16: DTSTART: 'Mars/Olympus' is no time zone; expected an IANA name such as Europe/Berlin.",
      "20: DTSTART stands twice in the event of line 18; keep one.",
      "21: is no line of a calendar; expected NAME:value.",
      "23: DTSTART and DTEND must both be dates or both have a time.",
      expect.stringMatching(/^29: RRULE: BYWEEKNO is not supported in holidays/),
      "30: RECURRENCE-ID with RANGE is not supported; write the later occurrences as an event of their own.",
    ]);
  });

  it.each([
    ["nothing", "", "1: is empty; expected a calendar that begins with BEGIN:VCALENDAR."],
    [
      "an HTML page",
      "\n<!doctype html><html>",
      "2: is an HTML or XML page, not a calendar: the address may want a login.",
    ],
    ["JSON", '{"error": 1}', "1: is not a calendar: it does not begin with BEGIN:VCALENDAR."],
    [
      "half a file",
      calendar(["DTSTART:20261225"], ["DTSTART:20270101"]).slice(0, 120),
      expect.stringMatching(/is not complete: VEVENT begins at line 7 and never ends/),
    ],
    [
      "a file without its last line",
      calendar(["DTSTART:20261225"]).replace("END:VCALENDAR\r\n", ""),
      expect.stringMatching(/is not complete: VCALENDAR begins at line 1/),
    ],
    ["a file that goes on", `${calendar(["DTSTART:20261225"])}<html>`, "8: goes on behind END:VCALENDAR."],
    ["crossed components", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "3: ends VCALENDAR where VEVENT is open."],
    ["a deep nest", `BEGIN:VCALENDAR\n${"BEGIN:X\n".repeat(100)}`, "9: nests components deeper than 8 levels."],
    ["a calendar without events", calendar(), expect.stringMatching(/holds no holiday from now on/)],
    [
      "a calendar that has run out",
      calendar(["DTSTART:20231225"], ["DTSTART:20240101"]),
      "1: ends on 2024-01-01 and holds no holiday from now on: refresh it.",
    ],
  ])("fault 39: refuses %s", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it("fault 39: refuses every true beginning of a calendar", () => {
    const whole = calendar(["DTSTART:20261225", "SUMMARY:Christmas"], ["DTSTART:20270101"]).trimEnd();
    for (let length = 0; length < whole.length; length++) expect(parsed(whole.slice(0, length)).kind).toBe("invalid");
    expect(parsed(whole).kind).toBe("valid");
  });

  it("reads two calendars in one file, a byte order mark, and line ends of any kind", () => {
    const two = `\ufeff${calendar(["DTSTART:20261225"])}${calendar(["DTSTART:20270101"])}`;
    expect(dates(two)).toEqual(["2026-12-25", "2027-01-01"]);
    expect(dates(two.replaceAll("\r\n", "\n"))).toEqual(["2026-12-25", "2027-01-01"]);
    expect(dates(two.replaceAll("\r\n", "\r"))).toEqual(["2026-12-25", "2027-01-01"]);
  });

  it("refuses a file above its limit", () => {
    const asked = { file: "h.ics", zone: "UTC", from: 0, to: 1, maximumBytes: 100 };
    expect(parseHolidays(calendar(["DTSTART:20261225"]), asked)).toMatchObject({
      problems: [{ message: expect.stringMatching(/^is \d+ bytes; the limit is 100/) }],
    });
  });

  it("F7: repeats no control character and no workflow command of a calendar", () => {
    const problems = problemsOf(
      calendar(["DTSTART:\u001b[31m::set-output name=x::y"], ["DTSTART;TZID=##[error]x:20261225T000000"]),
    );
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).not.toMatch(/\u001b|##\[|^::/);
  });

  const day = fc
    .integer({ min: 0, max: 3_000_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "").slice(-8));
  const value = fc.oneof(
    day,
    fc.constantFrom(
      "20261225",
      "20261225T100000Z",
      "FREQ=DAILY",
      "FREQ=YEARLY;BYDAY=-53MO;BYSETPOS=-1",
      "P99999W",
      "PT9H",
      "a",
    ),
    fc.string(),
  );
  const name = fc.constantFrom(
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "UID",
    "STATUS",
    "RECURRENCE-ID",
    "BEGIN",
    "END",
    "__proto__",
    "constructor",
    'SUMMARY;X="',
  );
  const line = fc.oneof(
    fc.tuple(name, fc.constantFrom(":", ";VALUE=DATE:", ";TZID=Asia/Tokyo:"), value).map((parts) => parts.join("")),
    fc.string(),
  );

  it("F5: never throws on hostile text, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 8 }), (events) => {
        const result = parsed(calendar(...events), "Australia/Lord_Howe");
        if (result.kind === "valid") {
          expect(result.value.dates.every(({ first, last }) => first <= last)).toBe(true);
          return;
        }
        expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string(), (text) => parsed(text).kind === "invalid"));
  });
});

describe("fault 40: a calendar that recurs without bounds", () => {
  const million = (event: readonly string[]) => {
    const one = `BEGIN:VEVENT\n${event.join("\n")}\nEND:VEVENT\n`;
    return `BEGIN:VCALENDAR\n${one.repeat(Math.floor(1_000_000 / one.length))}END:VCALENDAR\n`;
  };

  it.each([
    ["FREQ=SECONDLY"],
    ["FREQ=MINUTELY;INTERVAL=1"],
    ["FREQ=HOURLY"],
    ["FREQ=DAILY;BYSECOND=0,1,2"],
    ["FREQ=DAILY;BYHOUR=1,2,3"],
    ["FREQ=DAILY;COUNT=10001"],
    ["FREQ=DAILY;INTERVAL=0"],
    ["FREQ=DAILY;INTERVAL=999999999999999999999"],
    ["FREQ=YEARLY;FREQ=DAILY"],
    ["FREQ=YEARLY;COUNT=2;UNTIL=20300101"],
    ["FREQ=YEARLY;BYMONTH=13"],
    ["FREQ=MONTHLY;BYDAY=0MO"],
    ["FREQ=WEEKLY;BYDAY=2MO"],
    ["FREQ=YEARLY;BYSETPOS=1"],
    ["FREQ=YEARLY;UNTIL=soon"],
    ["YEARLY"],
    [""],
  ])("refuses RRULE:%s as a mistake of that line", (rule) => {
    expect(problemsOf(calendar(["DTSTART:20261225", `RRULE:${rule}`]))).toEqual([expect.stringMatching(/^6: RRULE: /)]);
  });

  // Effort is counted, not timed: each of these would look at hundreds of millions of days.
  it.each<[string, string[]]>([
    ["every day, thousands of times", ["DTSTART:19000101", "RRULE:FREQ=DAILY"]],
    ["a day that never comes", ["DTSTART:19000101", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"]],
    ["counts from the year one", ["DTSTART:00010101", "RRULE:FREQ=YEARLY;COUNT=10000;BYYEARDAY=366"]],
    ["times in zones", ["DTSTART;TZID=Asia/Tokyo:20260201T000000", "DURATION:P1D"]],
  ])("gives up on %s", (_, event) => {
    expect(problemsOf(million(event))).toEqual([expect.stringMatching(/^\d+: asks for too much/)]);
  });

  it("gives up on a single event with too many dates", () => {
    const many = Array.from({ length: 60_000 }, () => "20260101T000000").join(",");
    for (const name of ["RDATE", "EXDATE"])
      expect(
        problemsOf(calendar(["DTSTART;TZID=Asia/Tokyo:20260101T000000", `${name};TZID=Asia/Tokyo:${many}`])),
      ).toEqual([expect.stringMatching(/asks for too much/)]);
  });
});
