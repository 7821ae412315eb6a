import type { Rollout, RolloutHold } from "./rollout.ts";
import type { TargetObservation } from "./target-observation.ts";

/** Who or what made a rollout fall back. */
export type RollbackCause = "circuit-breaker" | "alarm" | "hook" | "person" | "platform";

/** What has become of our rollout. */
export type RolloutAssessment =
  | { readonly kind: "in-progress"; readonly stage: string; readonly weight: number | undefined }
  | { readonly kind: "held"; readonly hold: RolloutHold; readonly weight: number | undefined }
  | { readonly kind: "succeeded"; readonly running: number; readonly wanted: number }
  | {
      readonly kind: "superseded";
      readonly by: { readonly rollout: string; readonly release: string };
      readonly afterSuccess: boolean;
    }
  | { readonly kind: "rolling-back"; readonly cause: RollbackCause; readonly reason: string }
  | { readonly kind: "rolled-back"; readonly cause: RollbackCause; readonly reason: string }
  | { readonly kind: "rollback-failed"; readonly cause: RollbackCause; readonly reason: string }
  | { readonly kind: "stopped"; readonly reason: string; readonly breaker: boolean }
  | { readonly kind: "tasks-failing"; readonly failed: number; readonly limit: number }
  | { readonly kind: "unknown"; readonly why: string };

/** What the assessment needs to know beside the observation. */
export interface RolloutExpectations {
  /** Failed tasks at which we stop waiting; `undefined` leaves it to the platform's own breaker. */
  readonly failedTasks: number | undefined;
  /** Failed tasks of our rollout as counted from its stopped tasks, where they were read. */
  readonly stoppedTasks?: number;
}

/** Assesses what has become of the rollout that an observation was asked for; anything that it does not understand is `unknown`. */
export function assessRollout(observation: TargetObservation, expectations: RolloutExpectations): RolloutAssessment {
  const { rollout, newer, primary, tasks } = observation;
  if (rollout === undefined) return { kind: "unknown", why: "the platform does not know our rollout (yet)" };
  switch (rollout.status) {
    case "successful":
      // Where traffic is shifted, a later one is primary only when it has shifted.
      if (primary.rollout !== rollout.id || isMoving(newer))
        return { kind: "superseded", by: newer === undefined ? primary : named(newer), afterSuccess: true };
      return { kind: "succeeded", running: tasks.running, wanted: tasks.wanted };
    case "rolled-back":
    case "rollback-failed":
      return { kind: rollout.status, cause: causeOf(rollout), reason: rollout.reason };
    case "rollback-requested":
    case "rolling-back":
      return { kind: "rolling-back", cause: causeOf(rollout), reason: rollout.reason };
    case "stop-requested":
    case "stopped":
      return assessStop(rollout, newer);
    case "pending":
    case "in-progress":
      return assessProgress(rollout, expectations);
  }
}

function isMoving(rollout: Rollout | undefined): boolean {
  return rollout?.status === "pending" || rollout?.status === "in-progress";
}

function assessStop(rollout: Rollout, newer: Rollout | undefined): RolloutAssessment {
  if (newer !== undefined) return { kind: "superseded", by: named(newer), afterSuccess: false };
  if (rollout.status === "stopped")
    return { kind: "stopped", reason: rollout.reason, breaker: rollout.guards.breaker.triggered };
  return { kind: "in-progress", stage: "stop-requested", weight: rollout.weight };
}

function assessProgress(rollout: Rollout, { failedTasks, stoppedTasks = 0 }: RolloutExpectations): RolloutAssessment {
  const failed = Math.max(rollout.tasks.failed, stoppedTasks);
  if (failedTasks !== undefined && failed >= failedTasks) return { kind: "tasks-failing", failed, limit: failedTasks };
  const [hold] = rollout.holds;
  if (hold !== undefined) return { kind: "held", hold, weight: rollout.weight };
  return {
    kind: "in-progress",
    stage: rollout.status === "pending" ? "pending" : rollout.stage,
    weight: rollout.weight,
  };
}

/** Finds the cause in what the platform reports of its own guards; a fall-back that none of them claims was asked for by a person or a tool. */
function causeOf({ guards, reason }: Rollout): RollbackCause {
  if (guards.breaker.triggered) return "circuit-breaker";
  if (guards.alarms.length > 0) return "alarm";
  if (guards.gaveUp === true) return guards.hookFailed ? "hook" : "platform";
  // Somebody who ends a pause by falling back is named beside the hook, which then counts as failed.
  if (/\buser\b/i.test(reason)) return "person";
  if (guards.hookFailed || /\bhooks?\b/i.test(reason)) return "hook";
  if (/circuit breaker/i.test(reason)) return "circuit-breaker";
  return /\balarms?\b/i.test(reason) ? "alarm" : "person";
}

function named({ id, release }: Rollout): { readonly rollout: string; readonly release: string } {
  return { rollout: id, release };
}
