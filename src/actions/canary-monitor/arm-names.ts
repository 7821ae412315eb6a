import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { namesIn } from "../../core/canary/queries/arm-queries.ts";
import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Records } from "../../ports/records.ts";
import type { Arm, Arms, Traffic } from "../../ports/traffic.ts";
import type { CanaryMonitorInputs } from "./contract.ts";

/** The names of the arms that the platform does not tell. */
export interface ArmNames {
  readonly canary: Arm;
  readonly baseline: Arm;
}

/** The names that an arm of ECS may have. */
export const PLATFORM_NAMES = [
  "ClusterName",
  "ServiceName",
  "TargetGroup",
  "LoadBalancer",
  "TaskDefinition",
  "ServiceRevision",
];

/** The names that tell what was deployed. */
export const RELEASE_NAMES = ["Version", "Commit"];

/** Lists the names that the inputs give. */
export function givenNames({ canary, baseline }: Pick<CanaryMonitorInputs, "canary" | "baseline">): string[] {
  return [...new Set([...canary.keys(), ...baseline.keys()])];
}

/**
 * Finds version and commit of both arms, the baseline's by the record of what was live before, and adds what the inputs say. Records are read only
 * where a metric asks for what they tell.
 */
export async function armNames(
  inputs: CanaryMonitorInputs,
  records: Records,
  { plan, record }: { readonly plan: MonitorPlan | undefined; readonly record: DeployRecord | undefined },
): Promise<
  ArmNames | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string; readonly passing: boolean }
> {
  const { version, commit, canary, baseline } = inputs;
  const asked = RELEASE_NAMES.some((name) => plan !== undefined && !baseline.has(name) && isAsked(plan, name));
  try {
    const former = asked && record !== undefined ? await formerOf(record, records) : undefined;
    return {
      canary: { ...release(version, commit), ...Object.fromEntries(canary) },
      baseline: { ...release(former?.version, former?.commit), ...Object.fromEntries(baseline) },
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: isPassing(error) };
  }
}

/** Adds to a rollout's arms the names that the platform does not tell; what the inputs say replaces what it does. */
export function namedArms<T extends Traffic & Arms>(rollout: T, { canary, baseline }: ArmNames): T {
  const named = <R extends { readonly canary: Arm; readonly baseline: Arm | undefined }>(reading: R): R => ({
    ...reading,
    canary: { ...reading.canary, ...canary },
    baseline: reading.baseline === undefined ? undefined : { ...reading.baseline, ...baseline },
  });
  return {
    ...rollout,
    read: async () => named(await rollout.read()),
    readArms: async () => named(await rollout.readArms()),
  };
}

/** What was live before was deployed by the newest record of that release. */
async function formerOf({ payload }: DeployRecord, records: Records): Promise<DeployRecord["payload"] | undefined> {
  if (payload.previous === "") return undefined;
  const all = await records.list(payload);
  return all.find((one) => one.payload.family === payload.previous)?.payload;
}

function isAsked({ metrics }: MonitorPlan, name: string): boolean {
  return metrics.some(({ values, totals }) => [...values, ...totals].some((query) => namesIn(query).includes(name)));
}

function release(version = "", commit = ""): Arm {
  return { ...(version === "" ? {} : { Version: version }), ...(commit === "" ? {} : { Commit: commit }) };
}
