import type { Service, ServiceDeployment, ServiceRevision } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { EcsService } from "./ecs-client.ts";
import { type EcsDeploymentLists, ecsDeploymentLists } from "./ecs-deployment-lists.ts";

/** As long as a reading of the service may stand for another that follows it. */
const RECENT_MILLISECONDS = 5_000;

/** Reads of one service that the adapters of the target share; each throws `Unreadable`. */
export interface EcsReader extends EcsDeploymentLists {
  describe(): Promise<Service>;
  /** The service as it was described last. */
  last(): Service | undefined;
  /** The service as it was described within the last seconds, else as it is now: for what is only told, or judged together with that reading. */
  recent(): Promise<Service>;
  /** Describes the service deployment that a rollout's id stands for; `undefined` when ECS does not know it (yet). */
  detail(rollout: string): Promise<ServiceDeployment | undefined>;
  /** Describes a service revision, once; `undefined` when ECS has forgotten it. */
  revision(arn: string): Promise<ServiceRevision | undefined>;
}

/** Creates the reader; addresses of service deployments and revisions never change and are kept. */
export function ecsReader(ecs: EcsService): EcsReader {
  return { ...serviceReading(ecs), ...deploymentReading(ecs), revision: revisionReading(ecs) };
}

function serviceReading(ecs: EcsService): Pick<EcsReader, "describe" | "last" | "recent"> {
  const { cluster, service } = ecs;
  let last: Service | undefined;
  let lastAt = 0;
  const describe = async () => {
    const { services = [] } = await ecs.read("ecs:DescribeServices", (client) =>
      client.describeServices({ cluster, services: [service] }),
    );
    const [found] = services;
    if (found === undefined)
      throw new Unreadable(
        "not_found",
        `cluster ${cluster} has no service ${service}`,
        "Check cluster, service, region and account of the target.",
      );
    last = found;
    lastAt = ecs.now().getTime();
    return found;
  };
  return {
    describe,
    last: () => last,
    recent: async () => (last !== undefined && ecs.now().getTime() - lastAt < RECENT_MILLISECONDS ? last : describe()),
  };
}

function deploymentReading(ecs: EcsService): Pick<EcsReader, "list" | "detail" | "addressOf"> {
  const lists = ecsDeploymentLists(ecs);
  return {
    ...lists,
    async detail(rollout) {
      const arn = await lists.addressOf(rollout);
      if (arn === undefined) return undefined;
      const { serviceDeployments = [] } = await ecs.read("ecs:DescribeServiceDeployments", (client) =>
        client.describeServiceDeployments({ serviceDeploymentArns: [arn] }),
      );
      return serviceDeployments[0];
    },
  };
}

function revisionReading(ecs: EcsService): EcsReader["revision"] {
  const revisions = new Map<string, ServiceRevision>();
  return async (arn) => {
    const known = revisions.get(arn);
    if (known !== undefined) return known;
    const { serviceRevisions = [] } = await ecs.read("ecs:DescribeServiceRevisions", (client) =>
      client.describeServiceRevisions({ serviceRevisionArns: [arn] }),
    );
    const [found] = serviceRevisions;
    if (found !== undefined) revisions.set(arn, found);
    return found;
  };
}
