import type { Interval } from "../time/interval.ts";
import { createMinHeap } from "./min-heap.ts";
import type { Seek } from "./seek.ts";

/**
 * Finds the first instant, from one on, at which nothing of what is sought holds; `Infinity` when something always does. What another covers is
 * not looked at again, so that of many rules that come every week only the few that close a gap are sought week by week.
 */
export function endOfCover(seeks: readonly Seek[], from: number): number {
  const ahead = createMinHeap<{ readonly seek: Seek; readonly interval: Interval }>(({ interval }) => interval.start);
  const untried = [...new Set(seeks)];
  const covered: Seek[] = [];
  let end = from;
  while (end < Number.POSITIVE_INFINITY) {
    const next = ahead.peek();
    if (next !== undefined && next.interval.start <= end) {
      ahead.pop();
      (next.interval.end > end ? untried : covered).push(next.seek);
      end = Math.max(end, next.interval.end);
      continue;
    }
    const seek = untried.pop() ?? covered.pop();
    if (seek === undefined) return end;
    const interval = seek(end);
    if (interval === undefined) continue;
    if (interval.start > end) ahead.push({ seek, interval });
    else {
      end = interval.end;
      untried.push(seek);
    }
  }
  return end;
}
