import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Look } from "../../kit/poll.ts";
import type { TrafficHold, TrafficReading } from "../../ports/traffic.ts";
import type { Comparison } from "./comparison.ts";
import type { Findings, Judged } from "./findings.ts";
import { holdLeft } from "./hold-left.ts";
import type { Passage } from "./passage.ts";
import type { Soak, Soaking } from "./soaking.ts";
import type { WatchEnd } from "./watch-end.ts";
import type { WatchMeans } from "./watch-means.ts";

/** What a rollout is judged with. */
export interface JudgingParts {
  /** Without one the shares are passed by time alone, and all traffic is not judged. */
  readonly plan: MonitorPlan | undefined;
  readonly means: WatchMeans;
  readonly comparison: Comparison;
  readonly soaking: Soaking;
  readonly passage: Passage;
  readonly findings: Findings;
  readonly say: (line: string) => void;
}

/** Judges a rollout at the shares that are judged for themselves, and at all traffic. */
export class Judging {
  readonly #parts: JudgingParts;
  /** When the new version had all traffic. */
  #started: { readonly at: number; readonly elapsed: number; readonly length: number } | undefined;

  constructor(parts: JudgingParts) {
    this.#parts = parts;
  }

  /** Tells whether it judges at all traffic. */
  hasAllTraffic(): boolean {
    return this.#started !== undefined;
  }

  /** Learns from what moves by the platform's own timetable, where only what fails counts. */
  async onTheWay(reading: TrafficReading, from = this.#parts.soaking.since()): Promise<Judged> {
    const { comparison, findings } = this.#parts;
    return findings.learn(await comparison.partly(reading, from));
  }

  /** Judges the phase that ends at a hold before a further share, where one does; `undefined` when the traffic may move on. */
  async atStep(reading: TrafficReading, hold: TrafficHold): Promise<Look<WatchEnd> | undefined> {
    const soak = await this.#parts.soaking.at(reading.weight);
    const judged = await this.onTheWay(reading, soak?.since);
    if (judged.judgement?.verdict === "fail") return this.#parts.findings.end({ kind: "judged" });
    return soak === undefined ? undefined : this.#unfinished(soak, hold, judged);
  }

  /** Judges at all traffic, held there or not. */
  async atAllTraffic(reading: TrafficReading, hold: TrafficHold | undefined): Promise<Look<WatchEnd>> {
    const { plan, means, comparison, findings } = this.#parts;
    if (plan === undefined) return findings.end({ kind: "not-judged" });
    this.#started ??= await this.#start(plan);
    const { length } = this.#started;
    const watched = means.clock.elapsed() - this.#started.elapsed;
    findings.add({ watchedMilliseconds: watched });
    const { judgement, hopeless } = findings.learn(await comparison.wholly(reading, this.#started.at));
    if (judgement?.verdict === "fail") return findings.end({ kind: "judged" });
    const expiring = hold !== undefined && holdLeft(hold, means.clock) <= 0;
    if (watched >= length && judgement?.verdict === "pass") return findings.end({ kind: "judged" });
    if (expiring || isSpent(watched - length, plan.extend, hopeless))
      return findings.end({ kind: "undecided", expiring });
    return { kind: "again" };
  }

  /** Tells what is still to be waited for at a phase; `undefined` when it is passed. */
  #unfinished(soak: Soak, hold: TrafficHold, { judgement, hopeless }: Judged): Look<WatchEnd> | undefined {
    const { plan, means, passage, soaking, findings } = this.#parts;
    passage.rest();
    const { length = 0, soaked } = soak;
    findings.add({ watchedMilliseconds: soaked });
    if (soaked >= length && (plan === undefined || judgement?.verdict === "pass")) {
      soaking.pass(soak);
      findings.add({ soaked: soaking.passed() });
      means.progress.say(`Passed the phase of ${soak.share} % after ${formatDuration(soaked)}.`);
      return undefined;
    }
    const expiring = holdLeft(hold, means.clock) <= 0;
    if (expiring || isSpent(soaked - length, plan?.extend ?? 0, hopeless))
      return findings.end({ kind: "undecided", expiring });
    return { kind: "again" };
  }

  /** Begins the judgement at all traffic, where an earlier run may have begun it. */
  async #start(plan: MonitorPlan) {
    const { means, passage, soaking, say } = this.#parts;
    passage.rest();
    const { since = means.clock.now().getTime(), soaked = 0, length = plan.watch } = (await soaking.at(100)) ?? {};
    say(`Watching ${plan.metrics.length} metrics for ${formatDuration(length)}.`);
    return { at: since, elapsed: means.clock.elapsed() - soaked, length };
  }
}

/** Tells whether there is no use in looking on, `over` the time that was to be judged; what can never pass is looked at no longer than that, only for what fails. */
function isSpent(over: number, extend: number, hopeless: Judged["hopeless"] = "no"): boolean {
  return hopeless === "all" || over >= (hopeless === "some" ? 0 : extend);
}
