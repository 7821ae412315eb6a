import { describe, expect, it } from "vitest";
import type { CanaryMonitorInputs } from "../../../src/actions/canary-monitor/contract.ts";
import type { Prepared } from "../../../src/actions/canary-monitor/prepare.ts";
import { reportWatch } from "../../../src/actions/canary-monitor/report.ts";
import type { WatchEnd } from "../../../src/actions/canary-monitor/watch-end.ts";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";

const START = Date.parse("2026-11-24T11:00:00Z");
const MINUTE = 60_000;
/** As many metrics as a monitor may have, each with the longest name, over an hour. */
const plan = monitorPlan({
  metrics: Array.from({ length: 100 }, (_, index) =>
    metricPlan({
      name: `${"メ".repeat(77)}${index}`,
      severity: "sev2",
      role: index % 2 === 0 ? "critical" : "weighed",
    }),
  ),
});
const prepared: Prepared = {
  ...{ kind: "prepared", plan, from: "monitor.yml", phases: [], record: undefined, place: undefined },
  ...{ access: undefined, names: { canary: {}, baseline: {} }, interval: undefined },
};
const inputs = { environment: "production", service: "shop", commit: "" } as CanaryMonitorInputs;

function reported(share: number, minutes: number, ending: (verdict: WatchEnd["judgement"]) => Partial<WatchEnd>) {
  const canary = Array.from({ length: minutes }, (_, minute) => ({
    at: START + minute * MINUTE,
    value: 1_000 * share + minute,
    total: 10_000,
  }));
  const judgement = judgeCanary(
    plan,
    plan.metrics.map(() => ({ canary, baseline: canary, before: canary })),
  );
  const metrics = plan.metrics.map(({ name }) => name);
  const facts = {
    ...{ weight: 100, heldAt: undefined, watchedMilliseconds: minutes * MINUTE, soaked: [], judgement, providers: [] },
    phases: [{ share: 100, from: START, until: START + minutes * MINUTE }],
    assessed: { failedAt: START, metrics, became: "failed" },
  };
  return reportWatch({ ...facts, ...ending(judgement) } as WatchEnd, prepared, inputs);
}

describe("a hundred metrics", () => {
  it.each([
    ["fail", reported(1, 60, () => ({ kind: "judged", verdict: "fail" }))],
    [
      "pass, half of them beyond their limits but not critical",
      reported(1, 60, () => ({ kind: "judged", verdict: "pass" })),
    ],
    [
      "have too little data",
      reported(0, 2, () => ({ kind: "undecided", verdict: "insufficient-data", expiring: false })),
    ],
  ])("that %s are told in a sentence that can be read and a summary that has room", (_, outcome) => {
    const { headline, summary, outputs } = outcome;
    expect(headline.length).toBeLessThan(2_500);
    expect(headline).toContain("more");
    expect(Buffer.byteLength(summary) + Buffer.byteLength(headline)).toBeLessThan(60 * 1024);
    // What one step hands to the next is an environment variable, of at most 128 KiB on Linux.
    for (const output of Object.values(outputs)) expect(Buffer.byteLength(output)).toBeLessThan(128 * 1024);
  });
});
