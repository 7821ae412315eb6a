import { watchRollout } from "../../src/actions/canary-monitor/watch-rollout.ts";
import { wordsOf } from "../../src/actions/canary-monitor/watch-words.ts";
import type { MonitorPlan } from "../../src/core/canary/monitor-plan.ts";
import type { SoakMark } from "../../src/core/record/soak-marks.ts";
import { parsePhases } from "../../src/core/rollout/phases.ts";
import type { Traffic } from "../../src/ports/traffic.ts";
import { blue, green } from "./held-rollout.ts";
import { publishedMetrics } from "./published-metrics.ts";
import { type SteppedRollout, steppedRollout } from "./stepped-rollout.ts";
import { clockAt, type VirtualClock } from "./virtual-clock.ts";

/** When these rollouts begin. */
export const BEGIN = "2026-11-24T11:00:00Z";

/** A service of 6,000 requests a minute, and what of it fails by the minute since the beginning. */
export interface PhasedStory {
  readonly plan: MonitorPlan;
  readonly text?: string;
  readonly steps?: readonly number[];
  readonly holdMinutes?: number;
  readonly canaryFailing: (minute: number) => number;
  readonly baselineFailing?: (minute: number) => number;
}

/** A rollout in phases that may be watched by one run after another. */
export interface PhasedWatch {
  readonly clock: VirtualClock;
  readonly rollout: SteppedRollout;
  readonly said: string[];
  readonly warned: string[];
  marks: readonly SoakMark[];
  /** Watches as one run does, until it ends or, where it is killed, until that minute. */
  readonly watch: (over?: {
    readonly until?: number;
    readonly traffic?: Traffic;
    readonly accepted?: boolean;
    readonly budget?: number;
  }) => Promise<WatchedRun | undefined>;
}

/** How one run ended, and in which minute. */
export interface WatchedRun {
  readonly end: Awaited<ReturnType<typeof watchRollout>>;
  readonly words: ReturnType<typeof wordsOf>;
  readonly minute: number;
}

/** Begins a rollout in phases. */
export function phasedWatch({
  plan,
  text = "5%@10m, 25%@10m, 100%@10m",
  steps = [5, 25, 100],
  holdMinutes = 60,
  canaryFailing,
  baselineFailing = () => 0,
}: PhasedStory): PhasedWatch {
  const clock = clockAt(BEGIN);
  const rollout = steppedRollout(clock, steps, holdMinutes);
  const seen: { readonly at: number; readonly weight: number }[] = [];
  const minuteOf = (at: number) => (at - Date.parse(BEGIN)) / 60_000;
  const metrics = publishedMetrics(clock, ({ metric, dimensions: { TargetGroup: group } }, at) => {
    const isCanary = group === green.TargetGroup;
    const share = (seen.findLast((one) => one.at <= at)?.weight ?? 0) / 100;
    const requests = 6_000 * (isCanary ? share : 1 - share);
    if (metric === "Requests") return requests === 0 ? undefined : requests;
    return requests * (isCanary ? canaryFailing : baselineFailing)(minuteOf(at));
  });
  const parsed = text === "" ? undefined : parsePhases(text);
  if (parsed?.kind === "invalid") throw new Error(parsed.problems.join());
  const [said, warned]: string[][] = [[], []];
  const watched: PhasedWatch = {
    ...{ clock, rollout, said: said ?? [], warned: warned ?? [], marks: [] },
    async watch({ until = Number.POSITIVE_INFINITY, traffic = rollout, accepted = false, budget } = {}) {
      const stop = new AbortController();
      const killed = new Error("The runner died.");
      const mortal: Traffic = {
        ...traffic,
        async read() {
          if (minuteOf(clock.now().getTime()) >= until) stop.abort(killed);
          const reading = await traffic.read();
          seen.push({ at: clock.now().getTime(), weight: reading.weight });
          return reading;
        },
      };
      const means = {
        ...{ clock, chance: () => 0.5, signal: stop.signal, sources: () => metrics },
        traffic: { ...mortal, readArms: async () => ({ canary: green, baseline: blue }) },
        progress: {
          say: (line: string) => void watched.said.push(line),
          warn: (line: string) => void watched.warned.push(line),
        },
      };
      const course = {
        phases: parsed?.plan.phases,
        marks: watched.marks,
        accepted,
        budget,
        noted: async (marks: readonly SoakMark[]) => {
          watched.marks = marks;
        },
      };
      try {
        const end = await watchRollout(plan, means, course);
        return { end, words: wordsOf(end), minute: Math.round(minuteOf(clock.now().getTime())) };
      } catch (error) {
        if (error === killed) return undefined;
        throw error;
      }
    },
  };
  return watched;
}
