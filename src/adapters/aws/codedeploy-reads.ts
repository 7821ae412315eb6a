import type { Service } from "@aws-sdk/client-ecs";
import type { TriedRead } from "../../ports/role-probe.ts";
import { byCodeDeploy, shiftScope } from "./codedeploy-group.ts";
import type { EcsService } from "./ecs-client.ts";
import { notTried, triedOnly, tryRead } from "./try-read.ts";

/** Tries what jobs read of CodeDeploy where it deploys the service; nothing of any other. Lets defects through. */
export async function codeDeployReads(ecs: EcsService, service?: Service): Promise<readonly TriedRead[]> {
  if (service === undefined || !byCodeDeploy(service)) return [];
  // The group may have to be found by the deployment that brought what is live.
  const { tried, value: scope } = await tryRead("codedeploy:GetDeployment", () => shiftScope(ecs, service));
  if (scope === undefined) return [tried];
  const { reader, group } = scope;
  const [described, listed] = await Promise.all([
    triedOnly("codedeploy:GetDeploymentGroup", () => reader.group(group)),
    tryRead("codedeploy:ListDeployments", () => reader.successful(group)),
  ]);
  const [newest] = listed.value ?? [];
  const read =
    newest === undefined
      ? notTried("codedeploy:GetDeployment", "no deployment of the group was seen")
      : await triedOnly("codedeploy:GetDeployment", () => reader.deployment(newest));
  return [described, listed.tried, read];
}
