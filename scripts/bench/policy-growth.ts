import { decide } from "../../src/core/policy/decide.ts";
import type { GateFacts } from "../../src/core/policy/facts.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import type { Measured } from "./figure.ts";
import { median, timed } from "./measure.ts";
import { chainedPolicy, mixedPolicy, policyOf } from "./policies.ts";

const SIZES = [10, 100, 1_000, 10_000];
/** More rules than a document of 256 KiB holds are the same ones again. */
const LARGEST_DOCUMENT = 1_000;

/** Writes a table of how the times grow with the rules; all sizes are timed in turn, so that they meet the same machine. */
export function policyGrowth(runs: number, facts: GateFacts): Measured {
  const policies = SIZES.map((size) => [
    repeated(mixedPolicy, size),
    repeated((n) => chainedPolicy(n, facts.at), size),
  ]);
  const spent = policies.map((pair) => pair.map((): number[] => []));
  for (let run = 0; run < runs; run++) {
    for (const [size, pair] of policies.entries()) {
      for (const [kind, policy] of pair.entries()) spent[size]?.[kind]?.push(timed(() => decide(policy, facts)));
    }
  }
  const rows = SIZES.map((size, index) => {
    const [mixed = 0, chained = 0] = (spent[index] ?? []).map(median);
    const each = (milliseconds: number) => ((milliseconds * 1_000) / size).toFixed(2);
    return `| ${size} | ${mixed.toFixed(2)} | ${each(mixed)} | ${chained.toFixed(2)} | ${each(chained)} |`;
  });
  const head = "| Rules | Decide (ms) | per rule (µs) | Next opening (ms) | per rule (µs) |";
  const table = [head, "| ---: | ---: | ---: | ---: | ---: |", ...rows].join("\n");
  const decided = (size: number) => median(spent[SIZES.indexOf(size)]?.[0] ?? []);
  return {
    table,
    figures: [
      {
        name: "10,000 rules: decide",
        seen: decided(10_000),
        unit: "ms",
        against: "ten times 1,000 rules",
        ratio: decided(10_000) / (10 * decided(1_000)),
        method: "in one process, medians",
      },
    ],
  };
}

function repeated(write: (rules: number) => string, size: number): Policy {
  const policy = policyOf(write(Math.min(size, LARGEST_DOCUMENT)));
  const times = Math.max(1, size / LARGEST_DOCUMENT);
  return { ...policy, freezes: Array.from({ length: times }, () => policy.freezes).flat() };
}
