import type { CreateDeploymentInput } from "@aws-sdk/client-codedeploy";
import { AwsError } from "../protocol/aws-error.ts";
import { deploymentId } from "./end-shift.ts";
import { isShiftOver } from "./move-shifts.ts";
import { planShift, trafficSteps } from "./plan-shift.ts";
import { readAppSpec } from "./read-appspec.ts";
import type { ShiftGroup, ShiftRecord } from "./shift-records.ts";

const LONGEST_DESCRIPTION = 512;
const STARTS = 2_000;

/** Creates a deployment of an AppSpec that is sent along; one group has one at a time. */
export function createShift(group: ShiftGroup, input: CreateDeploymentInput): string {
  const { state, service, seed, deployments } = group;
  const { revisionType, appSpecContent } = input.revision ?? {};
  if (revisionType !== "AppSpecContent" || appSpecContent?.content === undefined)
    throw new AwsError("InvalidRevisionException", "An ECS deployment needs a revision of the type AppSpecContent.");
  if ((input.description ?? "").length > LONGEST_DESCRIPTION)
    throw new AwsError("DescriptionTooLongException", "The description is too long: at most 512 characters.");
  const config = input.deploymentConfigName ?? group.config;
  const traffic = trafficSteps(config);
  if (traffic === undefined)
    throw new AwsError(
      "DeploymentConfigDoesNotExistException",
      `No Deployment Configuration found for name: ${config}`,
    );
  const active = deployments.find((one) => !isShiftOver(one));
  if (active !== undefined)
    throw new AwsError(
      "DeploymentLimitExceededException",
      `The Deployment Group '${group.name}' already has an active Deployment '${active.id}'`,
    );
  const { content, sha256 } = appSpecContent;
  const plan = planShift({
    traffic,
    testListener: service.test !== undefined,
    readyWaitMinutes: seed.readyWaitMinutes ?? 0,
    terminationWaitMinutes: seed.terminationWaitMinutes ?? 5,
  });
  const created: ShiftRecord = {
    id: deploymentId(state),
    content,
    sha256: sha256 ?? "",
    config,
    description: input.description,
    creator: "user",
    taskDefinition: readAppSpec(group, content, sha256),
    original: service.primary,
    replacement: undefined,
    createdAt: state.now,
    status: "Created",
    plan,
    place: 0,
    readyAt: state.now + STARTS,
    events: [],
    rollback: {},
  };
  deployments.push(created);
  state.tell("codedeploy", `${created.id} is Created (${config}, ${created.taskDefinition.arn})`);
  return created.id;
}
