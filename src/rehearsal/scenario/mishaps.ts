import type { StepEvent } from "../runner/host.ts";
import type { Run } from "../runner/run.ts";
import type { RehearsalOptions } from "./options.ts";
import { FOREIGN_VERSION, type RehearsalWorld } from "./rehearsal-world.ts";
import { serviceSeed } from "./service-seed.ts";
import { digestOf, type Tenant } from "./tenant.ts";

/** World time into the watch at which something goes wrong, so that the deployment is truly held. */
const INTO_THE_WATCH = 150_000;
/** Where in a job its mishap is played, and how long after that step's start; any other job is met at its first step. */
const MOMENTS: Readonly<Record<string, { readonly action: string; readonly after: number }>> = {
  conclude: { action: "canary-monitor", after: INTO_THE_WATCH },
  deploy: { action: "deploy-ecs", after: 45_000 },
};

/** Builds the hook that plays what was asked, once. */
export function mishapHook(
  world: RehearsalWorld,
  tenant: Tenant,
  { mishap, superseded }: RehearsalOptions,
): (event: StepEvent, run: Run) => void {
  let played = false;
  return ({ kind, jobId, action }, run) => {
    if (played || kind !== "started") return;
    if (superseded && action === "canary-monitor") {
      played = true;
      world.clock.after(INTO_THE_WATCH, () => supersede(world, tenant));
    }
    if (mishap === undefined || jobId.split("/").at(-1) !== mishap.job) return;
    const moment = MOMENTS[mishap.job];
    if (moment !== undefined && moment.action !== action) return;
    played = true;
    world.clock.after(moment?.after ?? 0, () => {
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
