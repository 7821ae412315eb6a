import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import { type Look, poll } from "../../kit/poll.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Arm, Traffic, TrafficHold, TrafficReading } from "../../ports/traffic.ts";
import { HeldByGate } from "./held-by-gate.ts";
import { type Measure, measureWith } from "./measure.ts";
import type { WatchEnd, WatchFacts } from "./watch-end.ts";

/** What a watch reaches the world through. */
export interface WatchMeans extends Pick<Surroundings, "clock" | "progress" | "signal"> {
  readonly traffic: Traffic;
  readonly metrics: Metrics;
  readonly chance: Chance;
  /** Asks whether traffic may be raised; `undefined` when nobody is to be asked. */
  readonly gate?: (() => Promise<GateState>) | undefined;
}

const PAUSE_MILLISECONDS = 10_000;
const BEFORE_EXPIRY_MILLISECONDS = 5 * 60_000;
const REACH_MILLISECONDS = 30 * 60_000;
/** A closed gate is asked again this often: each asking is a call of GitHub's API. */
const GATE_MILLISECONDS = 60_000;
/** Longer than any hold: what a gate takes is bounded by its hold, not by the time that reaching all traffic may take. */
const GATED_MILLISECONDS = 25 * 60 * 60_000;
const HOPELESS = ["forbidden", "unauthorized", "not_found"];

/** Moves a rollout's traffic past its holds up to all of it, and judges it there; the last hold is left to whoever finishes. Throws the signal's reason when interrupted. */
export async function watchRollout(
  plan: MonitorPlan | undefined,
  means: WatchMeans,
  budget: number | undefined,
): Promise<WatchEnd> {
  const { clock, chance, signal } = means;
  const longest = REACH_MILLISECONDS + (plan === undefined ? 0 : plan.watch + plan.extend);
  const watch = new Watch(plan, means, budget ?? longest);
  const limit = budget ?? (means.gate === undefined ? longest : GATED_MILLISECONDS);
  const end = await poll(
    { clock, chance, signal, deadline: clock.elapsed() + limit, interval: () => PAUSE_MILLISECONDS },
    () => watch.look(),
  );
  switch (end.kind) {
    case "found":
      return end.value;
    case "deadline":
      return watch.late();
    case "interrupted":
      throw signal.reason;
  }
}

/** One watch as it goes on. */
class Watch {
  readonly #plan: MonitorPlan | undefined;
  readonly #means: WatchMeans;
  #facts: WatchFacts = {
    weight: 0,
    held: false,
    watchedMilliseconds: 0,
    judgement: undefined,
    providerError: "",
    providerErrors: 0,
  };
  #trafficError: Unreadable | undefined;
  #said = "";
  #started: { readonly at: number; readonly elapsed: number } | undefined;
  #former: Arm | undefined;
  readonly #measure: Measure | undefined;
  readonly #gate: HeldByGate;

  constructor(plan: MonitorPlan | undefined, means: WatchMeans, budget: number) {
    this.#plan = plan;
    this.#means = means;
    this.#gate = new HeldByGate(means, budget);
    this.#measure = plan === undefined ? undefined : measureWith(plan, means);
  }

  /** Looks once at the traffic, and at the metrics when they can say something new. */
  async look(): Promise<Look<WatchEnd>> {
    if (this.#gate.isLate()) return { kind: "found", value: this.late() };
    let reading: TrafficReading;
    try {
      reading = await this.#means.traffic.read();
      this.#trafficError = undefined;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#trafficError = error;
      return HOPELESS.includes(error.why)
        ? this.#end({ kind: "unreadable", why: error.message, remedy: error.remedy })
        : { kind: "again" };
    }
    const { position, weight, baseline } = reading;
    this.#former = baseline ?? this.#former;
    this.#facts = { ...this.#facts, weight, held: position.kind === "held" };
    switch (position.kind) {
      case "not-ours":
        return this.#end({ kind: "not-ours", why: position.why });
      case "settled":
        return this.#judge(reading, undefined);
      case "held":
        return position.hold.at === "production" ? this.#judge(reading, position.hold) : this.#raise(position.hold);
      case "moving":
        // Somebody else may have ended the hold that we judge at: the judgement goes on.
        if (this.#started !== undefined) return this.#judge(reading, undefined);
        this.#say(`Waiting for the traffic: ${inertLine(position.stage)}.`);
        return { kind: "again" };
    }
  }

  /** Says how it stands when the deadline has passed. */
  late(): WatchEnd {
    if (this.#trafficError !== undefined)
      return { ...this.#facts, kind: "unreadable", why: this.#trafficError.message, remedy: this.#trafficError.remedy };
    const waiting = this.#gate.waiting();
    return waiting === undefined ? { ...this.#facts, kind: "late" } : { ...this.#facts, ...waiting };
  }

  async #raise(hold: TrafficHold): Promise<Look<WatchEnd>> {
    if (!hold.ours) {
      this.#say(`Held at ${hold.at} by a pause that is not ours; waiting for whoever set it.`);
      return { kind: "again" };
    }
    const closed = await this.#gate.ask();
    if (closed !== undefined) {
      this.#say(`Held at ${hold.at}: ${closed.why}.`);
      const left = hold.expiresAt.getTime() - this.#means.clock.now().getTime() - BEFORE_EXPIRY_MILLISECONDS;
      if (left <= 0) return this.#end(closed);
      return { kind: "again", atLeast: Math.min(left, GATE_MILLISECONDS) };
    }
    // A cancelled run gives the deployment up: its traffic must not go on.
    this.#means.signal.throwIfAborted();
    this.#say(`Continuing past the hold at ${hold.at}.`);
    try {
      await this.#means.traffic.raise(hold);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#trafficError = error;
      if (HOPELESS.includes(error.why))
        return this.#end({ kind: "unreadable", why: error.message, remedy: error.remedy });
    }
    return { kind: "again" };
  }

  async #judge(reading: TrafficReading, hold: TrafficHold | undefined): Promise<Look<WatchEnd>> {
    const plan = this.#plan;
    if (plan === undefined || this.#measure === undefined) return this.#end({ kind: "not-judged" });
    const { clock } = this.#means;
    this.#started ??= { at: clock.now().getTime(), elapsed: clock.elapsed() };
    const watched = clock.elapsed() - this.#started.elapsed;
    this.#say(`Watching ${plan.metrics.length} metrics for ${formatDuration(plan.watch)}.`, watched === 0);
    const { said, verdict, hopeless, ...measured } = await this.#measure(reading, {
      since: this.#started.at,
      former: this.#former,
    });
    this.#facts = { ...this.#facts, ...measured, watchedMilliseconds: watched };
    this.#say(said);
    if (verdict === "fail") return this.#end({ kind: "judged" });
    const expiring =
      hold !== undefined && hold.expiresAt.getTime() - clock.now().getTime() <= BEFORE_EXPIRY_MILLISECONDS;
    if (watched >= plan.watch && verdict === "pass") return this.#end({ kind: "judged" });
    if (hopeless || expiring || watched >= plan.watch + plan.extend) return this.#end({ kind: "undecided", expiring });
    return { kind: "again" };
  }

  #end(how: DistributiveOmit<WatchEnd, keyof WatchFacts>): Look<WatchEnd> {
    return { kind: "found", value: { ...this.#facts, ...how } };
  }

  #say(line: string, when = true): void {
    if (!when || line === this.#said) return;
    this.#said = line;
    this.#means.progress.say(line);
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
