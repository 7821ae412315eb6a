import { readFileSync } from "node:fs";

/** Two samples, and what is known of them. */
interface RankedSamples {
  readonly canary: readonly number[];
  readonly baseline: readonly number[];
  readonly p: number;
  readonly effect: number;
}

interface Oracle {
  readonly exact: readonly RankedSamples[];
  readonly ties: readonly RankedSamples[];
  readonly approximate: readonly RankedSamples[];
  readonly ratios: readonly {
    readonly canary: readonly number[];
    readonly baseline: readonly number[];
    readonly ratio: number;
    readonly interval: readonly [number, number] | null;
  }[];
  readonly signs: readonly { readonly losses: number; readonly wins: number; readonly log: number }[];
  readonly tails: readonly { readonly z: number; readonly p: number }[];
  readonly counts: readonly {
    readonly bound: number;
    readonly direction: "above" | "below";
    /** Canary's events and requests, then the baseline's. */
    readonly rows: readonly (readonly [number, number, number, number])[];
    readonly log: number;
  }[];
  readonly bounds: readonly {
    readonly hits: number;
    readonly runs: number;
    readonly confidence: number;
    readonly upper: number;
  }[];
}

/** What SciPy says of each statistic; `oracle.py` beside it writes the file, and says how. */
export const ORACLE: Oracle = JSON.parse(readFileSync(new URL("oracle.json", import.meta.url), "utf8"));

/** Tells by which part of the other a value differs. */
export function relativeError(own: number, other: number): number {
  return own === other ? 0 : Math.abs(own - other) / Math.max(Math.abs(own), Math.abs(other));
}
