import type { AdvancedConfiguration, Deployment, LoadBalancer, Service } from "@aws-sdk/client-ecs";
import type { Balancing } from "../../core/rollout/balancing.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { parseConfiguration, pausesIn, strategyOf } from "../../core/rollout/service-configuration.ts";
import { revisionNumber } from "../../core/rollout/service-deployment-id.ts";
import { isShift } from "../../core/rollout/shift-group.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { byCodeDeploy, shiftScope } from "./codedeploy-group.ts";
import { readShifts } from "./codedeploy-observe.ts";
import type { EcsService } from "./ecs-client.ts";
import type { Glance } from "./ecs-glance.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { readRollouts } from "./ecs-rollouts.ts";
import type { EcsRolloutsSeen } from "./ecs-rollouts-seen.ts";

/** Observes the service: one description of it, of our rollout, and of what stands beside that as far as needed; what a glance has read is not read again. */
export async function observeEcs(
  { ecs, reader }: { readonly ecs: EcsService; readonly reader: EcsReader },
  rollout?: string,
  glance?: Glance,
): Promise<TargetObservation> {
  const reading = beside(reader, glance === undefined ? rollout : undefined);
  const service = glance?.service ?? (await reader.describe());
  const deployments = service.deployments ?? [];
  const primary = deployments.find(({ status }) => status === "PRIMARY");
  const configuration = JSON.stringify(service.deploymentConfiguration ?? {});
  const [, , , region = "", account = ""] = (service.serviceArn ?? "").split(":");
  const place = {
    at: ecs.now(),
    account,
    region,
    ...(service.clusterArn === undefined ? {} : { cluster: service.clusterArn }),
    active: service.status === "ACTIVE",
    steerable: service.deploymentController?.type !== "EXTERNAL",
    tasks: { wanted: service.desiredCount ?? 0, running: runningOf(service, primary) },
  };
  if (byCodeDeploy(service))
    return { ...place, ...(await readShifts(await shiftScope(ecs, service), service, rollout)) };
  const { current, ...rollouts } = await readRollouts(reading, service, { rollout, detail: glance?.detail });
  return {
    ...rollouts,
    ...place,
    balancing: (service.loadBalancers ?? []).map(balancingOf),
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

/** A reader that asks for our rollout while the service is described: a way back waits for both. */
function beside(reader: EcsReader, rollout: string | undefined): EcsReader {
  if (rollout === undefined || isShift(rollout)) return reader;
  const asked = reader.detail(rollout);
  // Whoever needs it meets its failure; a service that is not there says more.
  asked.catch(() => undefined);
  return { ...reader, detail: (id) => (id === rollout ? asked : reader.detail(id)) };
}

function balancingOf({ targetGroupArn = "", advancedConfiguration }: LoadBalancer): Balancing {
  const advanced: Partial<AdvancedConfiguration> = advancedConfiguration ?? {};
  const { alternateTargetGroupArn = "", productionListenerRule = "", testListenerRule = "" } = advanced;
  return {
    targetGroup: targetGroupArn,
    alternateTargetGroup: alternateTargetGroupArn,
    productionRule: productionListenerRule,
    testRule: testListenerRule,
    role: advanced.roleArn ?? "",
  };
}

/** Counts the running tasks of what the service is set to; others may still run beside them. */
function runningOf({ runningCount = 0 }: Service, primary: Deployment | undefined): number {
  return Math.min(runningCount, primary?.runningCount ?? runningCount);
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
