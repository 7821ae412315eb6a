import { timeTicks } from "./time-axis.ts";

/** A stretch of time; milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Places instants on an axis from which long waits are cut out. */
export interface TimeScale {
  /** The place of an instant, in the axis' own length. */
  readonly x: (at: number) => number;
  /** Round instants that are shown, outside every cut. */
  readonly ticks: readonly number[];
  /** The places of the cuts. */
  readonly cuts: readonly { readonly from: number; readonly until: number }[];
}

const GAP = 18;

/** Creates the axis of a span between two places; each cut takes a narrow gap, whatever its length. Cuts must be in order and apart. */
export function createTimeScale(
  { from, until }: Span,
  cuts: readonly Span[],
  { left, right }: { readonly left: number; readonly right: number },
): TimeScale {
  const inside = cuts.filter((cut) => cut.from >= from && cut.until <= until && cut.until > cut.from);
  const shown = Math.max(1, until - from - inside.reduce((sum, cut) => sum + cut.until - cut.from, 0));
  const perMillisecond = (right - left - inside.length * GAP) / shown;
  const x = (at: number) => {
    const skipped = inside.map((cut) => Math.max(0, Math.min(at, cut.until) - cut.from));
    const gaps = inside.map((cut, index) => (GAP * (skipped[index] ?? 0)) / (cut.until - cut.from));
    const hidden = skipped.reduce((sum, one) => sum + one, 0);
    return left + (at - from - hidden) * perMillisecond + gaps.reduce((sum, one) => sum + one, 0);
  };
  const edges = [from, ...inside.flatMap((cut) => [cut.from, cut.until]), until];
  const parts = Array.from({ length: edges.length / 2 }, (_, index) => [edges[index * 2], edges[index * 2 + 1]]);
  const all = timeTicks(0, shown);
  const step = (all[1] ?? shown) - (all[0] ?? 0);
  const ticks = parts.flatMap(([start = 0, end = 0]) => {
    const first = Math.ceil(start / step) * step;
    return Array.from(
      { length: Math.max(0, Math.floor((end - first) / step) + 1) },
      (_, index) => first + index * step,
    );
  });
  return { x, ticks, cuts: inside.map((cut) => ({ from: x(cut.from), until: x(cut.until) })) };
}
