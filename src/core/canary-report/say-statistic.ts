import type { TestStatistic } from "../canary/finding.ts";

const SURE = 1_000_000;

/** Writes a test's value and from where on it counts; evidence beyond a million says no more than a million does, and a p-value counts below its threshold. */
export function sayStatistic({ name, value, threshold }: TestStatistic): [value: string, counts: string] {
  const written = (number: number) => String(Number(number.toPrecision(3)));
  const counts = name.endsWith(" p") ? "below" : "from";
  return [value > SURE ? `over ${SURE}` : written(value), `${counts} ${written(threshold)}`];
}
