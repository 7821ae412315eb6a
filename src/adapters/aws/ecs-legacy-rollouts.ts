import type { Deployment, Service } from "@aws-sdk/client-ecs";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { isOver, type Rollout, type RolloutStatus } from "../../core/rollout/rollout.ts";
import type { EcsRolloutsSeen } from "./ecs-rollouts-seen.ts";

/** Reads rollouts from the service's own list of deployments, for roles that may not read service deployments; holds and causes are not in it. */
export function legacyRollouts(service: Service, rollout: string | undefined, permission: string): EcsRolloutsSeen {
  const entries = service.deployments ?? [];
  const primary = entries.find(({ status }) => status === "PRIMARY");
  const rollouts = entries.map((entry) => legacyRollout(entry, entries));
  const entry = rollouts.find(({ id }) => id === rollout);
  const lead = rollouts.find(({ id }) => id === primary?.id);
  const replaced = rollout !== undefined && lead !== undefined && lead.id !== rollout;
  // ECS drops a deployment that has lost its tasks; what took its place, and the events, are then all there is to see.
  const gone = replaced && entry === undefined ? goneRollout(service, rollout, lead.id) : undefined;
  const ours = entry ?? gone;
  return {
    rollout: ours,
    newer: replaced && ours?.status !== "rolled-back" ? lead : undefined,
    inFlight: rollouts.filter((one) => one.id !== rollout && one.id === primary?.id && !isOver(one)),
    insight: { kind: "weak", permission },
    current: undefined,
  };
}

function legacyRollout(entry: Deployment, all: readonly Deployment[]): Rollout {
  return {
    ...stoppedRollout(entry.id ?? ""),
    release: releaseOf(entry.taskDefinition ?? ""),
    status: statusOf(entry, all),
    reason: entry.rolloutStateReason ?? "",
    tasks: {
      wanted: entry.desiredCount ?? 0,
      running: entry.runningCount ?? 0,
      pending: entry.pendingCount ?? 0,
      failed: entry.failedTasks ?? 0,
    },
    createdAt: entry.createdAt ?? new Date(0),
  };
}

/** Where ECS says in its events that ours failed, and that it goes back to what leads now, nobody superseded it. */
function goneRollout({ events = [] }: Service, rollout: string, lead: string): Rollout {
  const told = events.map(({ message = "" }) => message);
  const failed = told.find((message) => message.includes(`(deployment ${rollout}) deployment failed`));
  if (failed === undefined || !told.some((message) => message.includes(`rolling back to deployment ${lead}`)))
    return stoppedRollout(rollout);
  const why = failed.slice(failed.indexOf("deployment failed"));
  const guard = why.includes("tasks failed to start") ? "circuit breaker: " : "";
  return { ...stoppedRollout(rollout), status: "rolled-back", reason: `${guard}${why}` };
}

function statusOf(entry: Deployment, all: readonly Deployment[]): RolloutStatus {
  const primary = entry.status === "PRIMARY";
  const state: string = entry.rolloutState ?? "";
  switch (state) {
    case "COMPLETED":
      return "successful";
    case "FAILED":
      return primary ? "stopped" : "rolled-back";
    case "IN_PROGRESS":
      return primary ? "in-progress" : "stop-requested";
    default:
      // Behind a Classic Load Balancer ECS reports no state: the counts decide.
      return primary && all.length === 1 && entry.runningCount === entry.desiredCount
        ? "successful"
        : primary
          ? "in-progress"
          : "stop-requested";
  }
}

function stoppedRollout(id: string): Rollout {
  return {
    id,
    release: "",
    status: "stopped",
    reason: "",
    stage: "",
    holds: [],
    weight: undefined,
    tasks: { wanted: 0, running: 0, pending: 0, failed: 0 },
    guards: { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false },
    createdAt: new Date(0),
    finishedAt: undefined,
  };
}
