import type { SoakMark } from "../../core/record/soak-marks.ts";
import type { Phase } from "../../core/rollout/phases.ts";
import type { GateState } from "../../flows/ask-gate/gate-state.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { MetricSources } from "../../ports/metrics.ts";
import type { Arms, Traffic } from "../../ports/traffic.ts";

/** What a watch reaches the world through. */
export interface WatchMeans extends Pick<Surroundings, "clock" | "progress" | "signal"> {
  readonly traffic: Traffic & Partial<Arms>;
  readonly sources: MetricSources;
  readonly chance: Chance;
  /** Asks whether traffic may be raised; `undefined` when nobody is to be asked. */
  readonly gate?: (() => Promise<GateState>) | undefined;
}

/** The shares at which a rollout is judged before all traffic is reached. */
export interface Course {
  /** The last is all traffic; none where the platform's own timetable moves it. */
  readonly phases?: readonly Phase[] | undefined;
  /** The shares that an earlier run of this watch judged; the last is where it stood. */
  readonly marks?: readonly SoakMark[] | undefined;
  /** Keeps the shares that this run judged, and those before. */
  readonly noted?: ((marks: readonly SoakMark[]) => Promise<void>) | undefined;
  /** Whether a person moved the deployment on already, whatever failed as `sev2`. */
  readonly accepted?: boolean | undefined;
}
