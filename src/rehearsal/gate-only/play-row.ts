import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHub } from "../github/create-github.ts";
import { createWorkflowRunner } from "../runner/create-workflow-runner.ts";
import type { Run } from "../runner/run.ts";
import { type ActionRun, collectRuns } from "../scenario/action-runs.ts";
import { OWNER_ID } from "../scenario/github-seed.ts";
import { digestOf } from "../scenario/tenant.ts";
import { answerAsked } from "./answer-asked.ts";
import { prepareHistory } from "./gate-history.ts";
import type { GateScene } from "./gate-scene.ts";
import { COMMITS, DISPATCHER, VERSIONS } from "./gate-seed.ts";
import { startGateWorld } from "./gate-world.ts";
import { CALLER, writeGates } from "./gates-workflow.ts";

/** What came of one row: the actions' runs, in order, of every attempt, and what the world does not model. */
export interface PlayedRow {
  readonly runs: readonly ActionRun[];
  readonly defects: readonly string[];
}

/** Plays one row: the gates as nobody has answered yet, then, where people are asked, as everybody asked has approved. */
export async function playRow(scene: GateScene, tenant: string): Promise<PlayedRow> {
  const folder = mkdtempSync(join(tmpdir(), "rehearse-gates-"));
  const folders = writeGates({ folder, tenant, action: scene.row.action });
  const world = await startGateWorld(scene, folders);
  try {
    prepareHistory(world.github, scene);
    const run = await start(scene, folders.caller, { ...world, folder });
    tell(world.github, scene, run);
    await run.finished();
    if (answerAsked(world.github, scene)) {
      const again = run.rerunFailedJobs({ actor: DISPATCHER.login });
      tell(world.github, scene, run);
      await again;
    }
    const defects = [...world.github.defects, ...world.net.defects.map(({ message }) => message)];
    return { runs: collectRuns(world.journal.entries()), defects };
  } finally {
    await world.net.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(
  { policy, repository, row, service, files }: GateScene,
  caller: string,
  {
    host,
    github,
    folder,
  }: { readonly host: Parameters<typeof createWorkflowRunner>[0]; readonly github: GitHub; readonly folder: string },
): Promise<Run> {
  const name = `${repository.owner}/${repository.name}`;
  const token = github.mintAppToken({
    slug: "team-reader",
    id: 9_904,
    owner: repository.owner,
    permissions: { members: "read" },
  });
  return createWorkflowRunner(host).start({
    source: { repository: name, ref: "refs/heads/main", sha: COMMITS.change, folder: caller },
    workflow: CALLER,
    event: {
      name: "workflow_dispatch",
      payload: { repository: { id: repository.id, full_name: name }, sender: DISPATCHER },
    },
    inputs: {
      environment: row.environment,
      service,
      version: VERSIONS.change,
      digest: digestOf(service, VERSIONS.change),
      "change-class": Object.hasOwn(policy.changeClasses, row.changeClass) ? "" : row.changeClass,
      targets: files[".github/deploy-targets.yml"] === undefined ? "" : ".github/deploy-targets.yml",
    },
    actor: DISPATCHER.login,
    secrets: { IDENTITY_TOKEN: token },
    ids: { repository: repository.id, owner: OWNER_ID, actor: DISPATCHER.id },
    workDirectory: folder,
  });
}

/** Tells GitHub of the run's attempt that is about to play. */
function tell(github: GitHub, { at }: GateScene, run: Run): void {
  github.reportRun({
    id: run.id,
    attempt: run.attempt(),
    number: 1,
    name: "Rehearse the gates",
    path: CALLER,
    event: "workflow_dispatch",
    status: "in_progress",
    conclusion: null,
    headBranch: "main",
    headOid: COMMITS.change,
    actor: DISPATCHER.login,
    triggeringActor: DISPATCHER.login,
    startedAt: at,
  });
}
