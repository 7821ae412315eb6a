import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Arm, TrafficReading } from "../../ports/traffic.ts";
import { type Measure, type Measured, measureWith } from "./measure.ts";
import type { WatchMeans } from "./watch-means.ts";

/** Since when both versions serve, and what is judged now; instants in milliseconds. */
export interface Compared {
  /** The start of the first share that both versions served beside each other; `undefined` where they never did. */
  readonly since: number | undefined;
  /** The start of the share that is judged now: limits look no further back. */
  readonly from: number | undefined;
  /** When what is judged now shall end: tests that are made once are due from then on. */
  readonly endsAt?: number | undefined;
}

/** Compares the new version with the old one, from the first share on that both served, and carries that evidence to all traffic. */
export class Comparison {
  readonly #means: WatchMeans;
  readonly #measure: Measure | undefined;
  readonly #phased: boolean;
  #former: Arm | undefined;
  /** Since when both versions serve, before a share is judged for itself. */
  #partial: number | undefined;

  /** Without a plan there is nothing to compare by; `phases` counts the shares that are judged for themselves. */
  constructor(plan: MonitorPlan | undefined, means: WatchMeans, phases: number) {
    this.#means = means;
    this.#measure = plan === undefined ? undefined : measureWith(plan, { ...means, phaseEnds: phases });
    this.#phased = phases > 0;
  }

  /** Keeps which arm served before, for when no reading names it any more. */
  keep({ baseline }: TrafficReading): void {
    this.#former = baseline ?? this.#former;
  }

  /** Tells whether the versions can be compared where the traffic stands. */
  isPartly({ weight, baseline }: TrafficReading): boolean {
    if (this.#measure === undefined || weight <= 0 || weight >= 100) return false;
    return baseline !== undefined || this.#phased;
  }

  /** Measures while both versions serve; `undefined` where nothing can be compared. */
  async partly(reading: TrafficReading, compared: Compared): Promise<Measured | undefined> {
    if (!this.isPartly(reading)) return undefined;
    this.#partial ??= compared.from ?? this.#means.clock.now().getTime();
    const since = compared.since ?? this.#partial;
    // A reading that does not name the version before takes nothing back: both still serve.
    const { canary, baseline = this.#former } = reading;
    return this.#measure?.({ canary, baseline }, { ...compared, since, former: this.#former });
  }

  /** Measures the new version at all traffic, beside what the old one was while it still served; `undefined` without a plan. */
  async wholly(reading: TrafficReading, compared: Compared & { readonly from: number }): Promise<Measured | undefined> {
    const { since = compared.from } = compared;
    const beside = reading.baseline ?? (compared.since === undefined ? undefined : await this.#formerArm());
    const order = { ...compared, since, alone: reading.baseline === undefined, former: this.#former };
    return this.#measure?.({ canary: reading.canary, baseline: beside }, order);
  }

  /** A run that began at all traffic asks the platform what served before; where it does not say, the next look asks again. */
  async #formerArm(): Promise<Arm | undefined> {
    if (this.#former !== undefined) return this.#former;
    try {
      this.#former = (await this.#means.traffic.readArms?.())?.baseline;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
    return this.#former;
  }
}
