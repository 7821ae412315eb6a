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
  const { content, sha256 } = appSpecIn(input);
  const config = input.deploymentConfigName ?? group.config;
  const traffic = stepsOf(config);
  refuseSecond(group);
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
    plan: planShift({
      traffic,
      testListener: service.test !== undefined,
      readyWaitMinutes: seed.readyWaitMinutes ?? 0,
      terminationWaitMinutes: seed.terminationWaitMinutes ?? 5,
    }),
    place: 0,
    readyAt: state.now + STARTS,
    events: [],
    rollback: {},
  };
  deployments.push(created);
  state.tell("codedeploy", `${created.id} is Created (${config}, ${created.taskDefinition.arn})`);
  return created.id;
}

function appSpecIn({ revision, description = "" }: CreateDeploymentInput) {
  const content = revision?.appSpecContent?.content;
  if (revision?.revisionType !== "AppSpecContent" || content === undefined)
    throw new AwsError("InvalidRevisionException", "An ECS deployment needs a revision of the type AppSpecContent.");
  if (description.length > LONGEST_DESCRIPTION)
    throw new AwsError("DescriptionTooLongException", "The description is too long: at most 512 characters.");
  return { content, sha256: revision.appSpecContent?.sha256 };
}

function stepsOf(config: string) {
  const traffic = trafficSteps(config);
  if (traffic !== undefined) return traffic;
  throw new AwsError("DeploymentConfigDoesNotExistException", `No Deployment Configuration found for name: ${config}`);
}

function refuseSecond({ name, deployments }: ShiftGroup): void {
  const active = deployments.find((one) => !isShiftOver(one));
  if (active === undefined) return;
  throw new AwsError(
    "DeploymentLimitExceededException",
    `The Deployment Group '${name}' already has an active Deployment '${active.id}'`,
  );
}
