/** One message of the platform about the service; untrusted text. */
export interface ServiceEvent {
  readonly id: string;
  readonly at: Date;
  readonly message: string;
}

/** One container of a stopped task. */
export interface StoppedContainer {
  readonly name: string;
  /** `undefined` when it never started. */
  readonly exitCode: number | undefined;
  readonly reason: string;
  readonly health: string;
}

/** A task of the rollout that stopped; texts are untrusted. */
export interface StoppedTask {
  readonly id: string;
  readonly at: Date | undefined;
  /** The platform's stop code, such as `EssentialContainerExited`. */
  readonly code: string;
  readonly reason: string;
  readonly containers: readonly StoppedContainer[];
  /** The release that it ran, `family:revision`, where the platform says. */
  readonly release?: string;
}

/** The last lines that a container of a failed task wrote; untrusted text. */
export interface LogTail {
  readonly task: string;
  readonly container: string;
  /** Oldest first. */
  readonly lines: readonly string[];
}

/** Why a rollout goes as it goes. */
export interface Explanation {
  /** Oldest first. */
  readonly events: readonly ServiceEvent[];
  readonly stoppedTasks: readonly StoppedTask[];
  /** Load balancer targets that do not answer well, with the load balancer's reason. */
  readonly unhealthyTargets: readonly { readonly target: string; readonly reason: string }[];
  readonly logs: readonly LogTail[];
  /** What could not be read, each naming the permission or the failure. */
  readonly gaps: readonly string[];
}
