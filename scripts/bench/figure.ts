/** What a figure may be at most, by itself or by its ratio. */
export interface Goal {
  readonly of: "seen" | "ratio";
  readonly atMost: number;
}

/** One figure that a run of the bench came to. Not a number stands for what could not be measured here. */
export interface Figure {
  readonly name: string;
  readonly seen: number;
  /** `ms`, `s`, `kB`, `calls`, …: written behind the number. */
  readonly unit: string;
  /** What the ratio divides by. */
  readonly against?: string;
  readonly ratio?: number;
  readonly goal?: Goal;
  /** How it was measured, in a few words. */
  readonly method: string;
}

/** What one part of the bench found: a table of its own, and the figures that the table of all shows. */
export interface Measured {
  readonly table: string;
  readonly figures: readonly Figure[];
}

/** Says whether a figure reaches its goal; without a goal, or where nothing could be measured, it says nothing. */
export function reaches({ seen, ratio, goal }: Figure): boolean | undefined {
  if (goal === undefined) return undefined;
  const value = goal.of === "seen" ? seen : (ratio ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value <= goal.atMost;
}
