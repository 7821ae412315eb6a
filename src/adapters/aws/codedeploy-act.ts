import { createHash } from "node:crypto";
import type { CreateDeploymentInput } from "@aws-sdk/client-codedeploy";
import type { Service } from "@aws-sdk/client-ecs";
import { type ShiftGroup, type ShiftWish, shiftDescription } from "../../core/rollout/shift-group.ts";
import { plainAppSpec, renderAppSpec } from "../../core/task-definition/app-spec.ts";
import type { ActResult } from "../../ports/target.ts";
import { refusalOf } from "./aws-failure.ts";
import type { CodeDeployReader } from "./codedeploy-client.ts";

/** What a deployment is created for: the service as it stands, and the group that deploys it. */
export interface ShiftPlace {
  readonly reader: CodeDeployReader;
  readonly group: ShiftGroup;
  readonly service: Service;
}

/** Starts a deployment by CodeDeploy with the AppSpec that was given. */
export function startShift(place: ShiftPlace, release: string, wish: ShiftWish): Promise<ActResult> {
  const { config, description } = wish;
  return create({ ...place, group: wish }, release, {
    appSpec: wish.appSpec,
    more: {
      ...(description === "" ? {} : { description: shiftDescription(description) }),
      ...(config === "" ? {} : { deploymentConfigName: config }),
    },
  });
}

/** Brings a former release out again as a deployment of its own, with the AppSpec that the last one had. */
export async function restoreByShift(place: ShiftPlace, release: string): Promise<ActResult> {
  const { targetRevision } = await place.reader.group(place.group);
  return create(place, release, { appSpec: targetRevision?.appSpecContent?.content ?? "", more: {} });
}

/** Stops a deployment and has CodeDeploy bring the original back; one that is over already is a conflict, not an error. */
export async function stopShift(reader: CodeDeployReader, deploymentId: string): Promise<ActResult> {
  try {
    await reader.write((client) => client.stopDeployment({ deploymentId, autoRollbackEnabled: true }));
    return { kind: "accepted", rollout: "", release: "" };
  } catch (error) {
    return refusalOf(error, "codedeploy:StopDeployment");
  }
}

async function create(
  { reader, group, service }: ShiftPlace,
  release: string,
  given: { readonly appSpec: string; readonly more: Partial<CreateDeploymentInput> },
): Promise<ActResult> {
  const taskDefinition = addressOf(service, release);
  const content = contentOf(service, taskDefinition, given.appSpec);
  if (content.kind === "invalid")
    return {
      kind: "refused",
      why: "invalid",
      message: `the AppSpec cannot be used: ${content.problem}`,
      remedy: "Mend the file that `codedeploy-appspec` names.",
    };
  const sha256 = createHash("sha256").update(content.text).digest("hex");
  try {
    const { deploymentId = "" } = await reader.write((client) =>
      client.createDeployment({
        ...given.more,
        applicationName: group.application,
        deploymentGroupName: group.group,
        revision: { revisionType: "AppSpecContent", appSpecContent: { content: content.text, sha256 } },
      }),
    );
    return { kind: "accepted", rollout: deploymentId, release, address: taskDefinition };
  } catch (error) {
    return refusalOf(error, "codedeploy:CreateDeployment");
  }
}

function contentOf(service: Service, taskDefinition: string, appSpec: string): ReturnType<typeof renderAppSpec> {
  if (appSpec !== "") return renderAppSpec(appSpec, taskDefinition);
  const primary = service.taskSets?.find(({ status }) => status === "PRIMARY");
  const [balancer] = primary?.loadBalancers ?? service.loadBalancers ?? [];
  const { containerName, containerPort } = balancer ?? {};
  if (containerName === undefined || containerPort === undefined)
    return { kind: "invalid", problem: "There is none, and the service does not say which container is reached." };
  return { kind: "content", text: plainAppSpec({ taskDefinition, container: containerName, port: containerPort }) };
}

/** Writes the ARN of a release beside the service, in its partition, region and account. */
function addressOf({ serviceArn = "" }: Service, release: string): string {
  const [, partition, , region, account] = serviceArn.split(":");
  return `arn:${partition}:ecs:${region}:${account}:task-definition/${release}`;
}
