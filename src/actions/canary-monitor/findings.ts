import type { Look } from "../../kit/poll.ts";
import type { Measured } from "./measure.ts";
import type { WatchEnd, WatchFacts } from "./watch-end.ts";

/** How a watch ends, without what it learned. */
export type Ending = DistributiveOmit<WatchEnd, keyof WatchFacts>;

/** What the metrics say by now; nothing where they were not read. */
export type Judged = Partial<Pick<Measured, "judgement" | "hopeless">>;

/** Keeps what a watch has learned so far, with which it ends. */
export class Findings {
  readonly #say: (line: string) => void;
  #facts: WatchFacts = {
    weight: 0,
    heldAt: undefined,
    watchedMilliseconds: 0,
    soaked: [],
    phases: [],
    judgement: undefined,
    assessed: undefined,
    providers: [],
  };

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** The share of the traffic at the last look, in percent. */
  weight(): number {
    return this.#facts.weight;
  }

  /** Adds what was learned. */
  add(facts: Partial<WatchFacts>): void {
    this.#facts = { ...this.#facts, ...facts };
  }

  /** Takes in what was measured, and says how it stands. */
  learn(measured: Measured | undefined): Judged {
    if (measured === undefined) return {};
    const { said, judgement, providers, hopeless } = measured;
    this.add({ judgement, providers });
    if (said !== "") this.#say(said);
    return { judgement, hopeless };
  }

  /** Tells how the watch ended, with all that was learned. */
  with(how: Ending): WatchEnd {
    return { ...this.#facts, ...how };
  }

  /** Ends the watch. */
  end(how: Ending): Look<WatchEnd> {
    return { kind: "found", value: this.with(how) };
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
