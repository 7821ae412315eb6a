import { APP_SPEC } from "../bundle/app-spec.ts";
import { DIGESTS, type EcsWorld } from "../bundle/ecs-world.ts";
import { RUN } from "../bundle/pipeline-inputs.ts";
import { crashWorld } from "./crash-world.ts";
import { definitionFile, STEP } from "./drop-in-step.ts";

/** The step on a service that CodeDeploy deploys. */
export const SHIFT_STEP = { ...STEP, "codedeploy-appspec": "appspec.json" };
/** The same in the pipeline, which keeps a record; what CodeDeploy deploys is not held. */
export const SHIFT_REQUEST = {
  ...RUN,
  digest: DIGESTS.good,
  strict: "true",
  "codedeploy-appspec": "appspec.json",
};

const IMAGE = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.good}`;

/** Opens a world whose service CodeDeploy deploys; it waits that many minutes before its shift, and as the former tasks stay after it. */
export function shiftWorld(terminationWaitMinutes: number, readyWaitMinutes = 0): Promise<EcsWorld> {
  return crashWorld({
    strategy: "ROLLING",
    service: { codeDeploy: { terminationWaitMinutes, readyWaitMinutes, autoRollback: [] } },
    workspace: { "task-definition.json": definitionFile(IMAGE), "appspec.json": APP_SPEC },
  });
}

/** Lists the deployments of CodeDeploy since the beginning by who made them and what they brought, oldest first. */
export function shiftsIn({ aws }: EcsWorld): readonly string[] {
  const [, ...since] = aws.shifts();
  return since.map(({ creator, taskDefinition }) => `${creator} shop:${taskDefinition.revision}`);
}
