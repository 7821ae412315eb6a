/** What a judgement says, mildest first: only `fail` speaks against the new version, only `pass` for it. */
const VERDICTS = ["pass", "inconclusive", "insufficient-data", "error", "fail"] as const;

/** The verdict on one metric, or on all of them. */
export type Verdict = (typeof VERDICTS)[number];

/** Finds the worst of several verdicts; of none it is `insufficient-data`, since nothing was seen. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const worst = Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
  return VERDICTS[worst] ?? "insufficient-data";
}
