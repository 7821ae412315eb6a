import * as fc from "fast-check";
import type { DrawnCron, DrawnFreeze, DrawnPolicy, DrawnWindow, Weekly } from "./oracle.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Both hemispheres, half and quarter hours, a change by half an hour, zones that changed their offset or left a day out. */
export const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Jakarta",
  "America/Santiago",
  "Pacific/Apia",
  "Africa/Casablanca",
  "Asia/Pyongyang",
];

/** Changes of the clock, the ends of years and leap days, each with the zone that it is most about. */
const MOMENTS = [
  ["2026-03-29T01:00Z", "Europe/Berlin"],
  ["2026-10-25T01:00Z", "Europe/Berlin"],
  ["2026-03-08T07:00Z", "America/New_York"],
  ["2026-11-01T06:00Z", "America/New_York"],
  ["2026-11-01T04:30Z", "America/St_Johns"],
  ["2026-04-04T15:00Z", "Australia/Lord_Howe"],
  ["2026-10-03T15:30Z", "Australia/Lord_Howe"],
  ["2026-04-04T16:00Z", "Australia/Sydney"],
  ["2026-04-05T03:00Z", "America/Santiago"],
  ["2026-09-06T04:00Z", "America/Santiago"],
  ["2026-02-15T02:00Z", "Africa/Casablanca"],
  ["2011-12-30T10:00Z", "Pacific/Apia"],
  ["2018-05-04T15:00Z", "Asia/Pyongyang"],
  ["2027-12-31T18:15Z", "Asia/Kathmandu"],
  ["2028-02-28T18:30Z", "Asia/Kolkata"],
  ["2026-07-15T12:00Z", "UTC"],
] as const;

const anyZone = fc.constantFrom(...ZONES);
const quarter = fc.oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 95 })).map((number) => number * 15);
const someOf = (values: readonly number[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const upTo = (last: number, first = 0) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

const weekly: fc.Arbitrary<Weekly> = fc
  .record({ kind: fc.constant("weekly" as const), days: someOf(upTo(6), 7), from: quarter, to: quarter })
  .filter(({ from, to }) => from !== to);
const cron: fc.Arbitrary<DrawnCron> = fc.record({
  kind: fc.constant("cron" as const),
  minutes: someOf([0, 15, 30, 45], 4),
  hours: fc.oneof(someOf(upTo(4), 3), someOf(upTo(23), 6)),
  monthDays: fc.oneof(fc.constant([]), someOf(upTo(31, 1), 10)),
  weekdays: fc.oneof(fc.constant([]), someOf(upTo(6), 4)),
  length: fc.constantFrom(15, 30, 60, 90, 240, 1_440, 1_500),
});
const windowIn = (zone: fc.Arbitrary<string>): fc.Arbitrary<DrawnWindow> =>
  fc.record({
    times: fc.oneof(weekly, cron),
    zone,
    services: fc.constantFrom(undefined, undefined, ["shop"], ["web-*"], ["s*", "web-a"]),
  });

const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const momentOf = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace("T", " ");

function datesNear(moment: string): fc.Arbitrary<DrawnFreeze["dates"]> {
  const at = Date.parse(moment);
  const span = fc
    .record({ start: fc.integer({ min: -6, max: 6 }), length: fc.integer({ min: 0, max: 9 }) })
    .map(({ start, length }) => [dateOf(at + start * 24 * HOUR), dateOf(at + (start + length) * 24 * HOUR)] as const);
  return fc.oneof(
    span.map(([first, last]) => ({ kind: "once" as const, first, last })),
    fc
      .record({ start: fc.integer({ min: -400, max: 300 }), length: fc.integer({ min: 1, max: 400 }) })
      .map(({ start, length }) => ({
        kind: "once" as const,
        first: momentOf(at + start * 15 * MINUTE),
        last: momentOf(at + (start + length) * 15 * MINUTE),
      })),
    span.map(([first, last]) =>
      // A 29 February that is drawn alone is told apart in its own test.
      `${first} ${last}`.includes("02-29")
        ? { kind: "once" as const, first, last }
        : { kind: "yearly" as const, first: first.slice(5), last: last.slice(5) },
    ),
    fc.record({
      kind: fc.constant("monthly" as const),
      nth: fc.constantFrom("first" as const, "third" as const, "last" as const),
      weekday: fc.integer({ min: 0, max: 6 }),
    }),
    fc
      .record({ from: fc.integer({ min: 1, max: 31 }), to: fc.integer({ min: 1, max: 31 }) })
      .filter(({ from, to }) => from <= to)
      .map((days) => ({ kind: "month-days" as const, ...days })),
    fc
      .uniqueArray(fc.integer({ min: -6, max: 12 }), { minLength: 1, maxLength: 5 })
      .map((days) => ({ kind: "holidays" as const, dates: days.map((day) => dateOf(at + day * 24 * HOUR)) })),
    weekly,
    cron,
  );
}

/** A random policy with an instant near a moment at which clocks change, years end or leap days lie. */
export const scene = fc.constantFrom(...MOMENTS).chain(([moment, own]) => {
  const zone = fc.oneof({ weight: 2, arbitrary: fc.constant(own) }, { weight: 1, arbitrary: anyZone });
  const softFor = fc.constantFrom(undefined, "lead" as const, "cto" as const);
  const freeze: fc.Arbitrary<DrawnFreeze> = fc.record({ dates: datesNear(moment), zone, softFor });
  const near = fc.oneof(fc.integer({ min: -150, max: 90 }), fc.integer({ min: -1_800, max: 1_800 }));
  const lockEnd = fc.integer({ min: -100, max: 400 }).map((quarters) => Date.parse(moment) + quarters * 15 * MINUTE);
  return fc.record({
    policy: fc.record({
      windows: fc.array(windowIn(zone), { maxLength: 3 }),
      freezes: fc.array(freeze, { maxLength: 3 }),
      locks: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.tuple(fc.option(lockEnd, { nil: undefined, freq: 8 })) },
      ),
    }),
    service: fc.constantFrom("shop", "web-a", "other"),
    at: near.map((minutes) => Date.parse(moment) + minutes * MINUTE),
  });
});

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Writes a drawn policy as its owner would. */
export function textOf({ windows, freezes }: DrawnPolicy): string {
  const calendars = freezes.flatMap(({ dates }, index) =>
    dates.kind === "holidays" ? [`  C${index}: { dates: [${dates.dates.join(", ")}] }`] : [],
  );
  const open = windows.map(({ times, zone: own, services }) => {
    const scope = services === undefined ? "" : `, services: ["${services.join('", "')}"]`;
    return `      - { ${timesOf(times, "days")}, timezone: ${own}${scope} }`;
  });
  const rules = freezes.map(({ dates, zone: own, softFor }, index) => {
    const strength = softFor === undefined ? "" : `, strength: soft, approved-by: ${softFor}`;
    return `  - { name: F${index}, ${freezeTimes(dates, index)}, timezone: ${own}${strength} }`;
  });
  return [
    "version: 1",
    "roles: { lead: { users: [lea#1] }, cto: { users: [octo#2] } }",
    ...(calendars.length === 0 ? [] : ["holidays:", ...calendars]),
    "environments:",
    open.length === 0 ? "  production: {}" : "  production:\n    windows:",
    ...open,
    ...(rules.length === 0 ? [] : ["freezes:", ...rules]),
    "",
  ].join("\n");
}

function freezeTimes(dates: DrawnFreeze["dates"], index: number): string {
  switch (dates.kind) {
    case "weekly":
    case "cron":
      return timesOf(dates, "every-week");
    case "once":
      return `dates: "${dates.first} to ${dates.last}"`;
    case "yearly":
      return `every-year: "${dates.first} to ${dates.last}"`;
    case "monthly":
      return `every-month: ${dates.nth} ${DAYS[dates.weekday]}`;
    case "month-days":
      return `every-month: "${dates.from} to ${dates.to}"`;
    case "holidays":
      return `holidays: C${index}`;
  }
}

function timesOf(times: Weekly | DrawnCron, days: string): string {
  if (times.kind === "weekly")
    return `${days}: "${times.days.map((day) => DAYS[day]).join(", ")}", from: ${clock(times.from)}, to: ${clock(times.to)}`;
  const list = (values: readonly number[]) => (values.length === 0 ? "*" : values.join(","));
  const fields = [times.minutes, times.hours, times.monthDays, [], times.weekdays].map(list);
  return `cron: "${fields.join(" ")}", for: ${times.length}m`;
}

function clock(minutes: number): string {
  return `"${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}"`;
}
