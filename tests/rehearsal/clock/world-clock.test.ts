import { expect, test } from "vitest";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { formatWorldTime, parseWorldTime } from "../../../src/rehearsal/clock/world-time.ts";

const TUESDAY = Date.parse("2026-11-17T11:00:00Z");

test("world time is an affine function of the monotonic clock", () => {
  const before = process.hrtime.bigint();
  const clock = createWorldClock({ startsAt: TUESDAY, scale: 60 });
  const now = clock.now();
  const spent = Number(process.hrtime.bigint() - before) / 1e6;
  expect(now).toBeGreaterThanOrEqual(TUESDAY);
  expect(now).toBeLessThanOrEqual(TUESDAY + spent * 60);
});

test("sleep ends when the world's time has passed, and never before", async () => {
  const clock = createWorldClock({ startsAt: TUESDAY, scale: 100_000 });
  await clock.sleep(3_600_000);
  expect(clock.now()).toBeGreaterThanOrEqual(TUESDAY + 3_600_000);
});

test("tasks run in the order of their instants, and a cancelled one never", async () => {
  const clock = createWorldClock({ startsAt: TUESDAY, scale: 1000 });
  const ran: string[] = [];
  clock.after(40_000, () => ran.push("later"));
  clock.after(20_000, () => ran.push("sooner"));
  clock.after(30_000, () => ran.push("cancelled")).cancel();
  await clock.sleep(80_000);
  expect(ran).toEqual(["sooner", "later"]);
});

test("a change of scale keeps the instant and hurries what already waits", async () => {
  const clock = createWorldClock({ startsAt: TUESDAY, scale: 0.001 });
  const slept = clock.sleep(1_000_000);
  const before = clock.now();
  clock.changeScale(1_000_000);
  expect(clock.now()).toBeGreaterThanOrEqual(before);
  await slept;
  expect(clock.now()).toBeGreaterThanOrEqual(TUESDAY + 1_000_000);
  expect(clock.scale()).toBe(1_000_000);
});

test("an aborted sleep rejects with the signal's reason, before and during it", async () => {
  const clock = createWorldClock({ startsAt: TUESDAY, scale: 1 });
  const controller = new AbortController();
  const slept = clock.sleep(86_400_000, controller.signal);
  controller.abort(new Error("enough"));
  await expect(slept).rejects.toThrow("enough");
  await expect(clock.sleep(86_400_000, controller.signal)).rejects.toThrow("enough");
});

test("world time survives its text form exactly", () => {
  const time = { startsAt: TUESDAY + 0.5, anchor: 12_345_678_901_234_567n, scale: 59.5 };
  expect(parseWorldTime(formatWorldTime(time))).toEqual(time);
});

test.each(["", "1 2", "1 2 0", "1 2 -3", "x 2 3", "1 2 3 4"])("'%s' is refused as world time", (text) => {
  expect(() => parseWorldTime(text)).toThrow();
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a scale of %s is refused", (scale) => {
  expect(() => createWorldClock({ startsAt: TUESDAY, scale })).toThrow(RangeError);
});
