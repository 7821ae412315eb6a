import type { Interval } from "../time/interval.ts";
import { createMinHeap } from "./min-heap.ts";

/**
 * Finds the first time at or after an instant in which something holds: the one that the instant lies in, whose start may then be any
 * earlier instant, or else the next; `undefined` when none comes. Times are as long as they can be: the next never touches one before it. An end
 * that nobody knows, or that lies too far ahead to matter, is `Infinity`.
 */
export type Seek = (instant: number) => Interval | undefined;

/** Holds at no time. */
export const seekNever: Seek = () => undefined;

/** Holds at any time. */
export const seekAlways: Seek = (instant) => ({ start: instant, end: Number.POSITIVE_INFINITY });

/** Holds until an instant. */
export function seekUntil(end: number): Seek {
  return (instant) => (instant < end ? { start: instant, end } : undefined);
}

/** Remembers the last answer: it stays true for every instant from the one it was given for to its end. */
export function remembered(seek: Seek): Seek {
  let from = Number.POSITIVE_INFINITY;
  let found: Interval | undefined;
  return (instant) => {
    if (instant < from || (found !== undefined && instant >= found.end)) {
      found = seek(instant);
      from = instant;
    }
    return found;
  };
}

/** Holds whenever another does not. */
export function seekOutside(seek: Seek): Seek {
  return (instant) => {
    const inside = seek(instant);
    if (inside === undefined) return { start: instant, end: Number.POSITIVE_INFINITY };
    if (inside.start > instant) return { start: instant, end: inside.start };
    if (inside.end === Number.POSITIVE_INFINITY) return undefined;
    return { start: inside.end, end: seek(inside.end)?.start ?? Number.POSITIVE_INFINITY };
  };
}

/** Holds whenever any of several does; each is asked only as far ahead as the answer reaches. */
export function seekAny(seeks: readonly Seek[]): Seek {
  const [only] = seeks;
  if (only === undefined) return seekNever;
  if (seeks.length === 1) return only;
  return (instant) => {
    const next = createMinHeap<{ readonly seek: Seek; readonly interval: Interval }>(({ interval }) => interval.start);
    const look = (seek: Seek, from: number) => {
      const interval = from === Number.POSITIVE_INFINITY ? undefined : seek(from);
      if (interval !== undefined) next.push({ seek, interval });
    };
    for (const seek of seeks) look(seek, instant);
    const first = next.pop();
    if (first === undefined) return undefined;
    let { start, end } = first.interval;
    look(first.seek, end);
    for (let top = next.peek(); top !== undefined && top.interval.start <= end; top = next.peek()) {
      next.pop();
      start = Math.min(start, top.interval.start);
      end = Math.max(end, top.interval.end);
      look(top.seek, end);
    }
    return { start, end };
  };
}
