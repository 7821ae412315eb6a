import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JournalEntry } from "../journal.ts";
import { createWorkflowRunner, type WorkflowRunner } from "../runner/create-workflow-runner.ts";
import type { RunnerHost } from "../runner/host.ts";
import type { RunResult } from "../runner/run.ts";
import { type ActionRun, collectRuns } from "./action-runs.ts";
import { type Dispatch, deployOnce } from "./deploy-once.ts";
import { OWNER_ID } from "./github-seed.ts";
import { headOf } from "./head-of.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import { mishapHook } from "./mishap-hook.ts";
import type { RehearsalOptions } from "./options.ts";
import { playAfterwards } from "./play-afterwards.ts";
import { type HearSteps, playRollback } from "./play-rollback.ts";
import { playWhileWatched } from "./play-while-watched.ts";
import { createRehearsalWorld, type RehearsalWorld } from "./rehearsal-world.ts";
import { createRunDesk, type RunBasis, type RunDesk } from "./run-desk.ts";
import { runnerHost } from "./runner-host.ts";
import { settleWorld } from "./settle-world.ts";
import { resumesByComment, type Tenant } from "./tenant.ts";

/** A rehearsal that was played to its end; the world is closed. */
export interface Played {
  readonly world: RehearsalWorld;
  /** The last attempt of every run, in the order they were dispatched. */
  readonly results: readonly RunResult[];
  readonly runs: readonly ActionRun[];
  /** What the world met and does not model; a rehearsal with any is broken. */
  readonly defects: readonly string[];
}

/** What is played, and who hears of it. */
export interface Playing {
  readonly tenant: Tenant;
  readonly options: RehearsalOptions;
  readonly listener: (entry: JournalEntry) => void;
}

/** Plays a rehearsal: dispatches, lets people answer, re-runs, injects what was asked; closes the world in any case. */
export function play(
  tenant: Tenant,
  options: RehearsalOptions,
  listener: (entry: JournalEntry) => void,
): Promise<Played> {
  return playOn(createWorkflowRunner, { tenant, options, listener });
}

/** Plays a rehearsal on a runner of the caller's choice. */
export async function playOn(
  createRunner: (host: RunnerHost) => WorkflowRunner,
  { tenant, options, listener }: Playing,
): Promise<Played> {
  if (options.resume === "comment" && !resumesByComment(tenant))
    throw new InvalidScenario(
      `${tenant.workflow} has no resume-approval.yml beside it; copy the template, or leave --resume out`,
    );
  let desk: RunDesk | undefined;
  const world = await createRehearsalWorld(tenant, options, (entry) => {
    desk?.hear(entry);
    listener(entry);
  });
  const workDirectory = await mkdtemp(join(tmpdir(), "rehearsal-"));
  try {
    let onStep: RunnerHost["onStep"];
    const runner = createRunner({
      ...runnerHost(world, tenant, options),
      onStep: (event, run) => onStep?.(event, run),
    });
    const basis = basisOf(tenant, world, workDirectory);
    desk = createRunDesk(world, runner, basis);
    world.connect(options.resume === "dispatcher" ? { ...desk, happen: () => {} } : desk);
    const dispatch = { tenant, options, world, desk, basis, version: undefined };
    const results = await playOrders(dispatch, (hook) => {
      onStep = hook;
    });
    onStep = undefined;
    results.push(...(await playAfterwards(dispatch, options.afterwards, results.at(-1))));
    if (options.again) {
      await settleWorld(world, tenant.target.service);
      results.push(await deployOnce(dispatch));
    }
    // What somebody else brought out may still be on its way: what is live is told when it is.
    if (options.superseded) await settleWorld(world, tenant.target.service);
    return { world, results, runs: collectRuns(world.journal.entries()), defects: defectsOf(world) };
  } finally {
    await world.close();
    await rm(workDirectory, { recursive: true, force: true });
  }
}

/** Plays what the options order before anything comes afterwards; `listen` says who hears of the steps from then on. */
async function playOrders(dispatch: Dispatch, listen: (hook: RunnerHost["onStep"]) => void): Promise<RunResult[]> {
  const { world, tenant, options } = dispatch;
  const hook = mishapHook(world, tenant, options);
  const { versions } = tenant.assumptions;
  const asked = options.twice ? [versions.new, versions.next] : [undefined];
  const hearSteps: HearSteps = (hear) =>
    listen((event, run) => {
      hook(event, run);
      hear(event, run);
    });
  if (options.rollback !== undefined) {
    listen(hook);
    return [...(await playRollback(dispatch, options.rollback, hearSteps))];
  }
  if (options.whileWatched !== undefined)
    return [...(await playWhileWatched(dispatch, options.whileWatched, hearSteps))];
  if (options.together) {
    listen(hook);
    const all = options.twice ? asked : [undefined, undefined];
    return Promise.all(all.map((version) => deployOnce({ ...dispatch, version })));
  }
  const results: RunResult[] = [];
  for (const [index, version] of asked.entries()) {
    listen(index === asked.length - 1 ? hook : undefined);
    results.push(await deployOnce({ ...dispatch, version }));
  }
  return results;
}

function basisOf(tenant: Tenant, world: RehearsalWorld, workDirectory: string): RunBasis {
  const { secrets, repository, tokens, branch } = tenant.assumptions;
  const minted = Object.entries(tokens).map(([name, { login }]) => [name, world.github.mintUserToken(login)]);
  const sha = headOf(world.github, tenant);
  return {
    source: { repository: world.repository, ref: `refs/heads/${branch}`, sha, folder: tenant.folder },
    secrets: { ...secrets, ...Object.fromEntries(minted) },
    ids: { repository: repository.id, owner: OWNER_ID },
    workDirectory,
  };
}

function defectsOf({ github, aws, net }: RehearsalWorld): string[] {
  return [...github.defects, ...aws.gaps, ...net.defects.map(({ message }) => message)];
}
