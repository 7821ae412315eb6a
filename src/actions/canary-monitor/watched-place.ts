import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { type Phase, parsePhases } from "../../core/rollout/phases.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { CanaryMonitorInputs } from "./contract.ts";
import type { WatchAccess, WatchedPlace } from "./ports.ts";

/** Finds as whom and where the platform is asked; the input wins over the target. */
export function accessOf(inputs: CanaryMonitorInputs, { role, region }: TargetSettings): WatchAccess {
  return { role: inputs["role-to-assume"] || role, region };
}

/** Finds which rollout of the target is watched, and as whom. */
export function placeOf(
  inputs: CanaryMonitorInputs,
  target: TargetSettings,
  { rollout, record }: { readonly rollout: string; readonly record: DeployRecord | undefined },
): WatchedPlace {
  return {
    ...accessOf(inputs, target),
    cluster: target.cluster,
    service: target.service,
    rollout,
    formerConfiguration: record?.payload.formerConfiguration ?? "",
    ...(target["load-balancer"] === undefined ? {} : { loadBalancer: target["load-balancer"] }),
  };
}

/** Reads the phases of a target that was resolved, which can be read; none where it has none. */
export function phasesOf({ phases }: TargetSettings): readonly Phase[] {
  const read = phases === undefined ? undefined : parsePhases(phases);
  return read?.kind === "phases" ? read.plan.phases : [];
}
