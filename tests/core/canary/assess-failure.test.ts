import { describe, expect, it } from "vitest";
import { assessFailure } from "../../../src/core/canary/assess-failure.ts";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import type { MetricPlan } from "../../../src/core/canary/monitor-plan.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";

const MINUTE = 60_000;
/** A service that fails in some of its minutes. */
const evidence = (minutes: number, failing: (minute: number) => boolean) => ({
  canary: Array.from({ length: minutes }, (_, minute) => ({
    at: minute * MINUTE,
    value: failing(minute) ? 100 : 0,
    total: 1_000,
  })),
  baseline: [],
  before: [],
});
const plan = (severity: MetricPlan["severity"]) =>
  monitorPlan({ metrics: [metricPlan({ severity }), metricPlan({ name: "other" })] });

const stance = (
  severity: MetricPlan["severity"],
  failing: (minute: number) => boolean,
  { now = 10, accepted = false, minutes = 8, other = 8 } = {},
) => {
  const graded = plan(severity);
  const judged = judgeCanary(graded, [evidence(minutes, failing), evidence(other, () => false)]);
  return assessFailure(judged, graded, { now: now * MINUTE, accepted });
};

describe("assessFailure", () => {
  it.each([
    ["nothing that fails", stance("sev2", () => false), { kind: "clear", verdict: "pass", despite: "" }],
    ["sev1 at once", stance("sev1", () => true), { kind: "failing" }],
    ["sev1 whoever accepted sev2", stance("sev1", () => true, { accepted: true }), { kind: "failing" }],
    // It fails with the bucket of minute 2, which is whole at 3 and published at 5.
    ["sev2 to people", stance("sev2", () => true), { kind: "assessed", until: (3 + 2 + 15) * MINUTE }],
    [
      "sev2 until the last moment",
      stance("sev2", () => true, { now: 19.99 }),
      { kind: "assessed", until: 20 * MINUTE },
    ],
    ["sev2 for no longer", stance("sev2", () => true, { now: 20 }), { kind: "failing" }],
    [
      "sev2 not once it recovered",
      stance("sev2", (minute) => minute < 4, { minutes: 12, now: 60 }),
      { kind: "clear", verdict: "pass", despite: "recovered" },
    ],
    [
      "sev2 not once a person accepted it",
      stance("sev2", () => true, { now: 60, accepted: true }),
      { kind: "clear", verdict: "pass", despite: "accepted" },
    ],
    [
      "what else is not known yet beside a failure that was accepted",
      stance("sev2", () => true, { accepted: true, other: 2 }),
      { kind: "clear", verdict: "insufficient-data", despite: "accepted" },
    ],
    [
      "what comes back after its time at once",
      stance("sev2", (minute) => minute < 4 || minute > 28, { minutes: 34, now: 36 }),
      { kind: "failing" },
    ],
  ])("leaves %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  const scored = (
    { weighed, minutes = 12 }: { weighed: readonly (readonly [weight: number, fails: boolean])[]; minutes?: number },
    accepted = false,
  ) => {
    const metrics = [
      metricPlan({ severity: "sev2" }),
      ...weighed.map(([weight], index) => metricPlan({ name: `w${index}`, role: "weighed", severity: "sev2", weight })),
    ];
    const graded = monitorPlan({ score: { pass: 90, fail: 60 }, metrics });
    const judged = judgeCanary(graded, [
      evidence(12, (minute) => minute < 4),
      ...weighed.map(([, fails]) => evidence(minutes, () => fails)),
    ]);
    return assessFailure(judged, graded, { now: 60 * MINUTE, accepted });
  };
  it.each([
    ["is well without it", scored({ weighed: [[9, false]] }), { kind: "clear", verdict: "pass" }],
    ["is not known", scored({ weighed: [[9, false]], minutes: 2 }), { kind: "clear", verdict: "insufficient-data" }],
    [
      "is not enough without it either",
      scored({
        weighed: [
          [3, true],
          [6, false],
        ],
      }),
      { kind: "clear", verdict: "inconclusive" },
    ],
    ["failed and was accepted with it", scored({ weighed: [[9, true]] }, true), { kind: "clear", verdict: "pass" }],
  ])("asks the score too, which %s", (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });
});
