import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { Proof, ReleaseClaim } from "../../ports/target.ts";

/** Judges a claim by an observation: our rollout SUCCEEDED, is still primary, brought that release, and as many of its tasks run as are wanted now. */
export function proofOf(observation: TargetObservation, claim: ReleaseClaim): Proof {
  return claim.rollout === undefined || claim.rollout === ""
    ? proofOfRelease(observation, claim.release)
    : proofOfRollout(observation, claim);
}

function proofOfRollout(observation: TargetObservation, { release, rollout: claimed }: ReleaseClaim): Proof {
  const { rollout, live, insight } = observation;
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "succeeded":
      if (rollout !== undefined && rollout.release !== "" && release !== "" && rollout.release !== release)
        return { kind: "disproven", why: "other-release", live: rollout.release };
      return tasksMissing(observation) ?? proven(live.release, observation, insight.kind);
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
    case "unknown": {
      // ECS keeps service deployments for a while only; what the service itself has completed stays.
      const { primary } = observation;
      if (primary.rollout !== claimed || !primary.complete) return { kind: "pending", why: assessment.why };
      const proof = proofOfRelease(observation, release);
      return proof.kind === "proven" ? { ...proof, strength: "weak" } : proof;
    }
  }
}

function proofOfRelease(observation: TargetObservation, release: string): Proof {
  const { primary, inFlight, live, insight } = observation;
  if (inFlight.length > 0 || !primary.complete) return { kind: "pending", why: inFlight[0]?.status ?? "in-progress" };
  if (live.release !== release) return { kind: "disproven", why: "other-release", live: live.release };
  return tasksMissing(observation) ?? proven(release, observation, insight.kind);
}

function tasksMissing({ tasks, live }: TargetObservation): Proof | undefined {
  if (tasks.wanted === 0 && tasks.running === 0) return { kind: "disproven", why: "no-tasks", live: live.release };
  if (tasks.running > 0 && tasks.running >= tasks.wanted) return undefined;
  return {
    kind: "pending",
    why: tasks.running === 0 ? "no task runs yet" : `${tasks.running} of ${tasks.wanted} tasks run`,
  };
}

function proven(
  release: string,
  { tasks }: TargetObservation,
  strength: "full" | "weak",
): Extract<Proof, { kind: "proven" }> {
  return { kind: "proven", release, running: tasks.running, strength };
}
