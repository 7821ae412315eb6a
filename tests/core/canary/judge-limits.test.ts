import { describe, expect, it } from "vitest";
import { judgeLimits } from "../../../src/core/canary/judge-limits.ts";
import { judgeMetric } from "../../../src/core/canary/judge-metric.ts";
import { pointsOf, sharePoints } from "../../../src/core/canary/points.ts";
import { metricPlan } from "../../fakes/monitor-plans.ts";

const rule = { limits: { normal: undefined, alert: 2 }, bad: "above", breaches: { n: 3, of: 5 } } as const;
const judge = (values: readonly (number | undefined)[]) =>
  judgeLimits(
    values.map((value, minute) => ({ at: minute * 60_000, value })),
    rule,
  );

describe("judgeLimits", () => {
  it.each([
    [[3, 1, 3, 1, 3], 4, "3 of 5 neighbouring points beyond the alert limit, 00:00 to 00:04 UTC"],
    [[1, 1, 3, 3, 3, 3], 4, "3 of 3 neighbouring points beyond the alert limit, 00:02 to 00:04 UTC"],
    [[3, 1, 1, 1, 1, 3, 1, 3, 3], 8, "3 of 4 neighbouring points beyond the alert limit, 00:05 to 00:08 UTC"],
    [[3, undefined, 3], 2, "3 of 3 neighbouring points beyond the alert limit, 00:00 to 00:02 UTC"],
  ] as const)("names the neighbours of %j by which it failed, and since when", (values, minute, why) => {
    expect(judge(values)).toMatchObject({ verdict: "fail", why, failedAt: minute * 60_000 });
  });

  it("keeps what failed, and says when it would not fail any more", () => {
    expect(judge([3, 3, 3, 1, 1])).toMatchObject({ verdict: "fail", failedAt: 120_000, recovered: false });
    expect(judge([3, 3, 3, 1, 1, 1])).toMatchObject({ verdict: "fail", failedAt: 120_000, recovered: true });
    expect(judge([1, 1, 1, 1, 1]).recovered).toBe(false);
  });

  it.each([
    [[1, 1, 1, 1], false],
    [[1, 1, 1, 1, 1], true],
    [[3, 1, 1, 1, 1], false],
    [[3, 1, 1, 1, 1, 1], true],
  ] as const)("suffices for an early end after %j: %s", (values, suffices) => {
    expect(judge(values).ruledOut).toBe(suffices);
  });
});

describe("pooled points", () => {
  const quiet = (events: readonly number[]) =>
    events.map((value, minute) => ({ at: minute * 60_000, value, total: 40 }));
  it("say which minutes they cover", () => {
    expect(sharePoints(quiet([1, 0, 2, 0, 0, 0, 9]), 100)).toMatchObject([
      { since: 0, at: 120_000, events: 3, total: 120 },
      { since: 180_000, at: 300_000, events: 0 },
    ]);
    expect(sharePoints(quiet([1, 0, 2]), 40).every(({ since }) => since === undefined)).toBe(true);
  });

  it("say so when they fail", () => {
    const metric = metricPlan({ breaches: { n: 2, of: 3 } });
    const evidence = { canary: quiet([2, 2, 2, 0, 0, 0, 2, 2, 2]), baseline: [], before: [] };
    expect(judgeMetric(metric, evidence, { alpha: 0.01, phaseEnds: 1 })).toMatchObject({
      verdict: "fail",
      why: "2 of 3 neighbouring points beyond the alert limit, 00:00 to 00:08 UTC, each pooled until it had its samples",
      failedAt: 8 * 60_000,
    });
  });

  it("never mix minutes of two shares", () => {
    const metric = metricPlan({ breaches: { n: 1, of: 1 } });
    const canary = quiet([9, 9, 0, 0, 0, 0]);
    const level = { alpha: 0.01, phaseEnds: 1 };
    const judged = judgeMetric(metric, { canary, baseline: [], before: [], from: 120_000 }, level);
    expect(judged).toMatchObject({ verdict: "pass", points: [{ since: 120_000, at: 240_000, value: 0 }] });
    expect(judgeMetric(metric, { canary, baseline: [], before: [] }, level).verdict).toBe("fail");
  });
});

describe("limits of a share of the traffic", () => {
  it("look no further back than its start, though all points are shown", () => {
    const metric = metricPlan({ kind: "gauge", breaches: { n: 1, of: 1 }, limits: rule.limits });
    const canary = [3, 1, 1].map((value, minute) => ({ at: minute * 60_000, value, total: undefined }));
    const judged = (from: number | undefined) =>
      judgeMetric(metric, { canary, baseline: [], before: [], from }, { alpha: 0.01, phaseEnds: 1 });
    expect(judged(undefined)).toMatchObject({ verdict: "fail", points: [{ value: 3 }, {}, {}] });
    expect(judged(60_000)).toMatchObject({ verdict: "pass", points: [{ value: 3 }, {}, {}] });
  });
});

describe("silence", () => {
  const rows = [
    { at: 0, value: undefined, total: undefined },
    { at: 60_000, value: 1, total: 300 },
    { at: 120_000, value: 1, total: 5 },
  ];
  it.each([
    ["count", "breach", [undefined, 1 / 300]],
    ["count", "zero", [1 / 300]],
    ["percentile", "breach", [undefined, 1]],
    ["percentile", "zero", [1]],
    ["gauge", "zero", [0, 1, 1]],
    ["gauge", "ignore", [1, 1]],
    ["alarm", "breach", [undefined, 1, 1]],
  ] as const)("of a %s means %s", (kind, missing, values) => {
    expect(pointsOf({ kind, missing, samples: 100 }, rows).map(({ value }) => value)).toEqual(values);
  });
});
