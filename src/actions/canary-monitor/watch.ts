import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Look } from "../../kit/poll.ts";
import type { TrafficHold, TrafficReading } from "../../ports/traffic.ts";
import { Comparison } from "./comparison.ts";
import type { Measured } from "./measure.ts";
import { Passage } from "./passage.ts";
import { sayOnce } from "./say-once.ts";
import { type Soak, Soaking } from "./soaking.ts";
import type { WatchEnd, WatchFacts } from "./watch-end.ts";
import type { Course, WatchMeans } from "./watch-means.ts";

const PAUSE_MILLISECONDS = 10_000;
/** At all traffic the metrics judge, which change by the minute. */
const JUDGING_MILLISECONDS = 15_000;
/**
 * Steps on the way to a phase's share are passed with a look every three seconds, for at most a minute after each: some three
 * looks and seven calls a step, less than one a second of the 20 a second that ECS allows an account.
 */
const PASSING_MILLISECONDS = 3_000;
const BEFORE_EXPIRY_MILLISECONDS = 5 * 60_000;
/** A closed gate is asked again this often: each asking is a call of GitHub's API. */
const GATE_MILLISECONDS = 60_000;
const HOPELESS = ["forbidden", "unauthorized", "not_found"];

/** One watch as it goes on. */
export class Watch {
  readonly #plan: MonitorPlan | undefined;
  readonly #means: WatchMeans;
  readonly #comparison: Comparison;
  readonly #passage: Passage;
  readonly #say: (line: string) => void;
  readonly #soaking: Soaking;
  readonly #phased: boolean;
  #facts: WatchFacts = {
    weight: 0,
    heldAt: undefined,
    watchedMilliseconds: 0,
    soaked: [],
    judgement: undefined,
    providerError: "",
    providerErrors: 0,
  };
  #trafficError: Unreadable | undefined;
  /** When the new version had all traffic. */
  #started: { readonly at: number; readonly elapsed: number; readonly length: number } | undefined;
  #timetable = 0;

  constructor({
    plan,
    means,
    course,
    budget,
  }: {
    readonly plan: MonitorPlan | undefined;
    readonly means: WatchMeans;
    readonly course: Course;
    readonly budget: number;
  }) {
    const { phases = [], mark, noted = async () => {} } = course;
    this.#plan = plan;
    this.#means = means;
    this.#say = sayOnce(means.progress);
    this.#passage = new Passage(means, budget, this.#say);
    this.#phased = phases.length > 0;
    this.#comparison = new Comparison(plan, means, this.#phased);
    const lengths = new Map(phases.map(({ share, soak = 0 }) => [share, formatDuration(soak)]));
    this.#soaking = new Soaking(phases, {
      clock: means.clock,
      mark,
      noted: async (begun) => {
        if (begun.share < 100)
          this.#say(`Judging at ${begun.share} % of the traffic for ${lengths.get(begun.share) ?? ""}.`);
        await noted(begun);
      },
    });
    if (mark !== undefined)
      this.#say(`An earlier run judged at ${mark.share} % of the traffic: its time and metrics count.`);
  }

  /** The pause before the next look, in milliseconds. */
  interval(): number {
    if (this.#passage.isQuick()) return PASSING_MILLISECONDS;
    return this.#started === undefined ? PAUSE_MILLISECONDS : JUDGING_MILLISECONDS;
  }

  /** Looks once at the traffic, and at the metrics when they can say something new. */
  async look(): Promise<Look<WatchEnd>> {
    if (this.#passage.isLate(this.#timetable)) return { kind: "found", value: this.late() };
    let reading: TrafficReading;
    try {
      reading = await this.#means.traffic.read();
      this.#trafficError = undefined;
    } catch (error) {
      return this.#unread(error);
    }
    const { position, weight } = reading;
    this.#comparison.keep(reading);
    this.#timetable = reading.timetable ?? 0;
    const heldAt = position.kind === "held" ? position.hold.at : undefined;
    this.#facts = { ...this.#facts, weight, heldAt };
    switch (position.kind) {
      case "not-ours":
        return this.#end({ kind: "not-ours", why: position.why });
      case "settled":
        return this.#judge(reading, undefined);
      case "held":
        if (position.hold.at === "production") return this.#judge(reading, position.hold);
        return position.hold.at === "test" ? this.#raise(position.hold) : this.#step(reading, position.hold);
      case "moving": {
        // Somebody else may have ended the hold that we judge at: the judgement goes on.
        if (this.#started !== undefined) return this.#judge(reading, undefined);
        const { verdict } = this.#learn(await this.#comparison.partly(reading, this.#soaking.since()));
        if (verdict === "fail") return this.#end({ kind: "judged" });
        this.#say(`Waiting for the traffic: ${inertLine(position.stage)}${this.#phased ? ` at ${weight} %` : ""}.`);
        return { kind: "again" };
      }
    }
  }

  /** Says how it stands when the deadline has passed. */
  late(): WatchEnd {
    if (this.#trafficError !== undefined)
      return { ...this.#facts, kind: "unreadable", why: this.#trafficError.message, remedy: this.#trafficError.remedy };
    const waiting = this.#passage.waiting();
    return waiting === undefined ? { ...this.#facts, kind: "late" } : { ...this.#facts, ...waiting };
  }

  /** Stands before a further share: judges the phase that ends here, where one does, and moves on. */
  async #step(reading: TrafficReading, hold: TrafficHold): Promise<Look<WatchEnd>> {
    const soak = await this.#soaking.at(reading.weight);
    const measured = this.#learn(await this.#comparison.partly(reading, soak?.since ?? this.#soaking.since()));
    if (measured.verdict === "fail") return this.#end({ kind: "judged" });
    const unfinished = soak === undefined ? undefined : this.#unfinished(soak, hold, measured);
    return unfinished ?? this.#raise(hold);
  }

  /** Tells what is still to be waited for at a phase; `undefined` when it is passed. */
  #unfinished(
    soak: Soak,
    hold: TrafficHold,
    { verdict, hopeless = false }: Partial<Judged>,
  ): Look<WatchEnd> | undefined {
    this.#passage.rest();
    const { length = 0, soaked } = soak;
    this.#facts = { ...this.#facts, watchedMilliseconds: soaked };
    if (soaked >= length && (this.#plan === undefined || verdict === "pass")) {
      this.#soaking.pass(soak);
      this.#facts = { ...this.#facts, soaked: this.#soaking.passed() };
      this.#means.progress.say(`Passed the phase of ${soak.share} % after ${formatDuration(soaked)}.`);
      return undefined;
    }
    const expiring = this.#left(hold) <= 0;
    if (hopeless || expiring || soaked >= length + (this.#plan?.extend ?? 0))
      return this.#end({ kind: "undecided", expiring });
    return { kind: "again" };
  }

  /** Takes in what was measured; outside phases only what fails counts, since the platform's timetable moves on. */
  #learn(measured: Measured | undefined): Partial<Judged> {
    if (measured === undefined) return {};
    const { said, verdict, hopeless, ...learned } = measured;
    this.#facts = { ...this.#facts, ...learned };
    if (said !== "") this.#say(said);
    return { verdict, hopeless };
  }

  async #raise(hold: TrafficHold): Promise<Look<WatchEnd>> {
    const passed = await this.#passage.pass(hold, this.#facts.weight);
    switch (passed.kind) {
      case "passed":
      case "foreign":
        return { kind: "again" };
      case "closed": {
        const left = this.#left(hold);
        return left <= 0 ? this.#end(passed.by) : { kind: "again", atLeast: Math.min(left, GATE_MILLISECONDS) };
      }
      case "unread":
        return this.#unread(passed.error);
    }
  }

  async #judge(reading: TrafficReading, hold: TrafficHold | undefined): Promise<Look<WatchEnd>> {
    const plan = this.#plan;
    if (plan === undefined) return this.#end({ kind: "not-judged" });
    const { clock } = this.#means;
    this.#started ??= await this.#start(plan);
    const { length } = this.#started;
    const watched = clock.elapsed() - this.#started.elapsed;
    this.#facts = { ...this.#facts, watchedMilliseconds: watched };
    const { verdict, hopeless } = this.#learn(await this.#comparison.wholly(reading, this.#started.at));
    if (verdict === "fail") return this.#end({ kind: "judged" });
    const expiring = hold !== undefined && this.#left(hold) <= 0;
    if (watched >= length && verdict === "pass") return this.#end({ kind: "judged" });
    if (hopeless || expiring || watched >= length + plan.extend) return this.#end({ kind: "undecided", expiring });
    return { kind: "again" };
  }

  /** Begins the judgement at all traffic, where an earlier run may have begun it. */
  async #start(plan: MonitorPlan) {
    const { clock } = this.#means;
    this.#passage.rest();
    const { since = clock.now().getTime(), soaked = 0, length = plan.watch } = (await this.#soaking.at(100)) ?? {};
    this.#say(`Watching ${plan.metrics.length} metrics for ${formatDuration(length)}.`);
    return { at: since, elapsed: clock.elapsed() - soaked, length };
  }

  /** The milliseconds until the hold comes too near to its end to be judged any longer. */
  #left(hold: TrafficHold): number {
    return hold.expiresAt.getTime() - this.#means.clock.now().getTime() - BEFORE_EXPIRY_MILLISECONDS;
  }

  /** Takes a call that failed for passing, unless it can never succeed. */
  #unread(error: unknown): Look<WatchEnd> {
    if (!(error instanceof Unreadable)) throw error;
    this.#trafficError = error;
    return HOPELESS.includes(error.why)
      ? this.#end({ kind: "unreadable", why: error.message, remedy: error.remedy })
      : { kind: "again" };
  }

  #end(how: DistributiveOmit<WatchEnd, keyof WatchFacts>): Look<WatchEnd> {
    return { kind: "found", value: { ...this.#facts, ...how } };
  }
}

type Judged = Pick<Measured, "verdict" | "hopeless">;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
