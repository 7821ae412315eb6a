/** Where a rollout stands in the platform's own life cycle. */
export type RolloutStatus =
  | "pending"
  | "in-progress"
  | "successful"
  | "stop-requested"
  | "stopped"
  | "rollback-requested"
  | "rolling-back"
  | "rolled-back"
  | "rollback-failed";

/** How a service moves from one release to the next. */
export type Strategy = "rolling" | "blue-green" | "canary" | "linear";

/** Where a rollout pauses: at the test address only, at full public traffic, before a further share, or at a stage that we never use. */
export type HoldPlace = "test" | "production" | "step" | "other";

/** A pause of a rollout that somebody must end. */
export interface RolloutHold {
  /** The platform's id of this one pause; never reused. */
  readonly id: string;
  readonly at: HoldPlace;
  /** When the platform ends the pause by itself; we always set that to mean falling back. */
  readonly expiresAt: Date;
}

/** One rollout that the platform carries out; on ECS a service deployment. */
export interface Rollout {
  /** The id that steps and records hand on: on ECS `ecs-svc/N`. */
  readonly id: string;
  /** The release that it brings, `family:revision`; empty when the platform does not say. */
  readonly release: string;
  readonly status: RolloutStatus;
  /** The platform's words for the status; untrusted. */
  readonly reason: string;
  /** The platform's stage in lower case with hyphens, such as `scale-up` or `bake-time`; empty while rolling or unknown. */
  readonly stage: string;
  readonly holds: readonly RolloutHold[];
  /** The share of public traffic at its release, 0 to 100; `undefined` where the platform does not steer traffic. */
  readonly weight: number | undefined;
  readonly tasks: {
    readonly wanted: number;
    readonly running: number;
    readonly pending: number;
    readonly failed: number;
  };
  /** What the platform's own guards found. */
  readonly guards: {
    readonly breaker: { readonly triggered: boolean; readonly failures: number; readonly threshold: number };
    readonly alarms: readonly string[];
    readonly hookFailed: boolean;
    /** The hooks that were reached; a name is `pause`, or the platform's own for what it calls. */
    readonly hooks?: readonly { readonly name: string; readonly status: string }[];
    /** Whether the platform itself gave the rollout up, for another cause than these. */
    readonly gaveUp?: boolean;
  };
  readonly createdAt: Date;
  readonly finishedAt: Date | undefined;
}

const OVER: readonly RolloutStatus[] = ["successful", "stopped", "rolled-back", "rollback-failed"];

/** Tells whether the platform has ended a rollout, one way or the other. */
export function isOver({ status }: Pick<Rollout, "status">): boolean {
  return OVER.includes(status);
}
