import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { OpenTarget } from "../../ports/open-target.ts";
import type { RoleProbe } from "../../ports/role-probe.ts";
import { ecsReadiness } from "./ecs-readiness.ts";
import { ecsRoleProbe } from "./ecs-role-probe.ts";
import { ecsTarget } from "./ecs-target.ts";
import { jobAccess } from "./job-access.ts";
import { openEcs } from "./open-ecs.ts";

/** Enough for a throttled call, few enough that a region that is away is told soon. */
const ATTEMPTS = 2;

/** Opens services of ECS to be looked at and never changed, with the probe of the role beside them, all in one session; nothing is called before the first use. */
export function probedEcs(
  surroundings: Pick<Surroundings, "run" | "clock" | "mask">,
): (
  place: TargetPlace & { readonly image: string },
) => Pick<OpenTarget, "target" | "readiness"> & { readonly probe: RoleProbe } {
  return ({ image, ...place }) => {
    const { cluster, service } = place;
    const { clock } = surroundings;
    const asked = { ...jobAccess(surroundings, { ...place, attempts: ATTEMPTS }), cluster, service };
    const settings = { ...asked, opened: openEcs(asked, clock) };
    return {
      target: ecsTarget(settings, clock),
      readiness: ecsReadiness(settings, clock),
      probe: ecsRoleProbe({ ...settings, image }, clock),
    };
  };
}
