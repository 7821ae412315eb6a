import { describe, expect, it } from "vitest";
import { metricPlan, monitorPlan, SEQUENTIAL } from "../../fakes/monitor-plans.ts";
import { phasedWatch } from "../../fakes/phased-watch.ts";

describe("a rollout whose readings change", () => {
  it("does not pass while its traffic is taken back, and passes once it has all of it again", async () => {
    const watched = phasedWatch({ plan: monitorPlan({ extend: 1_800_000 }), canaryFailing: () => 0 });
    const { clock, rollout } = watched;
    const away = () => clock.elapsed() >= 25 * 60_000 && clock.elapsed() < 40 * 60_000;
    const ended = await watched.watch({
      traffic: {
        ...rollout,
        async read() {
          const reading = await rollout.read();
          return away() ? { ...reading, weight: 25, position: { kind: "moving", stage: "stop-requested" } } : reading;
        },
      },
    });
    expect(ended?.words).toMatchObject({ decision: "success", reasonCode: "passed" });
    expect(ended?.end.weight).toBe(100);
    expect(ended?.minute).toBeGreaterThanOrEqual(40);
  });

  it("is unknown, and no pass, where its traffic stays away", async () => {
    const watched = phasedWatch({ plan: monitorPlan(), canaryFailing: () => 0 });
    const { clock, rollout } = watched;
    const ended = await watched.watch({
      traffic: {
        ...rollout,
        async read() {
          const reading = await rollout.read();
          const back = { ...reading, weight: 25, position: { kind: "moving", stage: "stop-requested" } } as const;
          return clock.elapsed() >= 25 * 60_000 ? back : reading;
        },
      },
    });
    expect(ended?.words).toMatchObject({ decision: "unknown", reasonCode: "inconclusive", verdict: "inconclusive" });
    expect(ended?.words.headline).toContain("25 % of the traffic");
  });

  it("is compared with the version before also where a reading does not name it any more", async () => {
    const plan = monitorPlan({
      metrics: [metricPlan({ compare: SEQUENTIAL, limits: { normal: undefined, alert: 0.5 }, samples: 10 })],
    });
    const watched = phasedWatch({
      plan,
      // Between its fourth minute and its eighth it fails twice as often as what was there.
      canaryFailing: (minute) => (minute >= 4 && minute < 8 ? 0.1 : 0.005),
      baselineFailing: () => 0.005,
    });
    const { clock, rollout } = watched;
    const ended = await watched.watch({
      traffic: {
        ...rollout,
        async read() {
          const reading = await rollout.read();
          return clock.elapsed() >= 3 * 60_000 ? { ...reading, baseline: undefined } : reading;
        },
      },
    });
    expect(ended?.words).toMatchObject({ decision: "failure", reasonCode: "regression_found" });
    expect(ended?.end.weight).toBe(5);
  });
});
