import type { SeriesRow } from "../../core/canary-report/metric-series.ts";
import { formatMinute } from "../../core/chart/time-axis.ts";

const NAMED = 3;

/** Names the times that a picture leaves out since the canary reported nothing: its lines can have no gaps, and no data is not zero. */
export function pictureGaps(drawn: readonly SeriesRow[], width: number): string[] {
  const gaps = drawn.slice(1).flatMap((row, index) => {
    const before = drawn[index];
    const begins = row.canary?.since ?? row.from;
    if (before === undefined || begins <= before.from + width) return [];
    const [first, last] = [before.from + width, begins - width].map(formatMinute);
    return [first === last ? `${first}` : `${first} to ${last}`];
  });
  if (gaps.length === 0) return [];
  const more = gaps.length > NAMED ? ` and ${gaps.length - NAMED} times more` : "";
  return [`Left out, without data: ${gaps.slice(0, NAMED).join(", ")}${more}.`];
}
