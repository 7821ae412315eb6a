import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Proof, ReleaseClaim } from "../../ports/target.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { servingGroups } from "./ecs-serving-groups.ts";
import type { ElbReader } from "./elb-client.ts";

/** What the health of targets is judged by. */
export interface ServingRelease {
  readonly claim: ReleaseClaim;
  /** The rollout whose tasks serve. */
  readonly rollout: string;
  /** How many tasks are wanted now. */
  readonly wanted: number;
}

/**
 * Holds a proof to the load balancer's word: as many healthy targets as tasks are wanted, in each group that takes traffic. A
 * release without a load balancer is proven by its tasks; a health that cannot be read is a gap, or thrown where it is required.
 */
export async function heldToTargets(
  proof: Extract<Proof, { kind: "proven" }>,
  { claim, rollout, wanted }: ServingRelease,
  { reader, elb }: { readonly reader: EcsReader; readonly elb: Pick<ElbReader, "health"> },
): Promise<Proof> {
  try {
    for (const group of await servingGroups(reader, rollout)) {
      const targets = (await elb.health(group)).filter(({ state }) => state !== "unused");
      const healthy = targets.filter(({ state }) => state === "healthy").length;
      if (targets.length > 0 && healthy < wanted)
        return { kind: "pending", why: `${healthy} of ${wanted} targets are healthy behind the load balancer` };
    }
    return proof;
  } catch (error) {
    if (!(error instanceof Unreadable) || claim.health === "required") throw error;
    return { ...proof, gap: `${error.message}. ${error.remedy}` };
  }
}
