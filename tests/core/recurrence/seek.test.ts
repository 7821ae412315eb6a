import * as fc from "fast-check";
import { expect, it } from "vitest";
import { endOfCover } from "../../../src/core/recurrence/cover.ts";
import { createMinHeap } from "../../../src/core/recurrence/min-heap.ts";
import { once } from "../../../src/core/recurrence/recurrence.ts";
import {
  remembered,
  type Seek,
  seekAlways,
  seekAny,
  seekNever,
  seekOutside,
} from "../../../src/core/recurrence/seek.ts";
import { seekRecurrence } from "../../../src/core/recurrence/seek-recurrence.ts";
import { type Interval, mergeIntervals } from "../../../src/core/time/interval.ts";

const intervals = fc.array(
  fc
    .record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 9 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  { maxLength: 8 },
);
const reading = { zone: "UTC", through: true, limit: 1_000 };
const seekOf = (list: readonly Interval[]): Seek => seekRecurrence(once(list), reading);
const covers = (list: readonly Interval[], instant: number) =>
  list.some(({ start, end }) => start <= instant && instant < end);

/** Finds by trying every instant from when to when, at or after one, something holds. */
function tried(list: readonly Interval[], from: number): readonly [number, number] | undefined {
  for (let start = from; start < 100; start++) {
    if (!covers(list, start)) continue;
    let end = start;
    while (covers(list, end)) end++;
    return [start, end];
  }
  return undefined;
}

const cut = (found: Interval | undefined, from: number) => found && ([Math.max(found.start, from), found.end] as const);

it("seeks the union of several as trying every instant does, in any order of asking", () => {
  fc.assert(
    fc.property(
      fc.array(intervals, { maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1 }),
      (lists, instants) => {
        const seek = remembered(seekAny(lists.map(seekOf)));
        for (const instant of instants) expect(cut(seek(instant), instant)).toEqual(tried(lists.flat(), instant));
      },
    ),
  );
});

it("seeks the outside, which begins and ends where the inside does not", () => {
  fc.assert(
    fc.property(intervals, fc.integer({ min: 0, max: 80 }), (list, instant) => {
      const gaps = tried(
        Array.from({ length: 100 }, (_, start) => ({ start, end: start + 1 })).filter(
          ({ start }) => !covers(list, start),
        ),
        instant,
      );
      const [start, end] = gaps ?? [];
      const found = cut(seekOutside(seekOf(list))(instant), instant);
      expect(found?.[0]).toBe(start);
      expect(found?.[1]).toBe(end === 100 ? Number.POSITIVE_INFINITY : end);
    }),
  );
});

it("finds the end of a cover as trying every instant does", () => {
  fc.assert(
    fc.property(fc.array(intervals, { maxLength: 6 }), fc.integer({ min: 0, max: 80 }), (lists, from) => {
      const [start, end] = tried(lists.flat(), from) ?? [];
      expect(endOfCover(lists.map(seekOf), from)).toBe(start === from ? end : from);
    }),
  );
});

it("knows no end where something always holds, and none to wait for where nothing does", () => {
  expect(endOfCover([seekNever, seekAlways], 5)).toBe(Number.POSITIVE_INFINITY);
  expect(endOfCover([seekNever], 5)).toBe(5);
  expect(seekAny([seekNever, seekAlways])(5)).toEqual({ start: 5, end: Number.POSITIVE_INFINITY });
  expect(seekOutside(seekAlways)(5)).toBeUndefined();
});

it("gives the smallest of a heap first", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = createMinHeap<number>((number) => number);
      for (const number of numbers) heap.push(number);
      const given = Array.from({ length: numbers.length }, () => heap.pop());
      expect(given).toEqual(numbers.toSorted((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

it("merges what overlaps or touches", () => {
  expect(
    mergeIntervals([
      { start: 5, end: 7 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
      { start: 6, end: 6 },
    ]),
  ).toEqual([
    { start: 1, end: 4 },
    { start: 5, end: 7 },
  ]);
});
