import { describe, expect, it } from "vitest";
import { watchRollout } from "../../../src/actions/canary-monitor/watch-rollout.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { Arm, Traffic, TrafficReading } from "../../../src/ports/traffic.ts";
import { blue, green, heldRollout } from "../../fakes/held-rollout.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";
import { type MetricStory, publishedMetrics } from "../../fakes/published-metrics.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const plan = monitorPlan({
  watch: 600_000,
  metrics: [
    metricPlan({
      limits: undefined,
      compare: { judge: "sequential", tolerate: 1, excess: 0.002, events: 5, requests: 100, ruleOut: undefined },
    }),
  ],
});

/** Both versions serve: the new one 600 requests a minute, the old one 5,400. */
const story =
  (errors: number): MetricStory =>
  ({ metric, dimensions: { TargetGroup: group } }) => {
    const isCanary = group === green.TargetGroup;
    if (metric === "Requests") return isCanary ? 600 : 5_400;
    return isCanary ? errors : 27;
  };

function scene({ errors = 3, alone = false, canary = green as Arm, before = blue as Arm } = {}) {
  const clock = clockAt("2026-11-24T11:00:00Z");
  const reading: TrafficReading = {
    weight: 10,
    canary,
    baseline: alone ? undefined : before,
    position: {
      kind: "held",
      hold: { id: "hook", at: "production", expiresAt: new Date("2026-11-24T14:00:00Z"), ours: true },
    },
  };
  const traffic: Traffic = {
    read: async () => reading,
    raise: () => Promise.reject(new Error("It is not to be raised.")),
  };
  const said: string[] = [];
  const stop = new AbortController();
  const progress = { say: (line: string) => void said.push(line), warn: (line: string) => void said.push(line) };
  const metrics = publishedMetrics(clock, story(errors));
  const watch = (over: Traffic = traffic) =>
    watchRollout(plan, {
      clock,
      progress,
      signal: stop.signal,
      chance: () => 0.5,
      traffic: over,
      sources: () => metrics,
    });
  return { clock, said, stop, traffic, metrics, watch, minutes: () => clock.elapsed() / 60_000 };
}

describe("watchRollout while both versions serve", () => {
  it("passes a canary that is like the baseline beside it", async () => {
    const { watch, minutes } = scene();
    const end = await watch();
    expect(end).toMatchObject({
      kind: "judged",
      weight: 10,
      judgement: { verdict: "pass", metrics: [{ canary: 0.005, baseline: 0.005 }] },
    });
    expect(minutes()).toBeCloseTo(10, 0);
  });

  it("finds four times the errors of the baseline minutes before the watch is over", async () => {
    const { watch, minutes, said } = scene({ errors: 12 });
    expect(await watch()).toMatchObject({
      kind: "judged",
      judgement: { verdict: "fail", metrics: [{ why: "2 % against 0.5 % in the baseline beside it" }] },
    });
    expect(minutes()).toBeLessThan(6);
    expect(said.at(-1)).toContain("So far fail");
  });

  it("does not pass by comparison alone once there is nothing to compare with", async () => {
    const { watch } = scene({ alone: true });
    expect(await watch()).toMatchObject({ kind: "undecided", judgement: { verdict: "insufficient-data" } });
  });

  it("says which dimension the rollout lacks, and does not measure another arm in its place", async () => {
    const { watch, said, metrics } = scene({ canary: { ClusterName: "shop-production" }, alone: true });
    expect(await watch()).toMatchObject({ kind: "undecided", judgement: { verdict: "insufficient-data" } });
    expect(said.join("\n")).toContain("errors needs {arm.TargetGroup}");
    expect(metrics.calls).toEqual([]);
  });
});

describe("watchRollout beside a version that cannot be measured", () => {
  it("says so, and does not take the silence for a baseline", async () => {
    const { watch, said } = scene({ before: { ClusterName: "shop-production" } });
    expect(await watch()).toMatchObject({ kind: "undecided", judgement: { verdict: "insufficient-data" } });
    expect(said.join("\n")).toContain("The version before has none: errors needs {arm.TargetGroup}.");
  });
});

describe("watchRollout when something is in its way", () => {
  it("goes on after readings that fail, and gives up at once where the role may not read", async () => {
    const { clock, traffic, watch } = scene();
    let failing = 5;
    const flaky: Traffic = {
      ...traffic,
      read: () =>
        failing-- > 0 ? Promise.reject(new Unreadable("unavailable", "ECS is away", "Wait.")) : traffic.read(),
    };
    expect(await watch(flaky)).toMatchObject({ kind: "judged" });
    const before = clock.elapsed();
    const refused: Traffic = {
      ...traffic,
      read: () => Promise.reject(new Unreadable("forbidden", "ecs:DescribeServices", "Allow it.")),
    };
    expect(await watch(refused)).toMatchObject({ kind: "unreadable", remedy: "Allow it." });
    expect(clock.elapsed()).toBe(before);
  });

  it("says that the platform did not answer when the deadline passes that way", async () => {
    const { watch, traffic } = scene();
    const away: Traffic = {
      ...traffic,
      read: () => Promise.reject(new Unreadable("unavailable", "ECS is away", "Wait.")),
    };
    expect(await watch(away)).toMatchObject({ kind: "unreadable", why: "ECS is away" });
  });

  it("ends with the interruption's reason, and raises nothing after it", async () => {
    const { clock, stop, watch } = scene();
    const rollout = heldRollout(clock);
    const reason = new Error("The run was cancelled.");
    const cancelled: Traffic = {
      ...rollout,
      read: () => {
        stop.abort(reason);
        return rollout.read();
      },
    };
    await expect(watch(cancelled)).rejects.toBe(reason);
    expect(rollout.raised).toEqual([]);
  });
});
