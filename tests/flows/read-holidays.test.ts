import { describe, expect, it } from "vitest";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { HolidaySource } from "../../src/core/policy/policy.ts";
import type { HolidayFile } from "../../src/flows/holidays/holiday-reading.ts";
import { holidayPaths, readHolidays } from "../../src/flows/holidays/read-holidays.ts";
import { calendar, written } from "../core/holidays/calendars.ts";

const now = new Date("2026-11-21T12:00:00Z");
const christmas = calendar(["DTSTART:20261225"], ["DTSTART:20270101"]);
const feed: HolidaySource = {
  kind: "feed",
  url: "https://calendar.example/secret/feed.ics",
  copy: "copy.ics",
  maxAge: 30 * 86_400_000,
  zone: "UTC",
};
const sources = {
  own: { kind: "dates", dates: [{ first: 0, last: 0 }] },
  company: { kind: "file", path: "company.ics", zone: "UTC" },
  national: feed,
} as const satisfies Record<string, HolidaySource>;
const file = (text: string, committedAt = "2026-11-10T00:00:00Z"): HolidayFile => ({
  text,
  committedAt: new Date(committedAt),
});

function read(of: Record<string, HolidaySource>, files: Record<string, HolidayFile | undefined>, answer: () => string) {
  const feeds = { read: async () => answer() };
  const reading = {
    files: new Map(Object.entries(files)),
    feeds,
    now,
    from: now,
    to: new Date("2036-11-21T12:00:00Z"),
  };
  return readHolidays(of, reading);
}
const down = () => {
  throw new Unreadable("unavailable", "it answered 500", "Check it.");
};

describe("readHolidays", () => {
  it("reads files and feeds by name and leaves the policy's own dates to the policy", async () => {
    expect(holidayPaths(sources)).toEqual(["company.ics", "copy.ics"]);
    const result = await read(
      sources,
      { "company.ics": file(calendar(["DTSTART:20261231", "RRULE:FREQ=YEARLY"])), "copy.ics": file(christmas) },
      () => christmas,
    );
    if (result.kind !== "read") throw new Error(JSON.stringify(result));
    expect([...result.holidays.keys()]).toEqual(["company", "national"]);
    expect(written(result.holidays.get("national") ?? [])).toEqual(["2026-12-25", "2027-01-01"]);
    expect(result.holidays.get("company")).toHaveLength(10);
    expect([...result.knownUntil]).toEqual([["national", new Date("2027-01-01T00:00:00Z")]]);
    expect(result.warnings).toEqual([]);
    // A feed's address may hold a secret; its host does not.
    expect(result.evidence.map(({ source, fact }) => `${source}: ${fact}`)).toEqual([
      "company.ics: the holidays of company",
      "calendar.example: the holidays of national, from the feed",
    ]);
  });

  it("refuses a file that is missing or wrong at its own lines, all files at once", async () => {
    const result = await read(
      { a: { kind: "file", path: "a.ics", zone: "UTC" }, b: { kind: "file", path: "b.ics", zone: "UTC" } },
      { "b.ics": file(calendar(["DTSTART:2026"])) },
      down,
    );
    expect(result).toEqual({
      kind: "invalid",
      problems: [
        { file: "a.ics", message: "is missing, and the policy's calendar 'a' is read from it: commit it." },
        {
          file: "b.ics",
          line: 5,
          column: 1,
          message: "DTSTART: '2026' is no date; expected one such as 20261225 or 20261225T090000Z.",
        },
      ],
    });
    expect(
      await read(
        { a: { kind: "file", path: "a.ics", zone: "UTC" } },
        { "a.ics": file(calendar(["DTSTART:20200101"])) },
        down,
      ),
    ).toMatchObject({
      kind: "invalid",
      problems: [{ message: "ends on 2020-01-01 and holds no holiday from now on: refresh it." }],
    });
  });

  it.each<[string, () => string]>([
    ["500", down],
    ["empty", () => ""],
    ["a calendar without events", () => calendar()],
    ["half", () => christmas.slice(0, 130)],
    ["an HTML page", () => "<!doctype html><title>Sign in</title>"],
    ["less than half of the copy", () => calendar(["DTSTART:20201225"], ["DTSTART:20270601"])],
  ])("F3, fault 39: a feed that is %s gives way to its copy, with a warning", async (_, answer) => {
    const copy = calendar(["DTSTART:20261225"], ["DTSTART:20270101"], ["DTSTART:20270402"]);
    const result = await read({ national: feed }, { "copy.ics": file(copy) }, answer);
    if (result.kind !== "read") throw new Error(JSON.stringify(result));
    expect(written(result.holidays.get("national") ?? [])).toEqual(["2026-12-25", "2027-01-01", "2027-04-02"]);
    expect(result.warnings).toEqual([
      expect.stringMatching(
        /^the feed of the calendar 'national' at calendar.example: .*its copy copy.ics of 2026-11-10 counts instead\.$/,
      ),
    ]);
  });

  it.each<[string, HolidayFile | undefined, RegExp]>([
    ["is too old", file(christmas, "2026-10-01T00:00:00Z"), /older than 30d/],
    ["does not exist", undefined, /its copy copy.ics does not exist/],
    ["is no calendar", file("oops"), /its copy cannot be used: copy.ics:1:1 is not a calendar/],
    ["has run out", file(calendar(["DTSTART:20200101"])), /ends on 2020-01-01/],
    ["has no known age", { text: christmas, committedAt: undefined }, /nothing tells how old/],
  ])("F3: nobody knows the holidays when the feed is away and its copy %s", async (_, copy, why) => {
    await expect(read({ national: feed }, { "copy.ics": copy }, down)).rejects.toThrow(why);
    await expect(read({ national: feed }, { "copy.ics": copy }, down)).rejects.toBeInstanceOf(Unreadable);
  });
});
