import type { Run, RunResult } from "../runner/run.ts";
import { playMeanwhile } from "./meanwhile.ts";
import type { RehearsalOptions } from "./options.ts";
import { passTime } from "./pass-time.ts";
import { answersTo } from "./people-answer.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { RunBasis, RunDesk } from "./run-desk.ts";
import { resumesByComment, type Tenant } from "./tenant.ts";

/** What one dispatch of the tenant's workflow needs. */
export interface Dispatch {
  readonly tenant: Tenant;
  readonly options: RehearsalOptions;
  readonly world: RehearsalWorld;
  readonly desk: RunDesk;
  readonly basis: RunBasis;
  /** The version to dispatch, where it is not the usual one. */
  readonly version: string | undefined;
}

const USUAL_ANSWER = 2 * 3_600_000;

/** Dispatches the workflow, lets people answer what it asks, and sees it through; gives its last attempt. */
export async function deployOnce(dispatch: Dispatch): Promise<RunResult> {
  const { tenant, options, desk } = dispatch;
  const { login } = tenant.assumptions.dispatcher;
  const run = await startRun(dispatch);
  let result = await run.finished();
  if (options.approval !== "nobody" && result.conclusion === "failure")
    result = (await letPeopleAnswer(dispatch, run)) ?? result;
  if (options.rerun && result.conclusion !== "success") result = await desk.rerun(run, login);
  return result;
}

/** Lets the approvers answer after a while; their comments resume the run, or else the dispatcher does by hand. */
export async function letPeopleAnswer(
  { tenant, options, world, desk }: Dispatch,
  run: Run,
): Promise<RunResult | undefined> {
  const byComment = options.resume !== "dispatcher" && resumesByComment(tenant);
  await playMeanwhile(world, tenant, options.meanwhile);
  // Of runs that go at once another may still be at work, whose processes keep their pace.
  if (!options.together) await passTime(world.clock, options.answerAfter ?? usualAnswer(options, byComment));
  const answers = answersTo(world, tenant, options.approval === "deny" ? "deny" : "approve");
  if (answers.length === 0) return undefined;
  for (const { login, ...answer } of answers) {
    world.github.comment({ ...answer, as: login });
    // Each is judged before the next is written, so that a rehearsal shows which one let the run go on.
    if (byComment && !options.together) await desk.quiet();
  }
  if (!byComment) return desk.rerun(run, tenant.assumptions.dispatcher.login);
  await desk.quiet();
  return run.finished();
}

/** People take hours where that is free; a second run would meet a closed window. */
function usualAnswer({ twice, again }: RehearsalOptions, byComment: boolean): number {
  return byComment && !twice && !again ? USUAL_ANSWER : 0;
}

function startRun({ tenant, options, desk, basis, version }: Dispatch): Promise<Run> {
  const { dispatcher, dispatch, repository } = tenant.assumptions;
  const inputs = {
    ...dispatch,
    ...(version === undefined ? {} : { version }),
    ...(options.dryRun ? { "dry-run": true } : {}),
  };
  return desk.start({
    ...basis,
    workflow: tenant.workflow,
    event: {
      name: tenant.event,
      payload: {
        repository: { id: repository.id, full_name: basis.source.repository, default_branch: "main" },
        sender: dispatcher,
      },
    },
    ...(tenant.event === "workflow_dispatch" ? { inputs } : {}),
    actor: dispatcher.login,
    ids: { ...basis.ids, actor: dispatcher.id },
  });
}
