import * as ecs from "@aws-sdk/client-ecs";
import { authorize } from "../protocol/authorize.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { CallLog } from "../protocol/call-log.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import { authorizeRegistration, authorizeUpdate } from "./authorize-writes.ts";
import { findCluster, findService } from "./find.ts";
import { describeTasks, listTasks } from "./list-tasks.ts";
import { taskOperations } from "./one-off/task-operations.ts";
import { listTags, tagResource, untagResource } from "./resource-tags.ts";
import {
  continueServiceDeployment,
  describeServiceDeployments,
  describeServiceRevisions,
  listServiceDeployments,
  stopServiceDeployment,
} from "./service-deployments.ts";
import { serviceView } from "./service-view.ts";
import { rememberBefore, staleView } from "./stale-reads.ts";
import type { EcsState } from "./state.ts";
import {
  deregisterTaskDefinition,
  describeTaskDefinition,
  listTaskDefinitions,
  registerTaskDefinition,
  taskDefinitionView,
} from "./task-definitions.ts";
import { tellWrite } from "./tell-write.ts";
import { updateService } from "./update-service.ts";

type Current = () => EcsState;

/** Lists the operations of ECS that this world knows; `current` brings the state to the world's instant first. */
export function ecsOperations(current: Current, log: CallLog): readonly Operation[] {
  return [
    ...serviceOperations(current, log),
    ...deploymentOperations(current),
    ...definitionOperations(current),
    ...taskOperations(current),
    operation<ecs.ListTasksRequest>(ecs.ListTasks$, (input) => listTasks(current(), input)),
    operation<ecs.DescribeTasksRequest>(ecs.DescribeTasks$, (input) => describeTasks(current(), input)),
    ...tagOperations(current),
  ];
}

function serviceOperations(current: Current, log: CallLog): readonly Operation[] {
  return [
    operation<ecs.DescribeServicesRequest>(ecs.DescribeServices$, (input) => describeServices(current(), input)),
    operation<ecs.UpdateServiceRequest>(ecs.UpdateService$, (input, caller) => {
      const state = current();
      tellWrite(state, caller, { operation: "ecs:UpdateService", taskDefinition: input.taskDefinition });
      const before = findService(state, input.cluster, input.service);
      authorizeUpdate(state, caller, { service: before, input });
      rememberBefore(state, before);
      const service = updateService(state, input, log);
      return { service: serviceView(current(), service, false) };
    }),
  ];
}

function deploymentOperations(current: Current): readonly Operation[] {
  return [
    operation<ecs.ListServiceDeploymentsRequest>(ecs.ListServiceDeployments$, (input) =>
      listServiceDeployments(current(), input),
    ),
    operation<ecs.DescribeServiceDeploymentsRequest>(ecs.DescribeServiceDeployments$, (input) =>
      describeServiceDeployments(current(), input),
    ),
    operation<ecs.DescribeServiceRevisionsRequest>(ecs.DescribeServiceRevisions$, (input) =>
      describeServiceRevisions(current(), input),
    ),
    operation<ecs.StopServiceDeploymentRequest>(ecs.StopServiceDeployment$, (input, caller) => {
      tellWrite(current(), caller, { operation: "ecs:StopServiceDeployment" });
      authorize(caller, "ecs:StopServiceDeployment", input.serviceDeploymentArn);
      return stopServiceDeployment(current(), input);
    }),
    operation<ecs.ContinueServiceDeploymentRequest>(ecs.ContinueServiceDeployment$, (input, caller) => {
      tellWrite(current(), caller, { operation: "ecs:ContinueServiceDeployment" });
      authorize(caller, "ecs:ContinueServiceDeployment", input.serviceDeploymentArn);
      return continueServiceDeployment(current(), input);
    }),
  ];
}

function definitionOperations(current: Current): readonly Operation[] {
  return [
    operation<ecs.RegisterTaskDefinitionRequest>(ecs.RegisterTaskDefinition$, (input, caller) => {
      authorizeRegistration(current(), caller, input);
      const record = registerTaskDefinition(current(), input, caller.arn);
      return { taskDefinition: taskDefinitionView(record), tags: current().tags.get(record.arn) ?? [] };
    }),
    operation<ecs.DescribeTaskDefinitionRequest>(ecs.DescribeTaskDefinition$, (input) =>
      describeTaskDefinition(current(), input),
    ),
    operation<ecs.DeregisterTaskDefinitionRequest>(ecs.DeregisterTaskDefinition$, (input) =>
      deregisterTaskDefinition(current(), input),
    ),
    operation<ecs.ListTaskDefinitionsRequest>(ecs.ListTaskDefinitions$, (input) =>
      listTaskDefinitions(current(), input),
    ),
  ];
}

function tagOperations(current: Current): readonly Operation[] {
  return [
    operation<ecs.TagResourceRequest>(ecs.TagResource$, (input, caller) => {
      authorize(caller, "ecs:TagResource", input.resourceArn);
      return tagResource(current(), input);
    }),
    operation<ecs.UntagResourceRequest>(ecs.UntagResource$, (input, caller) => {
      authorize(caller, "ecs:UntagResource", input.resourceArn);
      return untagResource(current(), input);
    }),
    operation<ecs.ListTagsForResourceRequest>(ecs.ListTagsForResource$, (input) =>
      listTags(current(), input.resourceArn),
    ),
  ];
}

function describeServices(state: EcsState, input: ecs.DescribeServicesRequest): unknown {
  const cluster = findCluster(state, input.cluster);
  const asked = input.services ?? [];
  if (asked.length === 0) throw new AwsError("InvalidParameterException", "Services cannot be empty.");
  if (asked.length > 10) throw new AwsError("InvalidParameterException", "service names can have at most 10 items.");
  const found = asked.map((name) => ({
    name,
    service: state.services.find((one) => one.cluster === cluster && (one.name === name || one.arn === name)),
  }));
  const withTags = input.include?.includes("TAGS") === true;
  return {
    services: found.flatMap(({ service }) =>
      service === undefined ? [] : [staleView(state, service)?.view ?? serviceView(state, service, withTags)],
    ),
    failures: found.flatMap(({ name, service }) => {
      const arn = name.startsWith("arn:")
        ? name
        : `arn:aws:ecs:${state.region}:${state.account}:service/${cluster}/${name}`;
      return service === undefined ? [{ arn, reason: "MISSING" }] : [];
    }),
  };
}
