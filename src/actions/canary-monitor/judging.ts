import type { Stance } from "../../core/canary/assess-failure.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Look } from "../../kit/poll.ts";
import type { TrafficHold, TrafficReading } from "../../ports/traffic.ts";
import { Assessment } from "./assessment.ts";
import type { Comparison } from "./comparison.ts";
import type { Findings, Judged } from "./findings.ts";
import { holdLeft } from "./hold-left.ts";
import { isJudgedLongEnough, isSpent } from "./judged-time.ts";
import type { Passage } from "./passage.ts";
import type { Soak, Soaking } from "./soaking.ts";
import type { WatchEnd } from "./watch-end.ts";
import type { WatchMeans } from "./watch-means.ts";
import { phasesOf } from "./watched-time.ts";

/** What a rollout is judged with. */
export interface JudgingParts {
  /** Without one the shares are passed by time alone, and all traffic is not judged. */
  readonly plan: MonitorPlan | undefined;
  readonly means: WatchMeans;
  readonly comparison: Comparison;
  readonly soaking: Soaking;
  readonly passage: Passage;
  readonly findings: Findings;
  /** Whether a person moved the deployment on already. */
  readonly accepted: boolean;
  readonly say: (line: string) => void;
}

/** Judges a rollout at the shares that are judged for themselves, and at all traffic. */
export class Judging {
  readonly #parts: JudgingParts;
  readonly #assessment: Assessment | undefined;
  /** When the new version had all traffic. */
  #started: { readonly at: number; readonly elapsed: number; readonly length: number } | undefined;

  constructor(parts: JudgingParts) {
    const { plan, means, accepted } = parts;
    this.#parts = parts;
    this.#assessment = plan === undefined ? undefined : new Assessment(plan, means, accepted);
  }

  /** Tells whether it judges at all traffic. */
  hasAllTraffic(): boolean {
    return this.#started !== undefined;
  }

  /** Tells whether people assess a failure. */
  isAssessed(): boolean {
    return this.#assessment?.assessed()?.became === "open";
  }

  /** Learns from what moves by the platform's own timetable, where only what fails counts; `undefined` while nothing does. */
  async onTheWay(reading: TrafficReading): Promise<Look<WatchEnd> | undefined> {
    const { comparison, soaking, findings } = this.#parts;
    if (comparison.isPartly(reading)) await soaking.beside(reading.weight);
    const judged = await this.#compare(reading, undefined);
    const { kind } = this.#stance(judged, undefined);
    return kind === "failing" ? findings.end({ kind: "judged", verdict: "fail" }) : undefined;
  }

  /** Judges the phase that ends at a hold before a further share, where one does; `undefined` when the traffic may move on. */
  async atStep(reading: TrafficReading, hold: TrafficHold): Promise<Look<WatchEnd> | undefined> {
    const { comparison, soaking, passage, findings } = this.#parts;
    const soak = await soaking.at(reading.weight);
    if (comparison.isPartly(reading)) await soaking.beside(reading.weight);
    const judged = await this.#compare(reading, soak);
    const stance = this.#stance(judged, hold);
    if (stance.kind === "failing") return findings.end({ kind: "judged", verdict: "fail" });
    if (stance.kind === "assessed") {
      passage.rest();
      return { kind: "again" };
    }
    return soak === undefined ? undefined : this.#unfinished(soak, hold, { ...judged, stance });
  }

  /** Judges at all traffic, held there or not. */
  async atAllTraffic(reading: TrafficReading, hold: TrafficHold | undefined): Promise<Look<WatchEnd>> {
    const { plan, means, comparison, soaking, findings } = this.#parts;
    if (plan === undefined) return findings.end({ kind: "not-judged" });
    this.#started ??= await this.#start(plan);
    const { at: from, length } = this.#started;
    const watched = means.clock.elapsed() - this.#started.elapsed;
    findings.add({ watchedMilliseconds: watched });
    const order = { since: soaking.begun(), from, endsAt: from + length };
    const judged = findings.learn(await comparison.wholly(reading, order));
    const stance = this.#stance(judged, hold);
    if (stance.kind === "failing") return findings.end({ kind: "judged", verdict: "fail" });
    if (stance.kind === "assessed") return { kind: "again" };
    const long = isJudgedLongEnough(plan, judged.judgement, { judged: watched, length });
    // Traffic that was taken back is none that the new version could have proven itself with.
    const taken = reading.position.kind === "moving" && reading.weight < 100;
    const verdict = taken && stance.verdict === "pass" ? "inconclusive" : stance.verdict;
    if (long && verdict === "pass") return findings.end({ kind: "judged", verdict: "pass" });
    const expiring = hold !== undefined && holdLeft(hold, means.clock) <= 0;
    if (expiring || isSpent(plan, judged.hopeless, watched - length))
      return findings.end({ kind: "undecided", verdict, expiring });
    return { kind: "again" };
  }

  async #compare(reading: TrafficReading, soak: Soak | undefined): Promise<Judged> {
    const { comparison, soaking, findings } = this.#parts;
    const endsAt = soak?.length === undefined ? undefined : soak.since + soak.length;
    const compared = { since: soaking.begun(), from: soak?.since ?? soaking.since(), endsAt };
    return findings.learn(await comparison.partly(reading, compared));
  }

  #stance({ judgement }: Judged, hold: TrafficHold | undefined): Stance {
    if (judgement === undefined || this.#assessment === undefined)
      return { kind: "clear", verdict: "insufficient-data", despite: "" };
    const { means, soaking, findings } = this.#parts;
    const stance = this.#assessment.stance(judgement, hold);
    const phases = phasesOf(soaking.marks(), this.#started?.at, means.clock.now().getTime());
    findings.add({ phases, soaked: soaking.passed(), assessed: this.#assessment.assessed() });
    return stance;
  }

  /** Tells what is still to be waited for at a phase; `undefined` when it is passed. */
  #unfinished(
    soak: Soak,
    hold: TrafficHold,
    { judgement, hopeless, stance }: Judged & { readonly stance: Extract<Stance, { readonly kind: "clear" }> },
  ): Look<WatchEnd> | undefined {
    const { plan, means, passage, soaking, findings } = this.#parts;
    passage.rest();
    const { length = 0, soaked } = soak;
    findings.add({ watchedMilliseconds: soaked });
    const passing = plan === undefined || stance.verdict === "pass";
    if (passing && isJudgedLongEnough(plan, judgement, { judged: soaked, length })) {
      soaking.pass(soak);
      findings.add({ soaked: soaking.passed() });
      const early = soaked < length ? " early, on evidence that suffices" : "";
      means.progress.say(`Passed the phase of ${soak.share} % after ${formatDuration(soaked)}${early}.`);
      return undefined;
    }
    const expiring = holdLeft(hold, means.clock) <= 0;
    if (expiring || isSpent(plan, hopeless, soaked - length))
      return findings.end({ kind: "undecided", verdict: stance.verdict, expiring });
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
