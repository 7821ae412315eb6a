import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import type { Arm, TrafficReading } from "../../ports/traffic.ts";
import { type Measure, type Measured, measureWith } from "./measure.ts";
import type { WatchMeans } from "./watch-means.ts";

/** Compares the new version with the old one, while both serve and afterwards. */
export class Comparison {
  readonly #clock: WatchMeans["clock"];
  readonly #measure: Measure | undefined;
  readonly #phased: boolean;
  /** When the new version had its first share. */
  #partial: number | undefined;
  #former: Arm | undefined;

  /** Without a plan there is nothing to compare by; `phased` when shares are judged for themselves. */
  constructor(plan: MonitorPlan | undefined, means: WatchMeans, phased: boolean) {
    this.#clock = means.clock;
    this.#measure = plan === undefined ? undefined : measureWith(plan, means);
    this.#phased = phased;
  }

  /** Keeps which arm served before, for when no reading names it any more. */
  keep({ baseline }: TrafficReading): void {
    this.#former = baseline ?? this.#former;
  }

  /** Measures while both versions serve, from a share's start in milliseconds since the epoch; `undefined` where nothing can be compared. */
  async partly(reading: TrafficReading, from: number | undefined): Promise<Measured | undefined> {
    const { weight, baseline } = reading;
    if (weight <= 0 || weight >= 100) return undefined;
    if (baseline === undefined && !this.#phased) return undefined;
    if (this.#measure === undefined) return undefined;
    this.#partial ??= from ?? this.#clock.now().getTime();
    return this.#measure(reading, { since: this.#partial, from, former: this.#former });
  }

  /** Measures the new version at all traffic, since an instant in milliseconds; `undefined` without a plan. */
  async wholly(reading: TrafficReading, since: number): Promise<Measured | undefined> {
    return this.#measure?.(reading, { since, former: this.#former });
  }
}
