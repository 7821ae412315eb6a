import { describe, expect, it } from "vitest";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";
import { phasedWatch } from "../../fakes/phased-watch.ts";

const latency = metricPlan({
  name: "p99",
  kind: "percentile",
  unit: "seconds",
  limits: { normal: undefined, alert: 100 },
  compare: { judge: "paired-signs", tolerate: 1.1 },
  atPhaseEnd: { tolerate: 1.1, effect: 0.7 },
  samples: 10,
});
const shareAt = (minute: number) => (minute < 10 ? 0.05 : minute < 20 ? 0.25 : 1);
/** The fake multiplies by the arm's requests, which a latency must not depend on. */
const seconds = (requests: number, minute: number) => (10 + (minute % 3)) / requests;

describe("a test that is made at each phase's end", () => {
  it("has no word at all traffic, where nothing stands beside the new version", async () => {
    const ended = await phasedWatch({
      plan: monitorPlan({ metrics: [latency], extend: 600_000 }),
      canaryFailing: (minute) => seconds(6_000 * shareAt(minute), minute),
      baselineFailing: (minute) => seconds(6_000 * (1 - shareAt(minute) || 1), minute + 1),
    }).watch();
    expect(ended?.words).toMatchObject({ decision: "success", reasonCode: "passed" });
  });
});
