import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { TrafficHold } from "../../ports/traffic.ts";
import { HeldByGate, type NotOpen } from "./held-by-gate.ts";
import type { WatchMeans } from "./watch-means.ts";

/** How long steps are passed quickly after each. */
const PASSING_FOR_MILLISECONDS = 60_000;

/** What became of going past a hold. */
export type Passed =
  | { readonly kind: "passed" }
  /** The pause is not ours: whoever set it ends it. */
  | { readonly kind: "foreign" }
  | { readonly kind: "closed"; readonly by: NotOpen }
  /** Whether the hold was ended is not known. */
  | { readonly kind: "unread"; readonly error: Unreadable };

/** Moves the traffic past the holds on its way, as far as they are ours and the gate is open. */
export class Passage {
  readonly #means: WatchMeans;
  readonly #gate: HeldByGate;
  readonly #say: (line: string) => void;
  #raisedAt: number | undefined;

  /** `budget` is the milliseconds that reaching all traffic may take. */
  constructor(means: WatchMeans, budget: number, say: (line: string) => void) {
    this.#means = means;
    this.#gate = new HeldByGate(means, budget);
    this.#say = say;
  }

  /** Tells whether the time is spent; what the platform's own timetable takes, in milliseconds, is left out. */
  isLate(timetable: number): boolean {
    return this.#gate.isLate(timetable);
  }

  /** Says what the gate holds the rollout for; `undefined` when it does not. */
  waiting(): NotOpen | undefined {
    return this.#gate.waiting();
  }

  /** Tells whether steps follow each other quickly. */
  isQuick(): boolean {
    return this.#raisedAt !== undefined && this.#means.clock.elapsed() - this.#raisedAt < PASSING_FOR_MILLISECONDS;
  }

  /** Says that the rollout is judged where it stands now. */
  rest(): void {
    this.#raisedAt = undefined;
  }

  /** Goes past a hold at a share of the traffic, in percent; throws when the run was cancelled. */
  async pass(hold: TrafficHold, weight: number): Promise<Passed> {
    if (!hold.ours) {
      this.#say(`Held at ${hold.at} by a pause that is not ours; waiting for whoever set it.`);
      return { kind: "foreign" };
    }
    const by = await this.#gate.ask();
    if (by !== undefined) {
      this.#say(`Held at ${hold.at}: ${by.why}.`);
      return { kind: "closed", by };
    }
    // A cancelled run gives the deployment up: its traffic must not go on.
    this.#means.signal.throwIfAborted();
    this.#say(`Continuing past the hold at ${hold.at === "step" ? `${weight} % of the traffic` : hold.at}.`);
    try {
      await this.#means.traffic.raise(hold);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { kind: "unread", error };
    }
    if (hold.at === "step") this.#raisedAt = this.#means.clock.elapsed();
    return { kind: "passed" };
  }
}
