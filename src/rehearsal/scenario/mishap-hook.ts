import type { StepEvent } from "../runner/host.ts";
import type { Run } from "../runner/run.ts";
import { FOREIGN_VERSION } from "./aws-settings.ts";
import type { JobMishap, Mishap } from "./mishap.ts";
import type { RehearsalOptions } from "./options.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import { serviceSeed } from "./service-seed.ts";
import { digestOf, type Tenant } from "./tenant.ts";

/** World time into the watch at which something goes wrong, so that the deployment is truly held. */
const INTO_THE_WATCH = 150_000;
/** Where in a job its mishap is played when nobody says, and how long after that step's start; any other job is met at its first step. */
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
  const killer = runnerKiller(world, mishap);
  return (event, run) => {
    const { kind, jobId, action } = event;
    if (played || kind !== "started") return;
    if (superseded && action === "canary-monitor") {
      played = true;
      world.clock.after(INTO_THE_WATCH, () => supersede(world, tenant));
    }
    if (mishap?.kind === "kill-runner") {
      killer.see(event, run);
      return;
    }
    if (mishap === undefined || jobId.split("/").at(-1) !== mishap.job) return;
    const usual = mishap.during === undefined && mishap.on === undefined ? MOMENTS[mishap.job] : undefined;
    const where = mishap.during ?? usual?.action;
    if (where !== undefined && where !== action) return;
    played = true;
    const after = mishap.after ?? usual?.after ?? 0;
    onMoment(world, mishap, () => later(world, after, () => strike(world, mishap, { event, run })));
  };
}

/** Loses the runner of whatever job makes the n-th request, counted from the first step of the job that deploys; that request is still carried out. */
function runnerKiller(world: RehearsalWorld, mishap: Mishap | undefined): { see(event: StepEvent, run: Run): void } {
  let now: { readonly event: StepEvent; readonly run: Run } | undefined;
  let left = mishap?.kind === "kill-runner" ? mishap.at : 0;
  world.onRequest(() => {
    if (now === undefined || left-- !== 1) return;
    const { jobId } = now.event;
    world.journal.add({
      at: world.clock.now(),
      source: "person",
      kind: "kill-runner",
      text: `the runner of ${jobId} dies`,
    });
    now.run.loseRunnerIn(jobId);
  });
  return {
    see(event, run) {
      if (now === undefined && event.jobId.split("/").at(-1) !== "deploy") return;
      now = { event, run };
    },
  };
}

/** Begins at once, or at the first call that was named. */
function onMoment({ aws }: RehearsalWorld, { on }: JobMishap, begin: () => void): void {
  if (on === undefined) {
    begin();
    return;
  }
  let heard = false;
  aws.onCall((operation) => {
    if (heard || operation !== on) return;
    heard = true;
    begin();
  });
}

/** A mishap without delay comes before the answer to the call that it waits for. */
function later({ clock }: RehearsalWorld, after: number, task: () => void): void {
  if (after === 0) task();
  else clock.after(after, task);
}

function strike(
  world: RehearsalWorld,
  { kind }: JobMishap,
  { event, run }: { readonly event: StepEvent; readonly run: Run },
): void {
  const { jobId } = event;
  world.journal.add({ at: world.clock.now(), source: "person", kind, text: `${kind} in ${jobId}` });
  switch (kind) {
    case "lose-runner":
      run.loseRunnerIn(jobId);
      break;
    case "cancel":
    case "force-cancel":
      run.cancel({ force: kind === "force-cancel" });
      break;
    case "expire-sessions":
      world.aws.expireSessions();
      break;
    case "fail-github":
      world.failGitHub(true);
      world.onJobEnd(event, () => world.failGitHub(false));
      break;
    case "fail-aws":
      world.aws.failEcs(true);
      world.onJobEnd(event, () => world.aws.failEcs(false));
  }
}

function supersede({ aws }: RehearsalWorld, tenant: Tenant): void {
  const [repository] = serviceSeed(tenant).image.split("@");
  aws.supersede(tenant.target.service, `${repository}@${digestOf(tenant.service, FOREIGN_VERSION)}`);
}
