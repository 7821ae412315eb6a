import type { LoadBalancer } from "@aws-sdk/client-ecs";
import type { BalancerRecord } from "../elbv2/balancer.ts";
import { type ServiceSeed, seededConfiguration, seededTaskDefinition } from "../seed.ts";
import { ecsArn, letterId, revisionNumber } from "./names.ts";
import type { EcsState, ForeignController, RevisionRecord, ServiceRecord, TaskDefinitionRecord } from "./state.ts";
import { registerTaskDefinition } from "./task-definitions.ts";
import { startTaskLogs } from "./task-logs.ts";
import { startTask } from "./tasks.ts";

/** How long before the world begins the seeded version was deployed. */
const DEPLOYED_BEFORE = 26 * 60 * 60_000;

const UNKNOWN_CONTROLLER: ForeignController = {
  type: "EXTERNAL",
  move: () => false,
  due: () => undefined,
  bringerOf: () => undefined,
};

/** Puts a service into the world: its version runs, healthy, and one service deployment succeeded the day before. */
export function seedService(state: EcsState, seed: ServiceSeed, balancer: BalancerRecord): ServiceRecord {
  const definition = registerTaskDefinition(
    state,
    seededTaskDefinition(seed, state),
    `arn:aws:iam::${state.account}:role/deploy`,
  );
  const revision = seededRevision(state, seed, { definition, group: balancer.targetGroups[0]?.arn });
  const service: ServiceRecord = {
    name: seed.service,
    arn: ecsArn(state, `service/${seed.cluster}/${seed.service}`),
    cluster: seed.cluster,
    container: seed.container,
    port: seed.port ?? 8080,
    loadBalancers: [loadBalancer(state, seed, balancer)],
    targetGroups: balancer.targetGroups.map((group) => group.arn),
    configuration: seededConfiguration(seed),
    desiredCount: seed.desiredCount ?? 2,
    createdAt: state.now - 90 * DEPLOYED_BEFORE,
    revisions: [revision],
    primary: revision,
    lastCompleted: revision,
    deployments: [],
    events: [],
    production: weights(balancer),
    test: balancer.test === undefined ? undefined : weights(balancer),
  };
  if (seed.external === true) service.controller = UNKNOWN_CONTROLLER;
  // Service deployments are ECS's own; another controller keeps its own books.
  if (seed.external !== true && seed.codeDeploy === undefined) service.deployments.push(pastDeployment(state, service));
  state.services.push(service);
  runTasks(state, service);
  return service;
}

function seededRevision(
  state: EcsState,
  seed: ServiceSeed,
  given: { readonly definition: TaskDefinitionRecord; readonly group: string | undefined },
): RevisionRecord {
  const resolved = state.resolve(seed.image);
  if (resolved === undefined)
    throw new Error(`the seeded image ${seed.image} of ${seed.service} is not in the world's registry`);
  const number = revisionNumber(state);
  const at = state.now - DEPLOYED_BEFORE;
  return {
    number,
    arn: ecsArn(state, `service-revision/${seed.cluster}/${seed.service}/${number}`),
    taskDefinition: given.definition,
    image: seed.image,
    digest: resolved.digest,
    behaviour: resolved.behaviour,
    targetGroupArn: given.group,
    createdAt: at,
    updatedAt: at,
    desired: seed.desiredCount ?? 2,
    failedTasks: 0,
    nextStartAt: at,
    rolloutState: "COMPLETED",
    rolloutStateReason: `ECS deployment ecs-svc/${number} completed.`,
  };
}

function loadBalancer(state: EcsState, seed: ServiceSeed, balancer: BalancerRecord): LoadBalancer {
  const [first, second] = balancer.targetGroups;
  const plain = { targetGroupArn: first?.arn, containerName: seed.container, containerPort: seed.port ?? 8080 };
  if (second === undefined || seed.codeDeploy !== undefined) return plain;
  return {
    ...plain,
    advancedConfiguration: {
      alternateTargetGroupArn: second.arn,
      productionListenerRule: balancer.production.ruleArn,
      ...(balancer.test === undefined ? {} : { testListenerRule: balancer.test.ruleArn }),
      roleArn: `arn:aws:iam::${state.account}:role/ecsInfrastructureRole`,
    },
  };
}

function pastDeployment(state: EcsState, service: ServiceRecord): ServiceRecord["deployments"][number] {
  const at = state.now - DEPLOYED_BEFORE;
  return {
    arn: ecsArn(state, `service-deployment/${service.cluster}/${service.name}/${letterId(state, 21)}`),
    target: service.primary,
    sources: [],
    configuration: structuredClone(service.configuration),
    createdAt: at,
    startedAt: at + 2_000,
    finishedAt: at + 600_000,
    updatedAt: at + 600_000,
    status: "SUCCESSFUL",
    plan: [],
    place: 0,
    readyAt: at,
    hooks: [],
    failures: 0,
    breaker: service.configuration.deploymentCircuitBreaker?.enable === true ? "MONITORING_COMPLETE" : "DISABLED",
  };
}

function runTasks(state: EcsState, service: ServiceRecord): void {
  for (let count = 0; count < service.desiredCount; count += 1) {
    const task = startTask(state, service, service.primary);
    task.moments = [];
    task.lastStatus = "RUNNING";
    task.startedAt = state.now - DEPLOYED_BEFORE;
    startTaskLogs(state, task, task.startedAt);
    task.healthy = true;
    task.wasHealthy = true;
  }
}

function weights(balancer: BalancerRecord): Map<string, number> {
  return new Map(balancer.targetGroups.map((group, index) => [group.arn, index === 0 ? 100 : 0]));
}
