import type { Phase } from "../../core/rollout/phases.ts";
import type { Clock } from "../../ports/clock.ts";

/** A share that is judged, and since when. */
export interface Soak {
  /** In percent. */
  readonly share: number;
  /** How long it is judged at least; `undefined` leaves that to the monitor. */
  readonly length: number | undefined;
  /** The start in milliseconds since the epoch. */
  readonly since: number;
  /** The milliseconds since then. */
  readonly soaked: number;
}

/** Where an earlier run of the same watch stood: the share that it judged last, and since when in seconds since the epoch. */
export interface SoakMark {
  readonly share: number;
  readonly since: number;
}

/** Shares are multiples of 0.1. */
const NEAR = 0.05;

/** Keeps which phase of a rollout is judged, since when, and which were passed. */
export class Soaking {
  readonly #phases: readonly Phase[];
  readonly #clock: Clock;
  readonly #noted: (mark: SoakMark) => Promise<void>;
  #mark: SoakMark | undefined;
  #passed: { readonly share: number; readonly milliseconds: number }[] = [];

  constructor(
    phases: readonly Phase[],
    {
      clock,
      mark,
      noted,
    }: {
      readonly clock: Clock;
      readonly mark: SoakMark | undefined;
      readonly noted: (mark: SoakMark) => Promise<void>;
    },
  ) {
    this.#phases = phases;
    this.#clock = clock;
    this.#noted = noted;
    this.#mark = mark;
  }

  /** Finds the phase that must be judged at a share of the traffic before more of it may move, and begins it; `undefined` when it may move on. Where another hand went beyond a phase's share, the phase is judged there. */
  async at(weight: number): Promise<Soak | undefined> {
    const phase = this.#phases.findLast(({ share }) => share <= weight + NEAR);
    if (phase === undefined || this.#passed.some(({ share }) => share === phase.share)) return undefined;
    const known = this.#mark?.share === phase.share ? this.#mark : undefined;
    // What an earlier run judged beyond this share, it had passed here.
    if (known === undefined && (this.#mark?.share ?? 0) > phase.share) return undefined;
    const now = this.#clock.now().getTime();
    const mark = known ?? { share: phase.share, since: Math.floor(now / 1000) };
    if (known === undefined) {
      this.#mark = mark;
      await this.#noted(mark);
    }
    const since = mark.since * 1000;
    return { share: phase.share, length: phase.soak, since, soaked: Math.max(0, now - since) };
  }

  /** Takes a phase for passed. */
  pass({ share, soaked }: Soak): void {
    this.#passed = [...this.#passed, { share, milliseconds: soaked }];
  }

  /** Lists what was passed. */
  passed(): readonly { readonly share: number; readonly milliseconds: number }[] {
    return this.#passed;
  }

  /** The start of the share that was judged last, in milliseconds since the epoch. */
  since(): number | undefined {
    return this.#mark === undefined ? undefined : this.#mark.since * 1000;
  }
}
