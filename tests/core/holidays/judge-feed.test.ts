import { describe, expect, it } from "vitest";
import { type FeedCopy, type FreshFeed, judgeFeed } from "../../../src/core/holidays/judge-feed.ts";
import type { Holidays } from "../../../src/core/holidays/parse-holidays.ts";
import { calendar, holidaysOf } from "./calendars.ts";

const now = new Date("2026-11-21T12:00:00Z");
const maxAge = 30 * 86_400_000;
const asked = { now, maxAge };
const of = (...days: string[]): Holidays => holidaysOf(calendar(...days.map((day) => [`DTSTART:${day}`])));
const whole = of("20260101", "20261225", "20261231", "20270101", "20270402");
const read = (holidays: Holidays): FreshFeed => ({ kind: "read", holidays });
const unread: FreshFeed = { kind: "unread", why: "it answered 500" };
const copyOf = (committedAt: string, holidays = whole): FeedCopy => ({
  path: ".github/national.ics",
  holidays,
  committedAt: new Date(committedAt),
});
const young = copyOf("2026-11-10T00:00:00Z");
const old = copyOf("2026-09-01T00:00:00Z");

describe("judgeFeed", () => {
  it.each<[string, FreshFeed, FeedCopy | undefined, string]>([
    ["a good feed without a copy", read(whole), undefined, "fresh"],
    ["a good feed with its copy", read(whole), young, "fresh"],
    ["a feed that says more", read(of("20261225", "20261226", "20261231", "20270101", "20270402")), young, "fresh"],
    ["a feed that says half of what comes", read(of("20261225", "20270101")), young, "fresh"],
    ["a feed that dropped what is past", read(of("20261225", "20261231", "20270101", "20270402")), young, "fresh"],
    ["a feed that says less than half", read(of("20261225")), young, "copy"],
    ["a feed that lost all that comes", read(of("20260101")), young, "copy"],
    ["a feed that shrank, with an old copy", read(of("20261225")), old, "unknown"],
    ["a feed that cannot be read", unread, young, "copy"],
    ["a feed that cannot be read, with an old copy", unread, old, "unknown"],
    ["a feed that cannot be read, without a copy", unread, undefined, "unknown"],
    ["a copy whose date lies ahead", unread, copyOf("2030-01-01T00:00:00Z"), "unknown"],
    ["a copy as old as it may be", unread, copyOf("2026-10-22T12:00:00Z"), "copy"],
    ["a copy one second older", unread, copyOf("2026-10-22T11:59:59Z"), "unknown"],
    ["a copy that has run out itself", read(of("20261225")), copyOf("2026-11-10T00:00:00Z", of("20260101")), "fresh"],
  ])("F3: %s", (_, fresh, copy, kind) => {
    expect(judgeFeed(fresh, copy, asked).kind).toBe(kind);
  });

  it("says why the copy counts, and warns of a copy that would not help", () => {
    expect(judgeFeed(read(of("20261225")), young, asked)).toMatchObject({
      warnings: [
        "it says 1 of the 4 coming days that .github/national.ics says; its copy .github/national.ics of 2026-11-10 counts instead",
      ],
    });
    expect(judgeFeed(read(whole), old, asked)).toMatchObject({ warnings: [expect.stringMatching(/older than 30d/)] });
    expect(judgeFeed(read(whole), young, asked)).toMatchObject({ warnings: [] });
  });

  it("says what to do when nobody knows", () => {
    expect(judgeFeed(unread, old, asked)).toMatchObject({
      why: "it answered 500, and its copy .github/national.ics is older than 30d",
      remedy: "Mend the feed; or, if what it says is right, commit it as .github/national.ics.",
    });
    expect(judgeFeed(unread, undefined, asked)).toMatchObject({ remedy: expect.stringMatching(/commit a copy/) });
  });
});
