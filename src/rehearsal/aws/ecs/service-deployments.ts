import type {
  ContinueServiceDeploymentRequest,
  DescribeServiceDeploymentsRequest,
  DescribeServiceRevisionsRequest,
  ListServiceDeploymentsRequest,
  StopServiceDeploymentRequest,
} from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import { deploymentBrief, deploymentDetail, revisionView } from "./deployment-view.ts";
import { findDeployment, findService } from "./find.ts";
import { pageOf } from "./page.ts";
import { rollbackRevision, startRollback } from "./rollback.ts";
import { staleView } from "./stale-reads.ts";
import type { EcsState } from "./state.ts";
import { TIMINGS } from "./timings.ts";

/** Lists service deployments, newest first. */
export function listServiceDeployments(state: EcsState, input: ListServiceDeploymentsRequest): unknown {
  const service = findService(state, input.cluster, input.service);
  const after = input.createdAt?.after?.getTime() ?? Number.NEGATIVE_INFINITY;
  const before = input.createdAt?.before?.getTime() ?? Number.POSITIVE_INFINITY;
  const found = service.deployments
    .slice(0, staleView(state, service)?.deployments)
    .filter((one) => input.status === undefined || input.status.length === 0 || input.status.includes(one.status))
    .filter((one) => one.createdAt >= after && one.createdAt <= before)
    .toReversed();
  const { items, nextToken } = pageOf(found, input);
  return { serviceDeployments: items.map((one) => deploymentBrief(state, service, one)), nextToken };
}

/** Describes up to twenty service deployments; unknown ones are failures with the reason MISSING. */
export function describeServiceDeployments(state: EcsState, input: DescribeServiceDeploymentsRequest): unknown {
  const arns = atMost(input.serviceDeploymentArns ?? [], "serviceDeploymentArns");
  const found = arns.map((arn) => ({ arn, place: findDeployment(state, arn) }));
  return {
    serviceDeployments: found.flatMap(({ place }) =>
      place === undefined ? [] : [deploymentDetail(state, place.service, place.deployment)],
    ),
    failures: found.flatMap(({ arn, place }) => (place === undefined ? [{ arn, reason: "MISSING" }] : [])),
  };
}

/** Describes up to twenty service revisions, also those of past deployments. */
export function describeServiceRevisions(state: EcsState, input: DescribeServiceRevisionsRequest): unknown {
  const arns = atMost(input.serviceRevisionArns ?? [], "serviceRevisionArns");
  const found = arns.map((arn) => ({ arn, view: viewOf(state, arn) }));
  return {
    serviceRevisions: found.flatMap(({ view }) => (view === undefined ? [] : [view])),
    failures: found.flatMap(({ arn, view }) => (view === undefined ? [{ arn, reason: "MISSING" }] : [])),
  };
}

/** Asks for the rollback of a running service deployment; harmless when it already rolls back. */
export function stopServiceDeployment(state: EcsState, input: StopServiceDeploymentRequest): unknown {
  const { service, deployment } = mustFind(state, input.serviceDeploymentArn);
  if (input.stopType === "ABORT") throw new AwsError("InvalidParameterException", "stopType ABORT is not supported.");
  const answer = { serviceDeploymentArn: deployment.arn };
  switch (deployment.status) {
    case "ROLLBACK_REQUESTED":
    case "ROLLBACK_IN_PROGRESS":
      return answer;
    case "PENDING":
    case "IN_PROGRESS":
      break;
    case "STOP_REQUESTED":
    case "STOPPED":
    case "SUCCESSFUL":
    case "ROLLBACK_SUCCESSFUL":
    case "ROLLBACK_FAILED":
      throw new AwsError(
        "ConflictException",
        `The service deployment is in the ${deployment.status} state and can't be stopped.`,
      );
  }
  if (rollbackRevision(service, deployment) === undefined) {
    throw new AwsError("InvalidParameterException", "There is no completed service revision to roll back to.");
  }
  deployment.status = "ROLLBACK_REQUESTED";
  deployment.statusReason = "Service deployment rolled back because of a user-initiated stop.";
  deployment.readyAt = state.now + TIMINGS.rollbackRequested;
  deployment.updatedAt = state.now;
  deployment.hooks = [];
  state.tell("service-deployment", `ecs-svc/${deployment.target.number} is ROLLBACK_REQUESTED`);
  return answer;
}

/** Resolves a pause by its id, once: CONTINUE (the default) or ROLLBACK. */
export function continueServiceDeployment(state: EcsState, input: ContinueServiceDeploymentRequest): unknown {
  const { service, deployment } = mustFind(state, input.serviceDeploymentArn);
  const hook = deployment.hooks.find((one) => one.hookId === input.hookId);
  if (deployment.status !== "IN_PROGRESS" || hook?.status !== "AWAITING_ACTION") {
    throw new AwsError("InvalidParameterException", "The specified hook isn't awaiting an action.");
  }
  const action = input.action ?? "CONTINUE";
  hook.status = action === "CONTINUE" ? "SUCCEEDED" : "FAILED";
  deployment.updatedAt = state.now;
  state.tell("hook-answered", `${hook.stage}: ${action}`, hook.hookId);
  if (action === "ROLLBACK") {
    const reason = `Service deployment rolled back because of a user action on the pause hook ${hook.hookId}.`;
    startRollback(state, service, { deployment, reason });
  }
  return { serviceDeploymentArn: deployment.arn };
}

function mustFind(state: EcsState, arn: string | undefined): Exclude<ReturnType<typeof findDeployment>, undefined> {
  const found = findDeployment(state, arn);
  if (found === undefined) throw new AwsError("ServiceDeploymentNotFoundException", "Service deployment not found.");
  return found;
}

function viewOf(state: EcsState, arn: string): unknown {
  for (const service of state.services) {
    const past = service.deployments.flatMap((one) => [one.target, ...one.sources]);
    const revision = [...service.revisions, ...past].find((one) => one.arn === arn);
    if (revision !== undefined) return revisionView(state, service, revision);
  }
  return undefined;
}

function atMost(arns: readonly string[], name: string): readonly string[] {
  if (arns.length === 0) throw new AwsError("InvalidParameterException", `${name} cannot be empty.`);
  if (arns.length > 20) throw new AwsError("InvalidParameterException", `${name} can have at most 20 items.`);
  return arns;
}
