import type { Account } from "./account.ts";

/** The states that a deployment status may have. */
export type DeploymentStatusState = "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";

/** One status of a deployment; never changed once written. */
export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentStatusState;
  readonly creator: Account;
  readonly description: string;
  readonly environment: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly createdAt: number;
}

/** A deployment with its statuses, oldest first. */
export interface Deployment {
  readonly id: number;
  readonly ref: string;
  readonly oid: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly creator: Account;
  readonly createdAt: number;
  readonly transient: boolean;
  readonly production: boolean;
  readonly statuses: DeploymentStatus[];
}
