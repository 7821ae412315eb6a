import { expect, test } from "vitest";
import { parseYearly, yearlyDates } from "../../../src/core/recurrence/yearly.ts";
import { formatInstant } from "../../../src/core/time/format-instant.ts";

const datesOf = (text: string, year: number) => {
  const parsed = parseYearly(text);
  if (parsed.kind === "wrong") return parsed.why;
  const dates = yearlyDates(parsed.value, year);
  return dates === undefined
    ? "none"
    : [dates.first, dates.last].map((midnight) => new Date(midnight).toISOString().slice(0, 10)).join(" to ");
};

test.each([
  ["week of 4th thursday of november", 2026, "2026-11-23 to 2026-11-29"],
  ["week of the fourth thursday of nov", 2025, "2025-11-24 to 2025-11-30"],
  ["4th thursday of november", 2026, "2026-11-26 to 2026-11-26"],
  ["last friday of may", 2026, "2026-05-29 to 2026-05-29"],
  ["1st monday of january", 2027, "2027-01-04 to 2027-01-04"],
  ["week of 1st thursday of january", 2026, "2025-12-29 to 2026-01-04"],
  ["week of last sunday of december", 2026, "2026-12-21 to 2026-12-27"],
  ["12-20 to 12-26", 2026, "2026-12-20 to 2026-12-26"],
  ["10-01 to 01-01", 2026, "2026-10-01 to 2027-01-01"],
  ["12-25", 2026, "2026-12-25 to 2026-12-25"],
  ["02-29", 2026, "none"],
  ["02-29", 2028, "2028-02-29 to 2028-02-29"],
  ["02-27 to 02-29", 2026, "2026-02-27 to 2026-02-28"],
  ["02-29 to 03-02", 2026, "2026-03-01 to 2026-03-02"],
])("'%s' in %i is %s", (text, year, expected) => {
  expect(datesOf(text, year)).toBe(expected);
});

test.each([
  "13-01",
  "11-31",
  "00-10",
  "12-20 to",
  "fourth november",
  "5th thursday of november",
  "week of november",
  "constructor monday of may",
])("'%s' is refused", (text) => {
  expect(parseYearly(text).kind).toBe("wrong");
});

test.each([
  ["2026-12-01T10:00:00Z", "UTC", "Tue 1 Dec 2026 10:00 UTC"],
  ["2026-12-01T03:00:00Z", "Asia/Jakarta", "Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)"],
  ["2026-11-30T20:00:00Z", "Asia/Jakarta", "Tue 1 Dec 2026 03:00 Asia/Jakarta (Mon 30 Nov 2026 20:00 UTC)"],
])("%s in %s reads '%s'", (instant, zone, expected) => {
  expect(formatInstant(new Date(instant), zone)).toBe(expected);
});
