import type { Measurement } from "../../core/canary/measurements/measurements.ts";
import type { MetricEvidence } from "../../core/canary/measurements/metric-evidence.ts";
import { wholeBuckets } from "../../core/canary/measurements/whole-buckets.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Arm } from "../../ports/traffic.ts";
import type { ProviderState } from "./provider-state.ts";
import { readEvidence, type SideArms, type SidesRead, type Spans } from "./read-evidence.ts";
import { isAboutRights, Refusals, type RefusedMetric, wordsOf } from "./refusals.ts";
import { togetherOrAlone } from "./together-or-alone.ts";

/** Whose metrics are read, and since when. Instants in milliseconds. */
export interface EvidenceQuestion {
  readonly canary: Arm;
  readonly baseline: Arm | undefined;
  readonly since: number;
  /** Nothing later than that is read; absent up to now. */
  readonly until?: number | undefined;
  readonly now: number;
}

const BEFORE_MILLISECONDS = 60 * 60_000;

/**
 * What one provider says of the metrics that name it: read when a new bucket is whole, or after an error; what was read last stands
 * meanwhile. They are read together; where that is refused, each is read once for itself, and those that are refused stay apart from then on.
 */
export class ProviderEvidence {
  readonly #name: string;
  readonly #plan: MonitorPlan;
  readonly #metrics: Metrics;
  /** Where its metrics stand in the plan. */
  readonly #positions: readonly number[];
  readonly #refusals = new Refusals();
  #evidence: SidesRead = new Map();
  #since: number | undefined;
  #readUntil = "";
  /** Why it could not be asked at all. */
  #away: Unreadable | undefined;
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
    const due = key !== this.#readUntil || this.#away !== undefined;
    // What was measured of another span says nothing about this one.
    if (since !== this.#since) this.#evidence = new Map();
    this.#since = since;
    const asked = [...spans].filter(([position, span]) => span !== undefined && (due || this.#mayHeal(position)));
    if (asked.length === 0) return false;
    try {
      await this.#read({ canary, baseline }, new Map(asked));
      this.#away = undefined;
      this.#readUntil = key;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#away = error;
    }
    const blind = this.#away !== undefined || this.#positions.every((position) => this.#refusals.has(position));
    if (due || blind) this.#readings += 1;
    if (blind) this.#errors += 1;
    return true;
  }

  /** Reads an arm's last hour before an instant, for the report alone: what cannot be read of it is left out, and remembered only where whoever asks is refused. `undefined` while the provider cannot be asked. */
  async before(baseline: Arm, until: number): Promise<ReadonlyMap<number, readonly Measurement[]> | undefined> {
    if (this.#away !== undefined) return undefined;
    const { period } = this.#plan;
    const span = wholeBuckets({ since: until - BEFORE_MILLISECONDS, now: until, lag: 0, period });
    const found = new Map<number, readonly Measurement[]>();
    const read = async (positions: readonly number[]) => {
      const spans: Spans = new Map(positions.map((position) => [position, span]));
      for (const [position, sides] of await readEvidence(this.#plan, this.#metrics, { arms: { baseline }, spans }))
        found.set(position, sides.baseline);
    };
    const left = (position: number, refused: Unreadable) => {
      if (isAboutRights(refused)) this.#refusals.add(position, refused);
    };
    try {
      await togetherOrAlone(this.#apart(this.#positions).sound, read, left);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return isPassing(error) ? undefined : found;
    }
    return found;
  }

  /** What was measured of its metrics, by their places in the plan. */
  evidence(): ReadonlyMap<number, Pick<MetricEvidence, "canary" | "baseline" | "error">> {
    const away = this.#away === undefined ? undefined : wordsOf(this.#away);
    return new Map(
      this.#positions.map((position) => {
        const { canary = [], baseline = [] } = this.#evidence.get(position) ?? {};
        const error = this.#refusals.words(position) ?? away;
        return [position, { canary, baseline, ...(error === undefined ? {} : { error }) }];
      }),
    );
  }

  /** How it answered so far. */
  state(): ProviderState {
    const refused = this.#positions.flatMap((position): readonly RefusedMetric[] => {
      const [error, name] = [this.#refusals.words(position), this.#plan.metrics[position]?.name];
      if (error === undefined || name === undefined) return [];
      return [{ name, error, hopeless: this.#refusals.isHopeless(position) }];
    });
    return {
      name: this.#name,
      readings: this.#readings,
      errors: this.#errors,
      error: this.#away === undefined ? this.#refusals.common(this.#positions) : wordsOf(this.#away),
      refused,
    };
  }

  async #read(arms: SideArms, spans: Spans): Promise<void> {
    const { sound, refused } = this.#apart([...spans.keys()]);
    const read = async (positions: readonly number[]) => {
      const own: Spans = new Map(positions.map((position) => [position, spans.get(position)]));
      const told = await readEvidence(this.#plan, this.#metrics, { arms, spans: own });
      this.#evidence = new Map([...this.#evidence, ...told]);
    };
    await togetherOrAlone(sound, read, (position, error) => this.#refusals.add(position, error));
    for (const position of refused) {
      try {
        await read([position]);
        this.#refusals.heal(position);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        // Even when it is answered late by now: that holds nobody but itself.
        this.#refusals.add(position, error);
        if (isPassing(error)) return;
      }
    }
  }

  /** Whether a metric is refused that may be read at the next look. */
  #mayHeal(position: number): boolean {
    return this.#refusals.has(position) && !this.#refusals.isHopeless(position);
  }

  #apart(positions: readonly number[]): { readonly sound: readonly number[]; readonly refused: readonly number[] } {
    return {
      sound: positions.filter((position) => !this.#refusals.has(position)),
      refused: positions.filter((position) => this.#refusals.has(position)),
    };
  }

  #spans({ since, until = Number.POSITIVE_INFINITY, now }: Pick<EvidenceQuestion, "since" | "until" | "now">): Spans {
    const { metrics, period } = this.#plan;
    const spanOf = (lag = 0) => wholeBuckets({ since, now: Math.min(now, until + lag), lag, period });
    return new Map(this.#positions.map((position) => [position, spanOf(metrics[position]?.lag)]));
  }
}
