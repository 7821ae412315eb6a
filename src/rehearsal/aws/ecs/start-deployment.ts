import { AwsError } from "../protocol/aws-error.ts";
import { ecsArn, letterId, revisionNumber } from "./names.ts";
import { planSteps } from "./plan.ts";
import { isOver } from "./progress.ts";
import type {
  EcsState,
  RevisionRecord,
  ServiceDeploymentRecord,
  ServiceRecord,
  TaskDefinitionRecord,
} from "./state.ts";
import { presentTasks } from "./tasks.ts";
import { TIMINGS } from "./timings.ts";
import { weightOf } from "./traffic.ts";

/** ECS refuses a sixth deployment beside five active ones (aws/containers-roadmap issue 2836). */
const MOST_ACTIVE = 5;

/** Starts a service deployment; one in flight is asked to stop, which is how ECS lets the newest win. */
export function startDeployment(
  state: EcsState,
  service: ServiceRecord,
  definition: TaskDefinitionRecord,
): ServiceDeploymentRecord {
  const active = service.revisions.filter((one) => presentTasks(state, one).length > 0 || one === service.primary);
  if (active.length >= MOST_ACTIVE) {
    throw new AwsError(
      "InvalidParameterException",
      `${active.length} active deployments exist, unable to create new deployment.`,
    );
  }
  supersede(state, service);
  const target = createRevision(state, service, definition);
  const deployment: ServiceDeploymentRecord = {
    arn: ecsArn(state, `service-deployment/${service.cluster}/${service.name}/${letterId(state, 21)}`),
    target,
    sources: active,
    configuration: structuredClone(service.configuration),
    createdAt: state.now,
    updatedAt: state.now,
    status: "PENDING",
    plan: planSteps(service.configuration, active.length),
    place: 0,
    readyAt: state.now + TIMINGS.deploymentStarts,
    hooks: [],
    failures: 0,
    ignoredAlarms: (service.configuration.alarms?.alarmNames ?? []).filter(
      (name) => state.alarms?.stateOf(name) === "ALARM",
    ),
    breaker: service.configuration.deploymentCircuitBreaker?.enable === true ? "MONITORING" : "DISABLED",
  };
  delete service.completedEarly;
  service.revisions = [target, ...service.revisions];
  service.primary = target;
  service.deployments.push(deployment);
  state.tell(
    "service-deployment",
    `ecs-svc/${target.number} is PENDING (${service.configuration.strategy ?? "ROLLING"}, ${target.image})`,
  );
  return deployment;
}

function supersede(state: EcsState, service: ServiceRecord): void {
  for (const one of service.deployments) {
    if (isOver(one) || one.status === "STOP_REQUESTED") continue;
    one.status = one.status === "PENDING" ? "STOPPED" : "STOP_REQUESTED";
    one.statusReason = "Service deployment stopped because a new service deployment was started.";
    one.updatedAt = state.now;
    one.readyAt = state.now + TIMINGS.stopRequested;
    one.hooks = [];
    if (one.status === "STOPPED") one.stoppedAt = state.now;
    state.tell("service-deployment", `ecs-svc/${one.target.number} is ${one.status}: superseded`);
  }
}

/** Creates a revision in the target group that does not serve production now. */
export function createRevision(
  state: EcsState,
  service: ServiceRecord,
  definition: TaskDefinitionRecord,
): RevisionRecord {
  const container = definition.content.containerDefinitions?.find((one) => one.name === service.container);
  const image = container?.image ?? definition.content.containerDefinitions?.[0]?.image ?? "";
  const resolved = state.resolve(image);
  const number = revisionNumber(state);
  return {
    number,
    arn: ecsArn(state, `service-revision/${service.cluster}/${service.name}/${number}`),
    taskDefinition: definition,
    image,
    digest: resolved?.digest,
    behaviour: resolved?.behaviour,
    targetGroupArn: freeTargetGroup(service),
    createdAt: state.now,
    updatedAt: state.now,
    desired: 0,
    failedTasks: 0,
    nextStartAt: state.now,
    rolloutState: "IN_PROGRESS",
    rolloutStateReason: `ECS deployment ecs-svc/${number} in progress.`,
  };
}

function freeTargetGroup(service: ServiceRecord): string | undefined {
  const [first, second] = service.targetGroups;
  const rolling = (service.configuration.strategy ?? "ROLLING") === "ROLLING" && service.controller === undefined;
  if (second === undefined || rolling) {
    return service.lastCompleted?.targetGroupArn ?? first;
  }
  const blue = service.lastCompleted;
  const busy =
    blue !== undefined && blue.desired > 0
      ? blue.targetGroupArn
      : service.revisions.find((one) => weightOf(service.production, one) > 0)?.targetGroupArn;
  return busy === first ? second : first;
}
