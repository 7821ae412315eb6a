import { releaseOf } from "../../core/rollout/release-of.ts";
import type { Arm } from "../../ports/traffic.ts";
import type { EcsReader } from "./ecs-reader.ts";
import type { ElbReader } from "./elb-client.ts";

/** Which service's arms are looked up, and by which readers. */
export interface ArmSettings {
  readonly cluster: string;
  readonly service: string;
  /** `app/name/id`, where it is known; else it is looked up. */
  readonly loadBalancer?: string;
  readonly reader: EcsReader;
  readonly elb: ElbReader;
}

/**
 * Makes the function that finds the names of a service revision's arm, each once: its target group as resolved at its deployment, since groups
 * swap from one to the next, its task definition (`family:revision`), and its own id, the last part of its ARN.
 */
export function armResolver({ cluster, service, loadBalancer, reader, elb }: ArmSettings) {
  const known = new Map<string, Arm>();
  return async (revision: string | undefined): Promise<Arm> => {
    const own: Arm = {
      ClusterName: cluster.slice(cluster.lastIndexOf("/") + 1),
      ServiceName: service.slice(service.lastIndexOf("/") + 1),
    };
    if (revision === undefined) return own;
    const held = known.get(revision);
    if (held !== undefined) return held;
    const found = await reader.revision(revision);
    const group =
      found?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? found?.loadBalancers?.[0]?.targetGroupArn;
    const balancer = group === undefined ? undefined : (loadBalancer ?? (await elb.balancerOf(group)));
    const arm: Arm = {
      ...own,
      ServiceRevision: revision.slice(revision.lastIndexOf("/") + 1),
      ...(found?.taskDefinition === undefined ? {} : { TaskDefinition: releaseOf(found.taskDefinition) }),
      ...(group === undefined ? {} : { TargetGroup: group.slice(group.indexOf("targetgroup/")) }),
      ...(balancer === undefined ? {} : { LoadBalancer: balancer }),
    };
    known.set(revision, arm);
    return arm;
  };
}
