import type { Phase } from "../../core/rollout/phases.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { MetricSources } from "../../ports/metrics.ts";
import type { Traffic } from "../../ports/traffic.ts";
import type { SoakMark } from "./soaking.ts";

/** What a watch reaches the world through. */
export interface WatchMeans extends Pick<Surroundings, "clock" | "progress" | "signal"> {
  readonly traffic: Traffic;
  readonly sources: MetricSources;
  readonly chance: Chance;
  /** Asks whether traffic may be raised; `undefined` when nobody is to be asked. */
  readonly gate?: (() => Promise<GateState>) | undefined;
}

/** The shares at which a rollout is judged before all traffic is reached. */
export interface Course {
  /** The last is all traffic; none where the platform's own timetable moves it. */
  readonly phases?: readonly Phase[] | undefined;
  /** Where an earlier run of this watch stood. */
  readonly mark?: SoakMark | undefined;
  /** Keeps where this run stands. */
  readonly noted?: ((mark: SoakMark) => Promise<void>) | undefined;
}
