import { decide } from "../../src/core/policy/decide.ts";
import { outlook } from "../../src/core/policy/outlook.ts";
import type { Figure, Measured } from "./figure.ts";
import { median, timed } from "./measure.ts";
import { chainedPolicy, factsAt, mixedPolicy, policyOf } from "./policies.ts";
import { policyGrowth } from "./policy-growth.ts";

const FORTNIGHT = 14 * 86_400_000;

/** Writes two tables: a thousand rules beside their limits, and how the times grow from ten rules to ten thousand. */
export function timePolicies(runs: number): Measured {
  const at = new Date("2026-11-17T11:00:00Z");
  const facts = factsAt(at);
  const [mixed, chained] = [mixedPolicy(1_000), chainedPolicy(1_000, at)];
  const [policy, closed] = [policyOf(mixed), policyOf(chained)];
  const nextOpen = decide(closed, facts)?.nextOpen;
  const rows = [
    ["Parse the document", undefined, times(runs, () => policyOf(mixed))],
    ["Decide", 50, times(runs, () => decide(policy, facts))],
    [`Next opening, found at ${nextOpen?.toISOString().slice(0, 10)}`, 100, times(runs, () => decide(closed, facts))],
    ["Outlook over 14 days", undefined, times(runs, () => outlook(policy, facts, FORTNIGHT))],
  ] as const;
  const limits = rows.map(
    ([what, most, { first, middle }]) => `| ${what} | ${first.toFixed(1)} | ${middle.toFixed(1)} | ${most ?? ""} |`,
  );
  const figures = rows.map(
    ([what, most, { middle }]): Figure => ({
      name: `1,000 rules: ${what.replace(/,.*/, "").toLowerCase()}`,
      seen: middle,
      unit: "ms",
      ...(most === undefined ? {} : { goal: { of: "seen", atMost: most } }),
      method: "in one process, median",
    }),
  );
  const growth = policyGrowth(runs, facts);
  const table = [
    "| 1,000 rules | First time (ms) | Median (ms) | At most |",
    "| --- | ---: | ---: | ---: |",
    ...limits,
    "",
    growth.table,
  ].join("\n");
  return { table, figures: [...figures, ...growth.figures] };
}

function times(runs: number, work: () => unknown): { first: number; middle: number } {
  const spent = Array.from({ length: runs }, () => timed(work));
  return { first: spent[0] ?? Number.NaN, middle: median(spent) };
}
