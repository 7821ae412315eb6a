import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { KnownGood } from "../../core/rollout/known-good.ts";
import { shiftGroupProblem } from "../../core/rollout/shift-group.ts";
import { byCodeDeploy, shiftScope } from "./codedeploy-group.ts";
import { shiftRolloutOf } from "./codedeploy-rollout.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";

const DEPTH = 10;

/** Lists what the last ten successful deployments by CodeDeploy brought, newest first, other than `than`; nothing where ECS deploys the service itself, or where the role may not look. */
export async function shiftedReleases(
  ecs: EcsService,
  reader: EcsReader,
  than: string,
): Promise<readonly Pick<KnownGood, "release" | "digest" | "at">[]> {
  const service = await reader.describe();
  if (!byCodeDeploy(service)) return [];
  const { group, at } = await shiftScope(ecs, service);
  if (shiftGroupProblem(group) !== undefined) return [];
  try {
    const ids = (await ecs.codeDeploy.successful(group)).slice(0, DEPTH);
    const infos = await Promise.all(ids.map((id) => ecs.codeDeploy.deployment(id)));
    const rollouts = infos.map((info) => shiftRolloutOf({ info, back: undefined, taskSet: undefined, at }));
    return rollouts
      .filter(({ release }, index) => {
        const first = rollouts.findIndex((one) => one.release === release);
        return release !== "" && release !== than && first === index;
      })
      .map(({ release, finishedAt }) => ({ release, digest: "", at: finishedAt }));
  } catch (error) {
    if (error instanceof Unreadable && error.why === "forbidden") return [];
    throw error;
  }
}

/** Finds the first deployment by CodeDeploy, over or not, that brought a release since an instant; `undefined` also where ECS deploys the service itself. Throws `Unreadable`. */
export async function shiftSince(
  ecs: EcsService,
  reader: EcsReader,
  { release, since }: { readonly release: string; readonly since: Date },
): Promise<string | undefined> {
  const service = await reader.describe();
  if (!byCodeDeploy(service)) return undefined;
  const { group, at } = await shiftScope(ecs, service);
  if (shiftGroupProblem(group) !== undefined) return undefined;
  const ids = await ecs.codeDeploy.createdSince(group, since);
  for (const id of ids.toReversed()) {
    const info = await ecs.codeDeploy.deployment(id);
    if (shiftRolloutOf({ info, back: undefined, taskSet: undefined, at }).release === release) return id;
  }
  return undefined;
}
