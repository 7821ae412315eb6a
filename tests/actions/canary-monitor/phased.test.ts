import { describe, expect, it } from "vitest";
import { watchRollout } from "../../../src/actions/canary-monitor/watch-rollout.ts";
import { wordsOf } from "../../../src/actions/canary-monitor/watch-words.ts";
import type { SoakMark } from "../../../src/core/record/soak-marks.ts";
import { parsePhases } from "../../../src/core/rollout/phases.ts";
import type { GateState } from "../../../src/flows/ask-gate/gate-state.ts";
import { green } from "../../fakes/held-rollout.ts";
import { metricPlan, monitorPlan, SEQUENTIAL } from "../../fakes/monitor-plans.ts";
import { publishedMetrics } from "../../fakes/published-metrics.ts";
import { steppedRollout } from "../../fakes/stepped-rollout.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const START = "2026-11-24T11:00:00Z";
const compare = { ...SEQUENTIAL, tolerate: 1.5 };
const errors = metricPlan({ compare, samples: 10, lag: 60_000 });
const plan = monitorPlan({ metrics: [errors] });

interface Given {
  readonly text?: string;
  /** The share of the new version's requests that fail, by its share of the traffic. */
  readonly failing?: (weight: number) => number;
  readonly silent?: boolean;
  readonly judged?: boolean;
  readonly mark?: SoakMark;
  readonly steps?: readonly number[];
  readonly holdMinutes?: number;
  readonly gate?: () => Promise<GateState>;
}

const STEPS = Array.from({ length: 20 }, (_, index) => 5 * (index + 1));

async function rollout({
  text = "5%@10m, 25%@10m, 100%",
  failing = () => 0,
  silent = false,
  judged = true,
  mark,
  steps = STEPS,
  holdMinutes = 60,
  gate,
}: Given = {}) {
  const clock = clockAt(START);
  const canary = steppedRollout(clock, steps, holdMinutes);
  let looks = 0;
  const weights: { readonly at: number; readonly weight: number }[] = [];
  const traffic = {
    ...canary,
    async read() {
      looks += 1;
      const reading = await canary.read();
      weights.push({ at: clock.now().getTime(), weight: reading.weight });
      return reading;
    },
  };
  const metrics = publishedMetrics(clock, ({ metric, dimensions: { TargetGroup: group } }, at) => {
    if (silent) return undefined;
    const isCanary = group === green.TargetGroup;
    const weight = weights.findLast((one) => one.at <= at)?.weight ?? mark?.share ?? 0;
    const requests = 300 * (isCanary ? weight / 100 : 1 - weight / 100);
    if (metric === "Requests") return requests === 0 ? undefined : requests;
    return isCanary ? requests * failing(weight) : 0;
  });
  const phases = parsePhases(text);
  if (phases.kind !== "phases") throw new Error(phases.problems.join());
  const said: string[] = [];
  let marks: readonly SoakMark[] = mark === undefined ? [] : [mark];
  const end = await watchRollout(
    judged ? plan : undefined,
    {
      ...{ clock, gate, chance: () => 0.5, signal: new AbortController().signal, traffic, sources: () => metrics },
      progress: { say: (line) => void said.push(line), warn: (line) => void said.push(line) },
    },
    {
      phases: phases.plan.phases,
      marks,
      noted: async (begun) => {
        marks = begun;
      },
    },
  );
  return { end, said, marks, raised: canary.raised, looks, words: wordsOf(end), minutes: clock.elapsed() / 60_000 };
}

const at = (minutes: number) => Date.parse(START) / 1000 + minutes * 60;

describe("a phased rollout", () => {
  it("is judged at each phase for its time, and passes every other step at once", async () => {
    const { end, raised, marks, looks, words, minutes, said } = await rollout();
    expect(words.decision).toBe("success");
    const when = raised.map((line) => line.split(" % after ").map((part) => Number.parseInt(part, 10)));
    expect(when.map(([weight]) => weight)).toEqual([0, ...STEPS.slice(0, -1)]);
    const minute = (weight: number) => when.find(([one]) => one === weight)?.[1];
    expect([minute(0), minute(5), minute(20), minute(25), minute(95)]).toEqual([0, 10, 10, 20, 21]);
    expect(marks.map(({ share }) => share)).toEqual([5, 25, 100]);
    expect(end.soaked.map(({ share, milliseconds }) => [share, Math.round(milliseconds / 60_000)])).toEqual([
      [5, 10],
      [25, 10],
    ]);
    // Eighteen steps are passed within a minute, the rest is judged every ten seconds.
    expect(minutes).toBeLessThan(30);
    expect(looks).toBeLessThan(30 * 6 + 10);
    expect(said).toContain("Judging at 5 % of the traffic for 10m.");
    expect(said).toContain("Passed the phase of 25 % after 10m.");
  });

  it("ends at the first phase when the new version fails there, long before its time", async () => {
    const { end, raised, words, minutes } = await rollout({ failing: () => 0.2 });
    expect(words).toMatchObject({ decision: "failure", reasonCode: "regression_found" });
    expect(words.headline).toContain("worse at 5 % of the traffic: errors 20 %");
    expect(end.weight).toBe(5);
    expect(raised).toHaveLength(1);
    expect(minutes).toBeLessThan(10);
  });

  it("ends at a later phase by what shows only there", async () => {
    const { end, words } = await rollout({ failing: (weight) => (weight >= 25 ? 0.1 : 0) });
    expect(words.reasonCode).toBe("regression_found");
    expect(end.weight).toBe(25);
    expect(end.soaked.map(({ share }) => share)).toEqual([5]);
  });

  it("does not move on without data, and says unknown when its time is spent", async () => {
    const { end, raised, words, minutes } = await rollout({ silent: true });
    expect(words).toMatchObject({ decision: "unknown", reasonCode: "insufficient_data" });
    expect(words.headline).toContain("at 5 % of the traffic");
    expect([end.weight, raised.length]).toEqual([5, 1]);
    expect(Math.round(minutes)).toBe(15);
  });

  it("stops five minutes before its hold would fall back by itself", async () => {
    const { end, minutes } = await rollout({ silent: true, holdMinutes: 12 });
    expect(end).toMatchObject({ kind: "undecided", expiring: true, weight: 5 });
    expect(Math.round(minutes)).toBe(7);
  });

  it("waits out the phases without judging when nothing is to be judged", async () => {
    const { words, raised } = await rollout({ judged: false });
    expect(words.reasonCode).toBe("not_judged");
    expect(raised).toContain("5 % after 10 min");
    expect(raised).toContain("25 % after 20 min");
  });

  it("goes on where an earlier run stood: its time and metrics count", async () => {
    const { raised, marks, words, said } = await rollout({ mark: { share: 5, since: at(-8) }, steps: STEPS });
    expect(words.decision).toBe("success");
    expect(raised).toContain("5 % after 2 min");
    expect(marks.map(({ share }) => share)).toEqual([5, 25, 100]);
    expect(said[0]).toBe("An earlier run judged at 5 % of the traffic: its time and metrics count.");
  });

  it("takes a smaller phase for passed where an earlier run was judging a greater one", async () => {
    const { raised, marks } = await rollout({ mark: { share: 25, since: at(-4) } });
    expect(raised).toContain("5 % after 0 min");
    expect(raised).toContain("25 % after 6 min");
    expect(marks.map(({ share }) => share)).toEqual([25, 100]);
  });

  it("judges the phase that another hand went beyond at the share where it stands", async () => {
    const { end, raised } = await rollout({ steps: [10, 25, 100] });
    expect(raised).toEqual(["0 % after 0 min", "10 % after 10 min", "25 % after 20 min"]);
    expect(end.soaked.map(({ share }) => share)).toEqual([5, 25]);
  });

  it("asks the gate before every step, and goes on judging while it is closed", async () => {
    let asked = 0;
    const gate = async (): Promise<GateState> => {
      asked += 1;
      return asked > 2 && asked < 8 ? { kind: "closed", rule: "a lock", url: "", until: undefined } : { kind: "open" };
    };
    const { raised, words } = await rollout({ gate });
    expect(words.decision).toBe("success");
    expect(raised).toHaveLength(20);
    expect(asked).toBe(25);
  });

  it("ends while a closed gate holds it when the new version fails then", async () => {
    let asked = 0;
    const gate = async (): Promise<GateState> => {
      asked += 1;
      return asked > 1 ? { kind: "closed", rule: "a lock", url: "", until: undefined } : { kind: "open" };
    };
    const { end, raised, words } = await rollout({ gate, failing: () => (asked > 1 ? 0.3 : 0) });
    expect(words.reasonCode).toBe("regression_found");
    expect([end.weight, raised.length]).toEqual([5, 1]);
  });
});

describe("a canary of ECS's own timetable", () => {
  const plain = async (failing: number, samples = 10) => {
    const clock = clockAt(START);
    const canary = steppedRollout(clock, [5, 100], 60);
    const metrics = publishedMetrics(clock, ({ metric, dimensions: { TargetGroup: group } }) => {
      const isCanary = group === green.TargetGroup;
      if (metric === "Requests") return isCanary ? 15 : 285;
      return isCanary ? 15 * failing : 0;
    });
    let baking = 0;
    const traffic = {
      ...canary,
      // ECS bakes at 5 % for ten minutes before it pauses again.
      async read() {
        const reading = await canary.read();
        if (reading.weight !== 5) return reading;
        baking ||= clock.elapsed();
        const moving = { kind: "moving", stage: "production-traffic-shift" } as const;
        return clock.elapsed() - baking < 600_000 ? { ...reading, position: moving } : reading;
      },
    };
    const quiet = { say: () => {}, warn: () => {} };
    const means = {
      clock,
      chance: () => 0.5,
      signal: new AbortController().signal,
      traffic,
      sources: () => metrics,
      progress: quiet,
    };
    const end = await watchRollout({ ...plan, metrics: [{ ...errors, samples }] }, means);
    return { end, raised: canary.raised };
  };

  it("ends while it bakes when the new version fails", async () => {
    const { end, raised } = await plain(0.2);
    expect(end).toMatchObject({ kind: "judged", weight: 5, judgement: { verdict: "fail" } });
    expect(raised).toHaveLength(1);
  });

  it("moves on where the share is too small to tell, and is judged at all traffic", async () => {
    const { end, raised } = await plain(0, 1000);
    expect(end.weight).toBe(100);
    expect(raised).toHaveLength(2);
  });
});
