import { revisionNumber } from "../../core/rollout/service-deployment-id.ts";
import type { EcsReader } from "./ecs-reader.ts";

/** Finds the target groups that serve what a rollout brought: those of CodeDeploy's primary task set, those that ECS resolved for the rollout's revision, else the service's own. */
export async function servingGroups(reader: EcsReader, rollout: string): Promise<readonly string[]> {
  const service = reader.last() ?? (await reader.describe());
  const number = revisionNumber(rollout);
  const arn = service.currentServiceRevisions?.find((one) => revisionNumber(one.arn ?? "") === number)?.arn;
  const revision = arn === undefined ? undefined : await reader.revision(arn);
  const serving = service.taskSets?.find(({ status }) => status === "PRIMARY");
  const attached =
    serving?.loadBalancers ?? revision?.resolvedConfiguration?.loadBalancers ?? service.loadBalancers ?? [];
  return attached.flatMap(({ targetGroupArn }) => (targetGroupArn === undefined ? [] : [targetGroupArn]));
}
