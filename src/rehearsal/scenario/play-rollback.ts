import type { RunnerHost } from "../runner/host.ts";
import type { Run, RunResult } from "../runner/run.ts";
import { type Dispatch, deployOnce } from "./deploy-once.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import { bringOutBefore } from "./past-releases.ts";
import type { RollbackOrder } from "./rollback-order.ts";
import type { Tenant } from "./tenant.ts";

const TARGETS = ".github/deploy-targets.yml";
/** World time into the watch at which the person orders it. */
const INTO_THE_WATCH = 150_000;

/** How a rehearsal hears of steps. */
export type HearSteps = (hook: NonNullable<RunnerHost["onStep"]>) => void;

/** Plays a person's rollback over a service that had three versions: the newest is live, or still being watched. */
export async function playRollback(
  dispatch: Dispatch,
  order: RollbackOrder,
  hearSteps: HearSteps,
): Promise<readonly RunResult[]> {
  const { world, tenant, options } = dispatch;
  const { old, new: wanted, next } = tenant.assumptions.versions;
  const versions = order.duringDeploy ? [old, wanted] : [old, wanted, next];
  await bringOutBefore(world, tenant, { versions, spoilt: order.spoilt });
  if (order.withoutIssues) world.github.setIssues({ repository: world.repository, enabled: false });
  if (!order.duringDeploy) {
    const times = options.together ? 2 : 1;
    return Promise.all(Array.from({ length: times }, () => orderOnce(dispatch, order)));
  }
  const ordered: Promise<RunResult>[] = [];
  hearSteps(({ kind, action }) => {
    if (kind !== "started" || action !== "canary-monitor" || ordered.length > 0) return;
    ordered.push(
      new Promise((resolve, reject) =>
        world.clock.after(INTO_THE_WATCH, () => void orderOnce(dispatch, order).then(resolve, reject)),
      ),
    );
  });
  const deployed = await deployOnce({ ...dispatch, version: next });
  return [deployed, ...(await Promise.all(ordered))];
}

async function orderOnce({ tenant, world, desk, basis }: Dispatch, order: RollbackOrder): Promise<RunResult> {
  const { dispatcher, repository } = tenant.assumptions;
  if (order.withoutGitHub) world.failGitHub(true);
  try {
    const run: Run = await desk.start({
      ...basis,
      workflow: callerOf(tenant),
      event: {
        name: "workflow_dispatch",
        payload: { repository: { id: repository.id, full_name: basis.source.repository }, sender: dispatcher },
      },
      inputs: {
        environment: tenant.environment,
        service: tenant.service,
        to: order.to,
        force: order.force,
        reason: "Rehearsed by hand",
      },
      vars: { DEPLOY_TARGETS: tenant.files[TARGETS] ?? "" },
      actor: dispatcher.login,
      ids: { ...basis.ids, actor: dispatcher.id },
    });
    return await run.finished();
  } finally {
    if (order.withoutGitHub) world.failGitHub(false);
  }
}

function callerOf({ files }: Tenant): string {
  const found = Object.keys(files).find(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && files[path]?.includes("/emergency-rollback.yml@"),
  );
  if (found === undefined)
    throw new InvalidScenario("no workflow in .github/workflows calls emergency-rollback.yml; copy the template");
  return found;
}
