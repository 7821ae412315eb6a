import { describe, expect, it } from "vitest";
import { upperBound } from "../../../scripts/simulate/binomial-bound.ts";
import { DETECTION_GOALS, detections } from "../../../scripts/simulate/detections.ts";
import { earlyPasses } from "../../../scripts/simulate/early-pass.ts";
import { falseAborts, NO_DIFFERENCE } from "../../../scripts/simulate/false-aborts.ts";
import { LATENCIES, PERCENTILE_JUDGES, percentileTally } from "../../../scripts/simulate/percentiles.ts";
import { wholeMonitorTally } from "../../../scripts/simulate/whole-monitor.ts";
import { ORACLE } from "./statistics/oracle.ts";

/** How sure each bound is. */
const CONFIDENCE = 0.99;
const atMost = ({ ended, runs }: { readonly ended: number; readonly runs: number }) =>
  upperBound(ended, runs, CONFIDENCE);

describe("upperBound", () => {
  it.each(ORACLE.bounds)("agrees with SciPy on $hits of $runs", ({ hits, runs, confidence, upper }) => {
    expect(upperBound(hits, runs, confidence)).toBeCloseTo(upper, 9);
  });
});

describe("the shipped judge", () => {
  it.each(Object.keys(NO_DIFFERENCE))("ends at most one in a hundred rollouts without a difference: %s", (name) => {
    const rollout = NO_DIFFERENCE[name] ?? expect.unreachable();
    expect(atMost(falseAborts(rollout, { runs: 2_000, seed: 1 }))).toBeLessThanOrEqual(0.01);
  });

  it.each(Object.entries(DETECTION_GOALS))(
    "finds %s times the errors by its goal, minute %i, in the median, on a twentieth of 100 requests a second",
    (multiple, minute) => {
      const found = detections({ perSecond: 100, rate: 0.005, multiple: Number(multiple) }, { runs: 600, seed: 2 });
      // More than half are found by then for certain, not only among those drawn.
      expect(atMost({ ended: found.runs - found.by(minute), runs: found.runs })).toBeLessThan(0.5);
    },
  );

  it("ends at most one in a hundred without a difference with four metrics together, and finds what one of them shows", () => {
    expect(atMost(wholeMonitorTally(1, { runs: 1_000, seed: 3 }))).toBeLessThanOrEqual(0.01);
    expect(wholeMonitorTally(4, { runs: 200, seed: 3 }).median).toBeLessThanOrEqual(4);
  });

  it.each(Object.keys(PERCENTILE_JUDGES))("ends at most one in a hundred by their latency: %s", (name) => {
    const rule = PERCENTILE_JUDGES[name] ?? expect.unreachable();
    expect(atMost(percentileTally(rule, LATENCIES.calm, { runs: 4_000, seed: 4 }))).toBeLessThanOrEqual(0.01);
    const slower = percentileTally(rule, LATENCIES.slower, { runs: 100, seed: 4 });
    expect(slower.ended).toBeGreaterThan(80);
  });

  it("lets at most one in a hundred end a phase early with just what must be ruled out", () => {
    expect(atMost(earlyPasses(3, 100, { runs: 1_000, seed: 6 }))).toBeLessThanOrEqual(0.01);
    expect(earlyPasses(1, 100, { runs: 100, seed: 5 }).median).toBeLessThanOrEqual(7);
  });
});
