import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Look } from "../../kit/poll.ts";
import type { TrafficHold, TrafficReading } from "../../ports/traffic.ts";
import { Comparison } from "./comparison.ts";
import { Findings } from "./findings.ts";
import { holdLeft } from "./hold-left.ts";
import { Judging } from "./judging.ts";
import { Passage } from "./passage.ts";
import { sayOnce } from "./say-once.ts";
import { soakingOf } from "./soaking-of.ts";
import type { WatchEnd } from "./watch-end.ts";
import type { Course, WatchMeans } from "./watch-means.ts";

const PAUSE_MILLISECONDS = 10_000;
/** At all traffic the metrics judge, which change by the minute. */
const JUDGING_MILLISECONDS = 15_000;
/**
 * Steps on the way to a phase's share are passed with a look every three seconds, for at most a minute after each: some three
 * looks and seven calls a step, less than one a second of the 20 a second that ECS allows an account.
 */
const PASSING_MILLISECONDS = 3_000;
/** A closed gate is asked again this often: each asking is a call of GitHub's API. */
const GATE_MILLISECONDS = 60_000;
const HOPELESS = ["forbidden", "unauthorized", "not_found"];

/** What a watch is told: what judges it, and how long reaching all traffic may take, in milliseconds. */
export interface WatchOrder {
  readonly plan: MonitorPlan | undefined;
  readonly means: WatchMeans;
  readonly course: Course;
  readonly budget: number;
}

/** One watch as it goes on. */
export class Watch {
  readonly #means: WatchMeans;
  readonly #comparison: Comparison;
  readonly #passage: Passage;
  readonly #judging: Judging;
  readonly #findings: Findings;
  readonly #say: (line: string) => void;
  readonly #phased: boolean;
  #trafficError: Unreadable | undefined;
  #timetable = 0;

  constructor({ plan, means, course, budget }: WatchOrder) {
    const say = sayOnce(means.progress);
    this.#means = means;
    this.#say = say;
    this.#phased = (course.phases ?? []).length > 0;
    this.#passage = new Passage(means, budget, say);
    this.#comparison = new Comparison(plan, means, course.phases?.length ?? 0);
    this.#findings = new Findings(say);
    this.#judging = new Judging({
      plan,
      means,
      comparison: this.#comparison,
      soaking: soakingOf(course, means, say),
      passage: this.#passage,
      findings: this.#findings,
      accepted: course.accepted ?? false,
      say,
    });
    const mark = course.marks?.at(-1);
    if (mark !== undefined) say(`An earlier run judged at ${mark.share} % of the traffic: its time and metrics count.`);
  }

  /** The pause before the next look, in milliseconds. */
  interval(): number {
    if (this.#passage.isQuick()) return PASSING_MILLISECONDS;
    return this.#judging.hasAllTraffic() ? JUDGING_MILLISECONDS : PAUSE_MILLISECONDS;
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
    this.#findings.add({ weight, heldAt: position.kind === "held" ? position.hold.at : undefined });
    switch (position.kind) {
      case "not-ours":
        return this.#findings.end({ kind: "not-ours", why: position.why });
      case "settled":
        return this.#judging.atAllTraffic(reading, undefined);
      case "held":
        return this.#atHold(reading, position.hold);
      case "moving":
        return this.#onTheWay(reading, position.stage);
    }
  }

  /** Says how it stands when the deadline has passed. */
  late(): WatchEnd {
    // What people still assess has failed, whatever else is not known.
    if (this.#judging.isAssessed()) return this.#findings.with({ kind: "judged", verdict: "fail" });
    if (this.#trafficError !== undefined) return this.#findings.with(unreadable(this.#trafficError));
    return this.#findings.with(this.#passage.waiting() ?? { kind: "late" });
  }

  async #atHold(reading: TrafficReading, hold: TrafficHold): Promise<Look<WatchEnd>> {
    if (hold.at === "production") return this.#judging.atAllTraffic(reading, hold);
    const unfinished = hold.at === "step" ? await this.#judging.atStep(reading, hold) : undefined;
    return unfinished ?? this.#raise(hold);
  }

  async #onTheWay(reading: TrafficReading, stage: string): Promise<Look<WatchEnd>> {
    // Somebody else may have ended the hold that we judge at: the judgement goes on.
    if (this.#judging.hasAllTraffic()) return this.#judging.atAllTraffic(reading, undefined);
    const ended = await this.#judging.onTheWay(reading);
    if (ended !== undefined) return ended;
    this.#say(`Waiting for the traffic: ${inertLine(stage)}${this.#phased ? ` at ${reading.weight} %` : ""}.`);
    return { kind: "again" };
  }

  async #raise(hold: TrafficHold): Promise<Look<WatchEnd>> {
    const passed = await this.#passage.pass(hold, this.#findings.weight());
    switch (passed.kind) {
      case "passed":
      case "foreign":
        return { kind: "again" };
      case "closed": {
        const left = holdLeft(hold, this.#means.clock);
        return left <= 0
          ? this.#findings.end(passed.by)
          : { kind: "again", atLeast: Math.min(left, GATE_MILLISECONDS) };
      }
      case "unread":
        return this.#unread(passed.error);
    }
  }

  /** Takes a call that failed for passing, unless it can never succeed. */
  #unread(error: unknown): Look<WatchEnd> {
    if (!(error instanceof Unreadable)) throw error;
    this.#trafficError = error;
    return HOPELESS.includes(error.why) ? this.#findings.end(unreadable(error)) : { kind: "again" };
  }
}

function unreadable({ message, remedy }: Unreadable) {
  return { kind: "unreadable", why: message, remedy } as const;
}
