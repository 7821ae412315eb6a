import { isSame } from "./is-same.ts";

/** Values in order, those that are the same taken together. */
export interface RankedGroup {
  /** How many of each sample are in it. */
  readonly canary: number;
  readonly baseline: number;
  /** Twice the rank that they share, the middle of their places: whole, so that it can be counted with. */
  readonly doubledRank: number;
}

/** Ranks two samples together, from 1; values that are the same but for rounding share the middle of their places. */
export function midRanks(canary: readonly number[], baseline: readonly number[]): RankedGroup[] {
  const sorted = [
    ...canary.map((value) => ({ value, side: "canary" as const })),
    ...baseline.map((value) => ({ value, side: "baseline" as const })),
  ].toSorted((a, b) => a.value - b.value);
  const groups: RankedGroup[] = [];
  for (let first = 0; first < sorted.length; ) {
    const start = sorted[first]?.value ?? 0;
    let after = first;
    while (after < sorted.length && isSame(start, sorted[after]?.value ?? Number.NaN)) after++;
    const members = sorted.slice(first, after);
    const own = members.filter(({ side }) => side === "canary").length;
    groups.push({ canary: own, baseline: members.length - own, doubledRank: first + 1 + after });
    first = after;
  }
  return groups;
}
