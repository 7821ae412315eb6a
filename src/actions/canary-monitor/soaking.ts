import type { SoakMark } from "../../core/record/soak-marks.ts";
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

/** Where a watch is written down. */
export interface SoakingOrder {
  readonly clock: Clock;
  /** The shares that an earlier run of the same watch judged, in order of time; the last is where it stood. */
  readonly marks: readonly SoakMark[];
  readonly noted: (marks: readonly SoakMark[]) => Promise<void>;
}

/** Shares are multiples of 0.1. */
const NEAR = 0.05;

/** Keeps which share of a rollout is judged, since when, and which were passed. */
export class Soaking {
  readonly #phases: readonly Phase[];
  readonly #clock: Clock;
  readonly #noted: SoakingOrder["noted"];
  #marks: readonly SoakMark[];
  #passed: { readonly share: number; readonly milliseconds: number }[];

  constructor(phases: readonly Phase[], { clock, marks, noted }: SoakingOrder) {
    this.#phases = phases;
    this.#clock = clock;
    this.#noted = noted;
    this.#marks = marks;
    this.#passed = (phases.length === 0 ? [] : marks.slice(1)).map(({ since }, index) => {
      const before = marks[index] ?? { share: 0, since };
      return { share: before.share, milliseconds: (since - before.since) * 1000 };
    });
  }

  /** Finds the phase that must be judged at a share of the traffic before more of it may move, and begins it; `undefined` when it may move on. Where another hand went beyond a phase's share, the phase is judged there. */
  async at(weight: number): Promise<Soak | undefined> {
    const phase = this.#phaseAt(weight);
    if (phase === undefined || this.#passed.some(({ share }) => share === phase.share)) return undefined;
    const last = this.#marks.at(-1);
    const known = last?.share === phase.share ? last : undefined;
    // What an earlier run judged beyond this share, it had passed here.
    if (known === undefined && (last?.share ?? 0) > phase.share) return undefined;
    const { since } = known ?? (await this.#begin(phase.share));
    const start = since * 1000;
    return {
      share: phase.share,
      length: phase.soak,
      since: start,
      soaked: Math.max(0, this.#clock.now().getTime() - start),
    };
  }

  /** Keeps since when both versions serve where the platform's own timetable moves the traffic; later shares of it are not told apart. */
  async beside(weight: number): Promise<void> {
    if (this.#phases.length === 0 && this.#marks.length === 0) await this.#begin(Math.round(weight * 10) / 10);
  }

  /** Takes a phase for passed. */
  pass({ share, soaked }: Soak): void {
    this.#passed = [...this.#passed, { share, milliseconds: soaked }];
  }

  /** Lists what was passed. */
  passed(): readonly { readonly share: number; readonly milliseconds: number }[] {
    return this.#passed;
  }

  /** The shares that were judged, in order of time. */
  marks(): readonly SoakMark[] {
    return this.#marks;
  }

  /** The start of the first share that both versions served beside each other, in milliseconds since the epoch. */
  begun(): number | undefined {
    return startOf(this.#marks.find(({ share }) => share < 100));
  }

  /** The start of the share that was judged last, in milliseconds since the epoch. */
  since(): number | undefined {
    return startOf(this.#marks.at(-1));
  }

  #phaseAt(weight: number): Phase | undefined {
    // Without phases all traffic is one, once an earlier share was noted.
    if (this.#phases.length === 0)
      return weight >= 100 && this.#marks.length > 0 ? { share: 100, soak: undefined } : undefined;
    return this.#phases.findLast(({ share }) => share <= weight + NEAR);
  }

  async #begin(share: number): Promise<SoakMark> {
    const mark = { share, since: Math.floor(this.#clock.now().getTime() / 1000) };
    this.#marks = [...this.#marks, mark];
    await this.#noted(this.#marks);
    return mark;
  }
}

function startOf(mark: SoakMark | undefined): number | undefined {
  return mark === undefined ? undefined : mark.since * 1000;
}
