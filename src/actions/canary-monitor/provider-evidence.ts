import type { Measurement } from "../../core/canary/measurements/measurements.ts";
import type { MetricEvidence } from "../../core/canary/measurements/metric-evidence.ts";
import { wholeBuckets } from "../../core/canary/measurements/whole-buckets.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Arm } from "../../ports/traffic.ts";
import { readEvidence, type SidesRead, type Spans } from "./read-evidence.ts";

/** Whose metrics are read, and since when. Instants in milliseconds. */
export interface EvidenceQuestion {
  readonly canary: Arm;
  readonly baseline: Arm | undefined;
  readonly since: number;
  /** Nothing later than that is read; absent up to now. */
  readonly until?: number | undefined;
  readonly now: number;
}

/** How a provider answered so far. */
export interface ProviderState {
  readonly name: string;
  readonly readings: number;
  /** How many of the readings failed. */
  readonly errors: number;
  /** Why the last one failed, and what to do, inert; empty when it did not. */
  readonly error: string;
  /** Whether trying again cannot help. */
  readonly hopeless: boolean;
}

const HOPELESS = ["forbidden", "unauthorized"];
const BEFORE_MILLISECONDS = 60 * 60_000;

/** What one provider says of the metrics that name it: read when a new bucket is whole, or after an error; what was read last stands meanwhile. */
export class ProviderEvidence {
  readonly #name: string;
  readonly #plan: MonitorPlan;
  readonly #metrics: Metrics;
  /** Where its metrics stand in the plan. */
  readonly #positions: readonly number[];
  #evidence: SidesRead = new Map();
  #since: number | undefined;
  #readUntil = "";
  #refused: Unreadable | undefined;
  #readings = 0;
  #errors = 0;

  constructor(plan: MonitorPlan, name: string, metrics: Metrics) {
    this.#name = name;
    this.#plan = plan;
    this.#metrics = metrics;
    this.#positions = [...plan.metrics.keys()].filter((position) => plan.metrics[position]?.provider === name);
  }

  /** Reads anew where that can say something new; tells whether it did. */
  async refresh({ canary, baseline, since, until, now }: EvidenceQuestion): Promise<boolean> {
    const spans = this.#spans({ since, until, now });
    const key = JSON.stringify([canary, baseline, since, [...spans.values()]]);
    if (key === this.#readUntil && this.#refused === undefined) return false;
    // What was measured of another span says nothing about this one.
    if (since !== this.#since) this.#evidence = new Map();
    this.#since = since;
    if ([...spans.values()].every((span) => span === undefined)) return false;
    try {
      this.#evidence = await readEvidence(this.#plan, this.#metrics, { arms: { canary, baseline }, spans });
      this.#readUntil = key;
      this.#refused = undefined;
    } catch (error) {
      this.#refuse(error);
    }
    this.#readings += 1;
    return true;
  }

  /** Reads an arm's last hour before an instant, for the report alone: what cannot be read of it is left out, unless nothing ever can. */
  async before(baseline: Arm, until: number): Promise<ReadonlyMap<number, readonly Measurement[]>> {
    const { period } = this.#plan;
    const span = wholeBuckets({ since: until - BEFORE_MILLISECONDS, now: until, lag: 0, period });
    const spans: Spans = new Map(this.#positions.map((position) => [position, span]));
    try {
      const read = await readEvidence(this.#plan, this.#metrics, { arms: { baseline }, spans });
      return new Map([...read].map(([position, sides]) => [position, sides.baseline]));
    } catch (error) {
      if (!(error instanceof Unreadable) || HOPELESS.includes(error.why)) this.#refuse(error);
      return new Map();
    }
  }

  /** What was measured of its metrics, by their places in the plan. */
  evidence(): ReadonlyMap<number, Pick<MetricEvidence, "canary" | "baseline" | "error">> {
    const { error } = this.state();
    return new Map(
      this.#positions.map((position) => {
        const { canary = [], baseline = [] } = this.#evidence.get(position) ?? {};
        return [position, { canary, baseline, ...(error === "" ? {} : { error }) }];
      }),
    );
  }

  /** How it answered so far. */
  state(): ProviderState {
    const refused = this.#refused;
    return {
      name: this.#name,
      readings: this.#readings,
      errors: this.#errors,
      error: refused === undefined ? "" : inertLine(`${refused.message}. ${refused.remedy}`, 600),
      hopeless: refused !== undefined && HOPELESS.includes(refused.why),
    };
  }

  #refuse(error: unknown): void {
    if (!(error instanceof Unreadable)) throw error;
    this.#refused = error;
    this.#errors += 1;
  }

  #spans({ since, until = Number.POSITIVE_INFINITY, now }: Pick<EvidenceQuestion, "since" | "until" | "now">): Spans {
    const { metrics, period } = this.#plan;
    const spanOf = (lag = 0) => wholeBuckets({ since, now: Math.min(now, until + lag), lag, period });
    return new Map(this.#positions.map((position) => [position, spanOf(metrics[position]?.lag)]));
  }
}
