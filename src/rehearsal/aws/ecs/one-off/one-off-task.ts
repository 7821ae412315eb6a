import type { RegisterTaskDefinitionRequest, RunTaskRequest, TaskStopCode } from "@aws-sdk/client-ecs";
import type { ChosenBehaviour } from "./task-behaviour.ts";

/** The registered definition that a one-off task runs. */
export interface RunDefinition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly content: Omit<RegisterTaskDefinitionRequest, "tags">;
}

/** What happens to a one-off task next, in world milliseconds. */
export interface OneOffMoment {
  readonly at: number;
  readonly what: "pending" | "running" | "exited" | "not-started" | "containers-stopped" | "deprovisioning" | "stopped";
}

/** One task that RunTask started. */
export interface OneOffTask {
  readonly arn: string;
  readonly cluster: string;
  readonly definition: RunDefinition;
  readonly request: RunTaskRequest;
  readonly chosen: ChosenBehaviour;
  /** The digest of each container's image by the container's name, as it was pulled. */
  readonly digests: ReadonlyMap<string, string>;
  /** Why it will not start, whatever its behaviour: an image or a log group that does not exist. */
  readonly obstacle: string | undefined;
  readonly createdAt: number;
  readonly address: string;
  readonly capacityProvider: string | undefined;
  lastStatus: "PROVISIONING" | "PENDING" | "RUNNING" | "DEACTIVATING" | "STOPPING" | "DEPROVISIONING" | "STOPPED";
  desiredStatus: "RUNNING" | "STOPPED";
  pullAt?: number;
  startedAt?: number;
  stoppingAt?: number;
  /** When its containers ended. */
  endedAt?: number;
  stoppedAt?: number;
  stopCode?: TaskStopCode;
  stoppedReason?: string;
  /** By container name, once it has ended. */
  readonly exitCodes: Map<string, number>;
  /** Why a container ended or could not start, by its name. */
  readonly reasons: Map<string, string>;
  moments: OneOffMoment[];
  /** Lines of the judged container that are still to be written, in order. */
  lines: { readonly at: number; readonly message: string }[];
}

/** What RunTask remembers of a client token, so that a repeated request runs nothing anew. */
export interface RememberedRun {
  readonly cluster: string;
  readonly token: string;
  readonly request: RunTaskRequest;
  readonly at: number;
  readonly tasks: readonly OneOffTask[];
  readonly failures: readonly { readonly arn: string; readonly reason: string; readonly detail?: string }[];
}

/** All that the world knows of one-off tasks. */
export interface OneOffState {
  tasks: OneOffTask[];
  remembered: RememberedRun[];
}
