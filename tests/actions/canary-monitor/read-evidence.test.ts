import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../src/actions/canary-monitor/read-evidence.ts";
import type { Metrics, MetricWindow } from "../../../src/ports/metrics.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";

const MINUTE = 60_000;
const FROM = Date.parse("2026-11-24T11:00:00Z");
const until = (minutes: number) => ({ from: FROM, to: FROM + minutes * MINUTE });

describe("readEvidence", () => {
  it("asks for each span of time by itself, since a sum of it stands in its last bucket", async () => {
    const windows: (MetricWindow & { readonly ids: readonly string[] })[] = [];
    /** Gives one sum of the window, as Sentry gives sessions. */
    const metrics: Metrics = {
      read: async (queries, window) => {
        windows.push({ ...window, ids: queries.map(({ id }) => id) });
        return new Map(queries.map(({ id }) => [id, [{ at: window.to.getTime() - MINUTE, value: 500 }]]));
      },
    };
    const plan = monitorPlan({
      metrics: [metricPlan(), metricPlan({ name: "sessions" }), metricPlan({ name: "later" })],
    });
    const spans = new Map([
      [0, until(5)],
      [1, until(3)],
      [2, undefined],
    ]);
    const read = await readEvidence(plan, metrics, { arms: { canary: { TargetGroup: "green" } }, spans });
    expect(read.get(1)?.canary.at(-1)).toEqual({ at: FROM + 2 * MINUTE, value: 500, total: 500 });
    expect(read.get(2)).toEqual({ canary: [], baseline: [] });
    expect(windows.map(({ to, ids }) => [(to.getTime() - FROM) / MINUTE, ids])).toEqual([
      [5, ["canary_0_value_0", "canary_0_total_0"]],
      [3, ["canary_1_value_0", "canary_1_total_0"]],
    ]);
  });

  it("has no minutes of a version that lacks the name it is measured by, so that none of them is silent", async () => {
    const metrics: Metrics = { read: async () => new Map() };
    const plan = monitorPlan({ metrics: [metricPlan({ missing: "zero" })] });
    const arms = { canary: { Version: "1" }, baseline: { Version: "0" } };
    const read = await readEvidence(plan, metrics, { arms, spans: new Map([[0, until(2)]]) });
    expect(read.get(0)?.canary).toEqual([]);
    expect(read.get(0)?.baseline).toHaveLength(2);
  });
});
