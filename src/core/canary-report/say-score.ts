import type { CanaryJudgement } from "../canary/judge-canary.ts";

/** Says how much of the weight passes, for certain and at best; empty where the monitor has no score. */
export function sayScore(judgement: Pick<CanaryJudgement, "score"> | undefined): string {
  if (judgement?.score === undefined) return "";
  const { low, high } = judgement.score;
  const [least, most] = [low, high].map((percent) => Number(percent.toPrecision(3)));
  return `Score: ${least === most ? `${least} %` : `${least} to ${most} %`} of the weight passes.`;
}
