import type { StepEvent } from "../runner/host.ts";
import type { Run } from "../runner/run.ts";
import type { RehearsalOptions } from "./options.ts";
import { FOREIGN_VERSION, type RehearsalWorld } from "./rehearsal-world.ts";
import { serviceSeed } from "./service-seed.ts";
import { digestOf, type Tenant } from "./tenant.ts";

/** World time into the watch at which something goes wrong, so that the deployment is truly held. */
const INTO_THE_WATCH = 150_000;

/** Builds the hook that plays what was asked, once: in the middle of the watch of the job, or of its first step where it watches nothing. */
export function mishapHook(
  world: RehearsalWorld,
  tenant: Tenant,
  options: RehearsalOptions,
): (event: StepEvent, run: Run) => void {
  let played = false;
  return ({ kind, jobId, action }, run) => {
    if (played || kind !== "started") return;
    const { mishap } = options;
    const inJob = mishap !== undefined && jobId.split("/").at(-1) === mishap.job;
    const watching = action === "canary-monitor";
    if (options.superseded && watching) {
      played = true;
      world.clock.after(INTO_THE_WATCH, () => supersede(world, tenant));
    }
    if (!inJob || (mishap.job === "conclude" && !watching)) return;
    played = true;
    world.clock.after(INTO_THE_WATCH, () => {
      world.journal.add({
        at: world.clock.now(),
        source: "person",
        kind: mishap.kind,
        text: `${mishap.kind} in ${jobId}`,
      });
      if (mishap.kind === "lose-runner") run.loseRunnerIn(jobId);
      else run.cancel({ force: mishap.kind === "force-cancel" });
    });
  };
}

function supersede({ aws }: RehearsalWorld, tenant: Tenant): void {
  const [repository] = serviceSeed(tenant).image.split("@");
  aws.supersede(tenant.target.service, `${repository}@${digestOf(tenant.service, FOREIGN_VERSION)}`);
}
