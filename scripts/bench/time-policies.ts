import { decide } from "../../src/core/policy/decide.ts";
import { outlook } from "../../src/core/policy/outlook.ts";
import { median, timed } from "./measure.ts";
import { chainedPolicy, factsAt, mixedPolicy, policyOf } from "./policies.ts";
import { policyGrowth } from "./policy-growth.ts";

const FORTNIGHT = 14 * 86_400_000;

/** Writes two tables: a thousand rules beside their limits, and how the times grow from ten rules to ten thousand. */
export function timePolicies(runs: number): string {
  const at = new Date("2026-11-17T11:00:00Z");
  const facts = factsAt(at);
  const [mixed, chained] = [mixedPolicy(1_000), chainedPolicy(1_000, at)];
  const [policy, closed] = [policyOf(mixed), policyOf(chained)];
  const nextOpen = decide(closed, facts)?.nextOpen;
  const rows = [
    ["Parse the document", "", times(runs, () => policyOf(mixed))],
    ["Decide", "50", times(runs, () => decide(policy, facts))],
    [`Next opening, found at ${nextOpen?.toISOString().slice(0, 10)}`, "100", times(runs, () => decide(closed, facts))],
    ["Outlook over 14 days", "", times(runs, () => outlook(policy, facts, FORTNIGHT))],
  ] as const;
  const limits = rows.map(
    ([what, most, { first, middle }]) => `| ${what} | ${first.toFixed(1)} | ${middle.toFixed(1)} | ${most} |`,
  );
  return [
    "| 1,000 rules | First time (ms) | Median (ms) | At most |",
    "| --- | ---: | ---: | ---: |",
    ...limits,
    "",
    policyGrowth(runs, facts),
  ].join("\n");
}

function times(runs: number, work: () => unknown): { first: number; middle: number } {
  const spent = Array.from({ length: runs }, () => timed(work));
  return { first: spent[0] ?? Number.NaN, middle: median(spent) };
}
