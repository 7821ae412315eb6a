import { type DeployRecord, statusOf } from "../../core/record/deploy-record.ts";
import { earliestStart } from "../../core/rollback/pick-rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { History } from "../../ports/history.ts";
import type { Target } from "../../ports/target.ts";

/** The rollout of a record as it stands now. */
export interface Located {
  readonly rollout: string;
  readonly observation: TargetObservation;
}

/** Looks at the rollout of a record; `undefined` when none was ever started. */
export async function locateRollout(
  { target, history }: { readonly target: Target; readonly history: History },
  record: DeployRecord,
): Promise<Located | undefined> {
  const noted = statusOf(record)?.serviceDeployment ?? "";
  if (noted !== "") return { rollout: noted, observation: await target.observe(noted) };
  const { family: release } = record.payload;
  const rollout =
    rolloutOfRelease(await target.observe(), release) ??
    (await history.rolloutOf({ release, since: earliestStart(record) }));
  return rollout === undefined ? undefined : { rollout, observation: await target.observe(rollout) };
}

/** Finds the rollout of a record whose run was lost before it could note it: what the service is set to, if that is its release. */
function rolloutOfRelease({ primary, inFlight }: TargetObservation, release: string): string | undefined {
  return primary.release === release ? primary.rollout : inFlight.find((one) => one.release === release)?.id;
}
