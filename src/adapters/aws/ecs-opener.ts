import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { jobEcs } from "./job-ecs.ts";

type Opened = ReturnType<ReturnType<typeof jobEcs>>;

/** Opens services of ECS as targets for a job, as `jobEcs` does; what speaks to ECS is not loaded before the first is opened. */
export function ecsOpener(surroundings: Parameters<typeof jobEcs>[0]): (place: TargetPlace) => Promise<Opened> {
  return async (place) => {
    const { jobEcs } = await import("./job-ecs.ts");
    return jobEcs(surroundings)(place);
  };
}
