import { assessRollout } from "../core/rollout/assess-rollout.ts";
import type { TargetObservation } from "../core/rollout/target-observation.ts";
import type { Proof, ReleaseClaim } from "../ports/target.ts";

/** Judges a claim by an observation: our rollout SUCCEEDED, is still primary, brought that release, and its tasks run. */
export function proofOf(observation: TargetObservation, claim: ReleaseClaim): Proof {
  return claim.rollout === undefined || claim.rollout === ""
    ? proofOfRelease(observation, claim.release)
    : proofOfRollout(observation, claim);
}

function proofOfRollout(observation: TargetObservation, { release }: ReleaseClaim): Proof {
  const { rollout, live, tasks, insight } = observation;
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "succeeded":
      if (rollout !== undefined && rollout.release !== "" && release !== "" && rollout.release !== release)
        return { kind: "disproven", why: "other-release", live: rollout.release };
      if (tasks.running === 0)
        return tasks.wanted === 0
          ? { kind: "disproven", why: "no-tasks", live: live.release }
          : { kind: "pending", why: "no task runs yet" };
      return { kind: "proven", release: live.release, running: tasks.running, strength: insight.kind };
    case "superseded":
      return { kind: "disproven", why: "superseded", live: live.release };
    case "rolled-back":
    case "rollback-failed":
    case "stopped":
      return { kind: "disproven", why: "rolled-back", live: live.release };
    case "in-progress":
    case "held":
    case "rolling-back":
    case "tasks-failing":
      return { kind: "pending", why: assessment.kind === "in-progress" ? assessment.stage : assessment.kind };
    case "unknown":
      return { kind: "pending", why: assessment.why };
  }
}

function proofOfRelease({ primary, inFlight, live, tasks, insight }: TargetObservation, release: string): Proof {
  if (inFlight.length > 0 || !primary.complete) return { kind: "pending", why: inFlight[0]?.status ?? "in-progress" };
  if (live.release !== release) return { kind: "disproven", why: "other-release", live: live.release };
  if (tasks.running === 0)
    return tasks.wanted === 0
      ? { kind: "disproven", why: "no-tasks", live: live.release }
      : { kind: "pending", why: "no task runs yet" };
  return { kind: "proven", release, running: tasks.running, strength: insight.kind };
}
