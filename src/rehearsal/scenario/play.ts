import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JournalEntry } from "../journal.ts";
import { createWorkflowRunner, type WorkflowRunner } from "../runner/create-workflow-runner.ts";
import type { RunnerHost } from "../runner/host.ts";
import type { Run, RunResult } from "../runner/run.ts";
import { type ActionRun, collectRuns } from "./action-runs.ts";
import { commitOf, OWNER_ID } from "./github-seed.ts";
import { mishapHook } from "./mishap-hook.ts";
import type { RehearsalOptions } from "./options.ts";
import { answerApproval } from "./people-answer.ts";
import { createRehearsalWorld, type RehearsalWorld } from "./rehearsal-world.ts";
import { runnerHost } from "./runner-host.ts";
import { settleWorld } from "./settle-world.ts";
import type { Tenant } from "./tenant.ts";

/** A rehearsal that was played to its end; the world is closed. */
export interface Played {
  readonly world: RehearsalWorld;
  /** The last attempt of every run, in the order they were dispatched. */
  readonly results: readonly RunResult[];
  readonly runs: readonly ActionRun[];
  /** What the world met and does not model; a rehearsal with any is broken. */
  readonly defects: readonly string[];
}

/** Plays a rehearsal: dispatches, lets people answer, re-runs, injects what was asked; closes the world in any case. */
export async function play(
  tenant: Tenant,
  options: RehearsalOptions,
  listener: (entry: JournalEntry) => void,
): Promise<Played> {
  const world = await createRehearsalWorld(tenant, options, listener);
  const workDirectory = await mkdtemp(join(tmpdir(), "rehearsal-"));
  try {
    const results: RunResult[] = [];
    const hook = mishapHook(world, tenant, options);
    let onStep: RunnerHost["onStep"];
    const runner = createWorkflowRunner({
      ...runnerHost(world, tenant, options.mask),
      onStep: (event, run) => onStep?.(event, run),
    });
    const { versions } = tenant.assumptions;
    const asked = options.twice ? [versions.new, versions.next] : [undefined];
    const dispatch = { tenant, options, world, workDirectory, runner };
    if (options.together) {
      onStep = hook;
      const all = options.twice ? asked : [undefined, undefined];
      results.push(...(await Promise.all(all.map((version) => deployOnce({ ...dispatch, version })))));
    } else {
      for (const [index, version] of asked.entries()) {
        onStep = index === asked.length - 1 ? hook : undefined;
        results.push(await deployOnce({ ...dispatch, version }));
      }
    }
    if (options.again) {
      onStep = undefined;
      await settleWorld(world, tenant.target.service);
      results.push(await deployOnce({ ...dispatch, version: undefined }));
    }
    // What somebody else brought out may still be on its way: what is live is told when it is.
    if (options.superseded) await settleWorld(world, tenant.target.service);
    return { world, results, runs: collectRuns(world.journal.entries()), defects: defectsOf(world) };
  } finally {
    await world.close();
    await rm(workDirectory, { recursive: true, force: true });
  }
}

interface Dispatch {
  readonly tenant: Tenant;
  readonly options: RehearsalOptions;
  readonly world: RehearsalWorld;
  readonly workDirectory: string;
  readonly runner: WorkflowRunner;
  readonly version: string | undefined;
}

async function deployOnce(dispatch: Dispatch): Promise<RunResult> {
  const { tenant, options, world } = dispatch;
  const run = await startRun(dispatch);
  report(dispatch, run, "in_progress", null);
  let result = await run.finished();
  const answered = options.approval === "nobody" ? false : answerApproval(world, tenant, options.approval);
  if (answered && result.conclusion === "failure") {
    const again = run.rerunFailedJobs({ actor: tenant.assumptions.dispatcher.login });
    report(dispatch, run, "in_progress", null);
    result = await again;
  }
  if (options.rerun && result.conclusion !== "success") {
    const again = run.rerunFailedJobs({ actor: tenant.assumptions.dispatcher.login });
    report(dispatch, run, "in_progress", null);
    result = await again;
  }
  report(dispatch, run, "completed", result.conclusion === "skipped" ? "success" : result.conclusion);
  return result;
}

function startRun({ tenant, options, world, workDirectory, runner, version }: Dispatch): Promise<Run> {
  const { dispatcher, dispatch, secrets, repository } = tenant.assumptions;
  const inputs = {
    ...dispatch,
    ...(version === undefined ? {} : { version }),
    ...(options.dryRun ? { "dry-run": true } : {}),
  };
  return runner.start({
    source: { repository: world.repository, ref: "refs/heads/main", sha: headOf(world, tenant), folder: tenant.folder },
    workflow: tenant.workflow,
    event: {
      name: tenant.event,
      payload: { repository: { id: repository.id, full_name: world.repository }, sender: dispatcher },
    },
    ...(tenant.event === "workflow_dispatch" ? { inputs } : {}),
    actor: dispatcher.login,
    secrets,
    ids: { repository: repository.id, owner: OWNER_ID, actor: dispatcher.id },
    workDirectory,
  });
}

function headOf(world: RehearsalWorld, { assumptions }: Tenant): string {
  return commitOf(world.github, assumptions.versions.next) ?? commitOf(world.github, assumptions.versions.new) ?? "";
}

function report(
  { tenant, world }: Dispatch,
  run: Run,
  status: "in_progress" | "completed",
  conclusion: "success" | "failure" | "cancelled" | null,
): void {
  const { login } = tenant.assumptions.dispatcher;
  world.github.reportRun({
    id: run.id,
    attempt: run.attempt(),
    number: 1,
    name: tenant.workflow,
    path: tenant.workflow,
    event: tenant.event,
    status,
    conclusion,
    headBranch: "main",
    headOid: headOf(world, tenant),
    actor: login,
    triggeringActor: login,
    startedAt: world.clock.now(),
  });
}

function defectsOf({ github, aws, net }: RehearsalWorld): string[] {
  return [...github.defects, ...aws.gaps, ...net.defects.map(({ message }) => message)];
}
