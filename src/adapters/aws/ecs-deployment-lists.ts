import type { ServiceDeploymentBrief } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { rolloutIdOf } from "../../core/rollout/service-deployment-id.ts";
import type { EcsService } from "./ecs-client.ts";

/** The most that ECS answers with at once. */
const PAGE = 100;
/** Beyond a thousand service deployments nobody looks: ECS keeps those of ninety days. */
const MOST_PAGES = 10;

/** The lists of one service's deployments; each throws `Unreadable`. */
export interface EcsDeploymentLists {
  /** Lists service deployments, newest first: the last hundred. */
  list(): Promise<readonly ServiceDeploymentBrief[]>;
  /** Finds the ARN of a rollout, in older pages too; these are read through once, since what comes anew is on the first. */
  addressOf(rollout: string): Promise<string | undefined>;
}

/** Lists service deployments and keeps their addresses, which never change; a role that may not list is refused without asking ECS again. */
export function ecsDeploymentLists(ecs: EcsService): EcsDeploymentLists {
  const addresses = new Map<string, string>();
  let denied: Unreadable | undefined;
  let readThrough = false;
  const read = async (token?: string) => {
    if (denied !== undefined) throw denied;
    const page = await listPage(ecs, token).catch((error: unknown) => {
      if (error instanceof Unreadable && error.why === "forbidden") denied = error;
      throw error;
    });
    for (const { serviceDeploymentArn, targetServiceRevisionArn } of page.deployments) {
      if (serviceDeploymentArn !== undefined)
        addresses.set(rolloutIdOf(targetServiceRevisionArn ?? ""), serviceDeploymentArn);
    }
    return page;
  };
  return {
    async list() {
      const { deployments } = await read();
      return [...deployments].sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
    },
    async addressOf(rollout) {
      if (addresses.has(rollout)) return addresses.get(rollout);
      let { next } = await read();
      for (let pages = 1; !addresses.has(rollout) && next !== undefined && !readThrough; pages++) {
        if (pages === MOST_PAGES) break;
        ({ next } = await read(next));
      }
      readThrough ||= !addresses.has(rollout);
      return addresses.get(rollout);
    },
  };
}

async function listPage(
  ecs: EcsService,
  token: string | undefined,
): Promise<{ readonly deployments: readonly ServiceDeploymentBrief[]; readonly next: string | undefined }> {
  const { cluster, service } = ecs;
  const { serviceDeployments = [], nextToken } = await ecs.read("ecs:ListServiceDeployments", (client) =>
    client.listServiceDeployments({
      cluster,
      service,
      maxResults: PAGE,
      ...(token === undefined ? {} : { nextToken: token }),
    }),
  );
  return { deployments: serviceDeployments, next: nextToken };
}
