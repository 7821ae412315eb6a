import { judgeCanary } from "../../src/core/canary/judge-canary.ts";
import { plainTable } from "./plain-table.ts";
import { comparedCounts, planOf } from "./shipped-judge.ts";

const [RATES, MINUTES] = [
  [5, 20, 100, 500],
  [5, 10, 30],
];

/** Writes the smallest multiple of the baseline's rate that a canary of 5 % could show, by traffic and time: what the report says, on counts just as expected. */
export function visibleTable(): string {
  const plan = planOf([comparedCounts("errors")]);
  const rows = [0.005, 0.001].flatMap((rate) =>
    MINUTES.map((minutes) => [
      `${rate * 100} %, ${minutes} minutes`,
      ...RATES.map((perSecond) => {
        const arm = (share: number) =>
          Array.from({ length: minutes }, (_, minute) => {
            const total = perSecond * 60 * share;
            return { at: minute * 60_000, value: total * rate, total };
          });
        const [judged] = judgeCanary(plan, [{ canary: arm(0.05), baseline: arm(0.95), before: [] }]).metrics;
        return judged?.visible === undefined ? "nothing" : `${Number(judged.visible.toPrecision(2))}×`;
      }),
    ]),
  );
  return plainTable(["Base rate", ...RATES.map((perSecond) => `${perSecond}/s`)], rows);
}
