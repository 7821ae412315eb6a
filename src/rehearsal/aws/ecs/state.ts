import type {
  DeploymentConfiguration,
  DeploymentLifecycleHookAction,
  DeploymentLifecycleHookStage,
  DeploymentLifecycleHookStatus,
  DeploymentRolloutState,
  LoadBalancer,
  RegisterTaskDefinitionRequest,
  ServiceDeploymentLifecycleStage,
  ServiceDeploymentStatus,
  Tag,
  TaskStopCode,
} from "@aws-sdk/client-ecs";
import type { Behaviour } from "../../application/behaviour.ts";
import type { Random } from "../../application/random.ts";
import type { AlarmBoard } from "../cloudwatch/alarm-board.ts";
import type { Registry } from "../ecr/registry.ts";
import type { LogStore } from "../logs/log-store.ts";
import type { OneOffState } from "./one-off/one-off-task.ts";
import type { TaskBehaviour } from "./one-off/task-behaviour.ts";
import type { Step } from "./plan.ts";

/** One registered task definition. */
export interface TaskDefinitionRecord {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  status: "ACTIVE" | "INACTIVE";
  readonly registeredAt: number;
  deregisteredAt?: number;
  readonly registeredBy: string;
  readonly content: Omit<RegisterTaskDefinitionRequest, "tags">;
}

/** What happens to a task next, in world milliseconds. */
export interface TaskMoment {
  readonly at: number;
  readonly what: "pending" | "running" | "healthy" | "crashed" | "unhealthy" | "cannot-start" | "stopped";
}

/** One task of a service. */
export interface TaskRecord {
  readonly arn: string;
  readonly service: ServiceRecord;
  readonly revision: RevisionRecord;
  readonly createdAt: number;
  /** Why it will not start: an image or a log group that does not exist. */
  readonly obstacle: string | undefined;
  lastStatus: "PROVISIONING" | "PENDING" | "RUNNING" | "DEACTIVATING" | "STOPPED";
  desiredStatus: "RUNNING" | "STOPPED";
  healthy: boolean;
  /** Whether it was ever healthy: a task that stops before that is a failed one. */
  wasHealthy: boolean;
  readonly address: string;
  pullAt?: number;
  startedAt?: number;
  stoppingAt?: number;
  stoppedAt?: number;
  stopCode?: TaskStopCode;
  stoppedReason?: string;
  exitCode?: number;
  moments: TaskMoment[];
}

/** One service revision: also the `deployments[]` entry `ecs-svc/<number>`. */
export interface RevisionRecord {
  readonly number: string;
  readonly arn: string;
  readonly taskDefinition: TaskDefinitionRecord;
  readonly image: string;
  readonly digest: string | undefined;
  readonly behaviour: Behaviour | undefined;
  readonly targetGroupArn: string | undefined;
  readonly createdAt: number;
  updatedAt: number;
  /** How many tasks it should have now. */
  desired: number;
  failedTasks: number;
  /** No task is started before this instant (the back-off of the scheduler). */
  nextStartAt: number;
  rolloutState: DeploymentRolloutState;
  rolloutStateReason: string;
}

/** One lifecycle hook of a service deployment that was reached. */
export interface HookRecord {
  readonly hookId: string;
  readonly stage: DeploymentLifecycleHookStage;
  status: DeploymentLifecycleHookStatus;
  readonly expiresAt: number;
  readonly timeoutAction: DeploymentLifecycleHookAction;
}

/** One service deployment with its place in its plan. */
export interface ServiceDeploymentRecord {
  readonly arn: string;
  readonly target: RevisionRecord;
  readonly sources: readonly RevisionRecord[];
  readonly configuration: DeploymentConfiguration;
  readonly createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  updatedAt: number;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  stage?: ServiceDeploymentLifecycleStage;
  plan: readonly Step[];
  place: number;
  /** The present step lasts at least until then. */
  readyAt: number;
  hooks: HookRecord[];
  /** Failures counted by the circuit breaker. */
  failures: number;
  breaker: "DISABLED" | "MONITORING" | "MONITORING_COMPLETE" | "TRIGGERED";
  /** Alarms that were in ALARM at its start: ignored for this deployment. */
  ignoredAlarms?: readonly string[];
  triggeredAlarms?: readonly string[];
  rollback?: {
    readonly reason: string;
    readonly startedAt: number;
    readonly revision: RevisionRecord;
    shifted: boolean;
  };
}

/** Who carries a service's rollouts out when it is not ECS itself. */
export interface ForeignController {
  readonly type: "CODE_DEPLOY" | "EXTERNAL";
  /** Moves its own work on as far as the state's instant allows; answers whether anything changed. */
  move(): boolean;
  /** The next instant at which it has something to do. */
  due(): number | undefined;
  /** Names its deployment that brought a revision, where it knows. */
  bringerOf(revision: RevisionRecord): string | undefined;
}

/** One service. */
export interface ServiceRecord {
  /** Nobody but ECS when absent. */
  controller?: ForeignController;
  /** How it is still read after an update, while reads lag behind. */
  before?: { readonly until: number; readonly view: Readonly<Record<string, unknown>>; readonly deployments: number };
  readonly name: string;
  readonly arn: string;
  readonly cluster: string;
  readonly container: string;
  readonly port: number;
  readonly loadBalancers: readonly LoadBalancer[];
  readonly targetGroups: readonly string[];
  configuration: DeploymentConfiguration;
  desiredCount: number;
  /** The volumes that it was given, as JSON; none when absent. */
  volumes?: string;
  readonly createdAt: number;
  revisions: RevisionRecord[];
  primary: RevisionRecord;
  lastCompleted: RevisionRecord | undefined;
  readonly deployments: ServiceDeploymentRecord[];
  readonly events: { readonly id: string; readonly createdAt: number; readonly message: string }[];
  /** Percent by target group, as in the production and the test listener rule. */
  production: Map<string, number>;
  test: Map<string, number> | undefined;
  /** Its last deployment met its early success criteria, and what is left of it goes on in the background. */
  completedEarly?: true;
}

/** Looks an image up as ECS does when it pulls: nothing when the registry has no such image. */
export type ResolveImage = (image: string) => { readonly digest: string; readonly behaviour: Behaviour } | undefined;

/** The whole state of ECS; `advance` alone moves its time. */
export interface EcsState {
  now: number;
  readonly account: string;
  readonly region: string;
  readonly clusters: ReadonlySet<string>;
  readonly services: ServiceRecord[];
  readonly taskDefinitions: TaskDefinitionRecord[];
  readonly tags: Map<string, Tag[]>;
  tasks: TaskRecord[];
  readonly oneOff: OneOffState;
  readonly taskBehaviours: readonly TaskBehaviour[];
  /** How many one-off tasks each behaviour has decided on. */
  readonly behavioursUsed: Map<TaskBehaviour, number>;
  readonly logs: LogStore;
  readonly registry: Registry;
  readonly random: Random;
  readonly resolve: ResolveImage;
  /** The alarms of CloudWatch; none when absent. */
  alarms?: AlarmBoard;
  /** For how many milliseconds reads of a service lag behind its updates; none when absent. */
  readonly readsLag?: number;
  readonly tell: (kind: string, text: string, data?: unknown) => void;
}
