import type { RunResult } from "../runner/run.ts";
import type { Value } from "../runner/value.ts";
import type { Afterwards, HoldOrder } from "./afterwards.ts";
import { type Dispatch, letPeopleAnswer } from "./deploy-once.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import { settleWorld } from "./settle-world.ts";
import type { Tenant } from "./tenant.ts";

/** Does in order what is done when the runs have ended; gives the last attempts of the runs that it starts. */
export async function playAfterwards(
  dispatch: Dispatch,
  afterwards: readonly Afterwards[],
  deployed: RunResult | undefined,
): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const one of afterwards) {
    if (one === "settle") await settleWorld(dispatch.world, dispatch.tenant.target.service);
    else results.push(await playOne(dispatch, one, deployed));
  }
  return results;
}

function playOne(
  dispatch: Dispatch,
  one: Exclude<Afterwards, "settle">,
  deployed: RunResult | undefined,
): Promise<RunResult> {
  switch (one) {
    case "reconcile":
      return reconcileOnce(dispatch);
    case "rerun":
      if (deployed === undefined) throw new InvalidScenario("--afterwards rerun needs a deployment before it");
      return dispatch.desk.rerun(deployed, dispatch.tenant.assumptions.dispatcher.login);
    case "resume-continue":
      return orderOnce(dispatch, "continue");
    case "resume-full":
      return orderOnce(dispatch, "full");
    case "abort":
      return orderOnce(dispatch, "abort");
  }
}

/** GitHub starts a schedule in the name of whoever changed its workflow last. */
async function reconcileOnce(dispatch: Dispatch): Promise<RunResult> {
  const run = await startCaller(dispatch, { calls: "reconcile.yml", event: "schedule" });
  return run.finished();
}

/** Lets the dispatcher order what becomes of the open deployment, and people answer what the policy then asks. */
export async function orderOnce(dispatch: Dispatch, order: HoldOrder): Promise<RunResult> {
  const { service, environment } = dispatch.tenant;
  const inputs = { service, environment, do: order, reason: "Rehearsed by hand" };
  const run = await startCaller(dispatch, { calls: "resume.yml", event: "workflow_dispatch", inputs });
  const result = await run.finished();
  if (result.conclusion !== "failure" || order === "abort" || dispatch.options.approval === "nobody") return result;
  // A hold does not wait for ever: people answer at once.
  const hurried = { ...dispatch, options: { ...dispatch.options, answerAfter: 0, meanwhile: undefined } };
  return (await letPeopleAnswer(hurried, run)) ?? result;
}

function startCaller(
  { tenant, desk, basis }: Dispatch,
  caller: { readonly calls: string; readonly event: string; readonly inputs?: Readonly<Record<string, Value>> },
) {
  const { dispatcher, repository } = tenant.assumptions;
  const payload = { repository: { id: repository.id, full_name: basis.source.repository }, sender: dispatcher };
  return desk.start({
    ...basis,
    workflow: callerOf(tenant, caller.calls),
    event: { name: caller.event, payload },
    ...(caller.inputs === undefined ? {} : { inputs: caller.inputs }),
    actor: dispatcher.login,
    ids: { ...basis.ids, actor: dispatcher.id },
  });
}

function callerOf({ files }: Tenant, called: string): string {
  const found = Object.keys(files).find(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && files[path]?.includes(`/workflows/${called}@`),
  );
  if (found === undefined)
    throw new InvalidScenario(`no workflow in .github/workflows calls ${called}; copy its template`);
  return found;
}
