import { describe, expect, it } from "vitest";
import { shopDocuments, shopWatch } from "../../fakes/shop-watch.ts";

const TARGETS = ".github/deploy-targets.yml";
const phased = (shopDocuments[TARGETS] ?? "").replace(
  /strategy: blue-green/,
  "strategy: phased\n      phases: 5%@5m, 100%",
);
const query = (metric: string) => `{ namespace: N, metric: ${metric}, dimensions: { T: '{arm.TargetGroup}' } }`;
const monitor = `version: 1
watch: 5m
early-pass: 3m
metrics:
  - { name: errors, kind: count, events: ${query("Errors")}, total: ${query("Requests")}, compare: { tolerate: 1.5 } }
  - { name: p99, kind: percentile, query: { namespace: N, metric: P99, dimensions: { T: '{arm.TargetGroup}' }, statistic: p99 }, total: ${query("Requests")}, compare: { tolerate: 1.1 } }
`;
const files = { [TARGETS]: phased, ".github/deploy-monitor.yml": monitor };
const warnings = (log: string) => log.split("\n").filter((line) => /early-pass|The phase of/.test(line));

describe("what a monitor asks for and cannot do", () => {
  it("is warned of once, also where only the plan is printed", async () => {
    for (const dry of ["true", "false"]) {
      const { log } = await shopWatch({ files, inputs: { "dry-run": dry } }).run();
      expect({ log, warnings: warnings(log) }).toEqual({
        log,
        warnings: [
          expect.stringContaining("nothing could be ruled out of 'errors': give limits, or rule-out in compare"),
          expect.stringContaining("The phase of 5 % for 5m ends with 3 points of both versions, and 11 are needed"),
        ],
      });
    }
  });

  it("is not said of an interval that has passed, nor of Shop's own monitor", async () => {
    const past = { from: "2026-11-24T10:00:00Z", to: "2026-11-24T10:30:00Z" };
    expect(warnings((await shopWatch({ files, inputs: past }).run()).log)).toEqual([]);
    expect(warnings((await shopWatch({ inputs: { "dry-run": "true" } }).run()).log)).toEqual([]);
  });
});
