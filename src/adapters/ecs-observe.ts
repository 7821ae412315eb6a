import type { Deployment } from "@aws-sdk/client-ecs";
import { releaseOf } from "../core/rollout/release-of.ts";
import { parseConfiguration, pausesIn, strategyOf } from "../core/rollout/service-configuration.ts";
import { revisionNumber } from "../core/rollout/service-deployment-id.ts";
import type { TargetObservation } from "../core/rollout/target-observation.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { readRollouts } from "./ecs-rollouts.ts";
import type { EcsRolloutsSeen } from "./ecs-rollouts-seen.ts";

/** Observes the service: one description of it, of our rollout, and of what stands beside that as far as needed. */
export async function observeEcs(ecs: EcsService, reader: EcsReader, rollout?: string): Promise<TargetObservation> {
  const service = await reader.describe();
  const deployments = service.deployments ?? [];
  const primary = deployments.find(({ status }) => status === "PRIMARY");
  const configuration = JSON.stringify(service.deploymentConfiguration ?? {});
  const [, , , region = "", account = ""] = (service.serviceArn ?? "").split(":");
  const { current, ...rollouts } = await readRollouts(reader, service, rollout);
  return {
    ...rollouts,
    at: ecs.now(),
    account,
    region,
    active: service.status === "ACTIVE",
    steerable: (service.deploymentController?.type ?? "ECS") === "ECS",
    tasks: { wanted: service.desiredCount ?? 0, running: service.runningCount ?? 0 },
    primary: { ...named(primary), complete: primary?.rolloutState === "COMPLETED" },
    primaryAddress: primary?.taskDefinition ?? "",
    live: named(servingOf(deployments, current) ?? primary),
    strategy: strategyOf(parseConfiguration(configuration)),
    configuration,
    pauses: pausesIn(configuration),
    testable: (service.loadBalancers ?? []).some(
      ({ advancedConfiguration }) => advancedConfiguration?.testListenerRule !== undefined,
    ),
  };
}

/** Finds what serves the public while a rollout is in flight: the revision that it replaces until most traffic has moved. */
function servingOf(deployments: readonly Deployment[], current: EcsRolloutsSeen["current"]): Deployment | undefined {
  if (current === undefined) return undefined;
  const { weight, tasks } = current.rollout;
  const moved = weight === undefined ? tasks.wanted > 0 && tasks.running >= tasks.wanted : weight >= 50;
  if (moved) return undefined;
  const numbers = current.sources.map(revisionNumber);
  return deployments.find(({ id = "" }) => numbers.includes(revisionNumber(id)));
}

function named(entry: Deployment | undefined): { readonly rollout: string; readonly release: string } {
  return { rollout: entry?.id ?? "", release: releaseOf(entry?.taskDefinition ?? "") };
}
