import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import type { Clock } from "../../ports/clock.ts";
import type { WatchEnd, WatchFacts } from "./watch-end.ts";

/** What a watch says of a gate that is not open. */
export type NotOpen = Omit<Extract<WatchEnd, { readonly kind: "waiting-for-gate" }>, keyof WatchFacts>;

const CLOSED_REMEDY =
  "When the gate is open again, start a new run; with on-inconclusive: hold in the target the rollout is left to a person meanwhile.";

/** Asks the gate on the way of a rollout, and keeps the time that it took out of the time that reaching all traffic may take. */
export class HeldByGate {
  readonly #clock: Clock;
  readonly #gate: (() => Promise<GateState>) | undefined;
  readonly #budget: number;
  readonly #start: number;
  #heldMilliseconds = 0;
  #heldSince: number | undefined;
  #last: NotOpen | undefined;

  constructor(
    { clock, gate }: { readonly clock: Clock; readonly gate?: (() => Promise<GateState>) | undefined },
    budget: number,
  ) {
    this.#clock = clock;
    this.#gate = gate;
    this.#budget = budget;
    this.#start = clock.elapsed();
  }

  /** Asks; `undefined` when the traffic may be raised. */
  async ask(): Promise<NotOpen | undefined> {
    if (this.#gate === undefined) return undefined;
    const state = await this.#gate();
    const now = this.#clock.elapsed();
    if (this.#heldSince !== undefined) this.#heldMilliseconds += now - this.#heldSince;
    this.#heldSince = state.kind === "open" ? undefined : now;
    this.#last = notOpen(state);
    return this.#last;
  }

  /** Says what the rollout waits for; `undefined` when the gate does not hold it. */
  waiting(): NotOpen | undefined {
    return this.#last;
  }

  /** Tells whether the time is spent, that which the gate took left out, as is what the platform's own timetable takes. */
  isLate(timetable: number): boolean {
    if (this.#heldSince !== undefined) return false;
    return this.#clock.elapsed() - this.#start - this.#heldMilliseconds > this.#budget + timetable;
  }
}

function notOpen(state: GateState): NotOpen | undefined {
  switch (state.kind) {
    case "open":
      return undefined;
    case "closed": {
      const until = state.until === undefined ? "" : ` until ${formatInstant(state.until, "UTC")}`;
      const where = state.url === "" ? "" : ` (${inertLine(state.url)})`;
      const why = `the gate is closed by ${inertLine(state.rule, 120)}${where}${until}`;
      return { kind: "waiting-for-gate", why, remedy: CLOSED_REMEDY };
    }
    case "unknown":
      return {
        kind: "waiting-for-gate",
        why: `the gate cannot be asked: ${inertLine(state.why, 300)}`,
        remedy: state.remedy,
      };
  }
}
