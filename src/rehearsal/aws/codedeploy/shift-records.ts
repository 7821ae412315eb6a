import type {
  AutoRollbackEvent,
  DeploymentReadyAction,
  DeploymentStatus,
  ErrorCode,
  LifecycleEventStatus,
} from "@aws-sdk/client-codedeploy";
import type { EcsState, RevisionRecord, ServiceRecord, TaskDefinitionRecord } from "../ecs/state.ts";
import type { ShiftStep } from "./plan-shift.ts";

/** How a seeded service is deployed by CodeDeploy. */
export interface CodeDeploySeed {
  /** `AppECS-<cluster>-<service>` when absent. */
  readonly application?: string;
  /** `DgpECS-<cluster>-<service>` when absent. */
  readonly group?: string;
  /** `CodeDeployDefault.ECSAllAtOnce` when absent. */
  readonly config?: string;
  /** How long the replacement waits, with test traffic, before production traffic moves; 0 when absent. */
  readonly readyWaitMinutes?: number;
  /** What happens when that wait ends without a word; CONTINUE_DEPLOYMENT when absent. */
  readonly readyAction?: DeploymentReadyAction;
  /** How long the original task set stays after the shift; 5 when absent. */
  readonly terminationWaitMinutes?: number;
  /** The events at which the group rolls back by itself; a failed deployment when absent. */
  readonly autoRollback?: readonly AutoRollbackEvent[];
  /** Alarms of CloudWatch that stop a deployment. */
  readonly alarms?: readonly string[];
}

/** One lifecycle event of a deployment. */
export interface LifecycleRecord {
  readonly name: string;
  readonly startedAt: number;
  endedAt?: number;
  status: LifecycleEventStatus;
}

/** One deployment of CodeDeploy with its place in its plan. */
export interface ShiftRecord {
  readonly id: string;
  readonly content: string;
  readonly sha256: string;
  readonly config: string;
  readonly description: string | undefined;
  readonly creator: "user" | "codeDeployRollback";
  readonly taskDefinition: TaskDefinitionRecord;
  readonly original: RevisionRecord;
  /** The task set that it brings; a rollback brings none of its own. */
  replacement: RevisionRecord | undefined;
  readonly createdAt: number;
  startedAt?: number;
  completedAt?: number;
  status: DeploymentStatus;
  plan: readonly ShiftStep[];
  place: number;
  /** The present step lasts at least until then. */
  readyAt: number;
  readonly events: LifecycleRecord[];
  error?: { readonly code: ErrorCode; readonly message: string };
  rollback: {
    readonly rollbackDeploymentId?: string;
    readonly rollbackTriggeringDeploymentId?: string;
    readonly rollbackMessage?: string;
  };
}

/** The deployment group of one service, with all its deployments, the oldest first. */
export interface ShiftGroup {
  readonly state: EcsState;
  readonly service: ServiceRecord;
  readonly id: string;
  readonly application: string;
  readonly name: string;
  readonly seed: CodeDeploySeed;
  readonly config: string;
  readonly deployments: ShiftRecord[];
}
