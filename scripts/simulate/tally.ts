/** What became of many rollouts under one rule. */
export interface Tally {
  readonly runs: number;
  /** How many were ended. */
  readonly ended: number;
  /** The median minute at which they were, those that were not counted last; `undefined` when fewer than half were. */
  readonly median: number | undefined;
  /** How many were ended by a minute. */
  by(minute: number): number;
}

/** Sums up at which minutes rollouts were ended. */
export function tallyOf(minutes: readonly (number | undefined)[]): Tally {
  const ended = minutes.filter((minute) => minute !== undefined).toSorted((a, b) => a - b);
  return {
    runs: minutes.length,
    ended: ended.length,
    median: ended[Math.ceil(minutes.length / 2) - 1],
    by: (minute) => ended.filter((one) => one <= minute).length,
  };
}

/** Writes the share that was ended, with as many digits as a reader needs. */
export function sharePercent({ ended, runs }: Pick<Tally, "ended" | "runs">): string {
  const percent = (ended / runs) * 100;
  if (ended < runs && percent >= 99.5) return "over 99 %";
  return `${percent >= 10 || ended === 0 ? Math.round(percent) : Number(percent.toPrecision(2))} %`;
}

/** Writes when rollouts were ended, and how many were where that is not all of them. */
export function whenFound(tally: Tally): string {
  if (tally.ended === tally.runs) return `${tally.median}`;
  return tally.median === undefined ? `(${sharePercent(tally)})` : `${tally.median} (${sharePercent(tally)})`;
}
