import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Rollout } from "../../core/rollout/rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";

/** A deployment that a person rolls back: on its way, or the one that is live. */
export interface Leaving {
  readonly rollout: string;
  readonly release: string;
  /** The rollout where it is still on its way, so that the platform itself can put back what was before. */
  readonly moving: Rollout | undefined;
}

/** Finds what a person means to roll back: what is on its way, else what the service is set to. */
export function leavingOf({ inFlight, primary }: TargetObservation): Leaving {
  const [moving] = inFlight;
  return moving === undefined
    ? { rollout: primary.rollout, release: primary.release, moving: undefined }
    : { rollout: moving.id, release: moving.release, moving };
}

/** Finds the record of what is left: the one that noted its rollout, else the newest of its release. */
export function recordOf({ rollout, release }: Leaving, records: readonly DeployRecord[]): DeployRecord | undefined {
  const noted = records.find(({ statuses }) => statuses.some(({ status }) => status?.serviceDeployment === rollout));
  return (rollout === "" ? undefined : noted) ?? records.find(({ payload }) => payload.family === release);
}
