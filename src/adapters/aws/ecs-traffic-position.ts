import { Unreadable } from "../../core/outcome/unreadable.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import { isOwnHold } from "../../core/rollout/plan-holds.ts";
import type { pausesIn } from "../../core/rollout/service-configuration.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { TrafficPosition } from "../../ports/traffic.ts";

/** Tells where our rollout's traffic stands; a pause that is among the foreign ones is not ours to end. Throws `Unreadable` when nobody can tell. */
export function trafficPosition(observation: TargetObservation, foreign: ReturnType<typeof pausesIn>): TrafficPosition {
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "held": {
      const { hold } = assessment;
      if (hold.at === "other") return { kind: "moving", stage: observation.rollout?.stage ?? "" };
      return { kind: "held", hold: { ...hold, at: hold.at, ours: isOwnHold(hold, foreign) } };
    }
    case "in-progress":
    case "tasks-failing":
      return { kind: "moving", stage: assessment.kind === "in-progress" ? assessment.stage : "tasks-failing" };
    case "succeeded":
      return { kind: "settled" };
    case "superseded":
      return { kind: "not-ours", why: "superseded" };
    case "rolling-back":
      return { kind: "not-ours", why: "rolling-back" };
    case "rolled-back":
    case "rollback-failed":
      return { kind: "not-ours", why: "rolled-back" };
    case "stopped":
      return { kind: "not-ours", why: "stopped" };
    case "unknown":
      throw new Unreadable("not_found", assessment.why, "Look at the service in the ECS console, then re-run the job.");
  }
}
