import { describe, expect, it } from "vitest";
import { sayMoment, saySpan, saySpans, sayWeekdays } from "../../../src/core/policy-report/span-words.ts";

const span = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) });
const berlin = { zone: "Europe/Berlin", year: 2026 };

describe("spans in words", () => {
  it.each([
    ["2026-12-19T23:00Z", "2026-12-26T23:00Z", "Sun 20 Dec – Sat 26 Dec"],
    ["2026-12-23T23:00Z", "2026-12-24T23:00Z", "Thu 24 Dec"],
    ["2026-12-24T09:00Z", "2026-12-24T13:00Z", "Thu 24 Dec 10:00–14:00"],
    ["2026-12-24T21:00Z", "2026-12-24T23:00Z", "Thu 24 Dec 22:00–24:00"],
    ["2026-12-31T17:00Z", "2027-01-01T05:00Z", "Thu 31 Dec 18:00 – Fri 1 Jan 2027 06:00"],
    // The day on which the clock changes is an hour shorter, and a whole day all the same.
    ["2026-03-28T23:00Z", "2026-03-29T22:00Z", "Sun 29 Mar"],
  ])("says %s to %s as %s", (start, end, words) => {
    expect(saySpan(span(start, end), berlin)).toBe(words);
  });

  it("says an instant, and a pattern over midnight by the next day", () => {
    expect(sayMoment(Date.parse("2026-12-01T09:00Z"), berlin)).toBe("Tue 1 Dec 10:00");
    const nights = [1, 2, 3, 4, 5].map((day) => {
      const start = Date.UTC(2026, 5, day, 22);
      return { start, end: start + 8 * 3_600_000 };
    });
    expect(saySpans(nights, { zone: "UTC", year: 2026 })).toEqual([
      "Mon–Fri 22:00 – 06:00 the next day (5 times, 1 Jun – 5 Jun)",
    ]);
  });

  it("says five and more of a kind as a pattern, and fewer one by one", () => {
    const fridays = [2, 9, 16, 23, 30].map((day) => {
      const start = Date.UTC(2026, 0, day);
      return { start, end: start + 86_400_000 };
    });
    const utc = { zone: "UTC", year: 2026 };
    expect(saySpans(fridays, utc)).toEqual(["Fri (5 times, 2 Jan – 30 Jan)"]);
    expect(saySpans(fridays.slice(0, 2), utc)).toEqual(["Fri 2 Jan", "Fri 9 Jan"]);
    const weekends = fridays.map(({ start }) => ({ start: start + 86_400_000, end: start + 3 * 86_400_000 }));
    expect(saySpans(weekends, utc)).toEqual(["Sat – Sun (5 times, 3 Jan – 31 Jan)"]);
  });

  it.each([
    [[2, 3, 4], "Tue–Thu"],
    [[1, 3], "Mon, Wed"],
    [[6, 0], "Sat, Sun"],
    [[5, 6, 0], "Fri–Sun"],
    [[0, 1, 2, 3, 4, 5, 6], "every day"],
  ])("says the weekdays %j as %s", (days, words) => {
    expect(sayWeekdays(new Set(days))).toBe(words);
  });
});
