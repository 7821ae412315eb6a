import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import { prepareHistory } from "../../../src/rehearsal/gate-only/gate-history.ts";
import type { GateScene } from "../../../src/rehearsal/gate-only/gate-scene.ts";
import { COMMITS, DISPATCHER, VERSIONS } from "../../../src/rehearsal/gate-only/gate-seed.ts";
import { startGateWorld } from "../../../src/rehearsal/gate-only/gate-world.ts";
import { createWorkflowRunner } from "../../../src/rehearsal/runner/create-workflow-runner.ts";
import type { StepEvent } from "../../../src/rehearsal/runner/host.ts";
import type { Run } from "../../../src/rehearsal/runner/run.ts";
import { OWNER_ID } from "../../../src/rehearsal/scenario/github-seed.ts";
import { standInFor } from "../../../src/rehearsal/stand-ins/stand-ins.ts";

const PIPELINE = ".github/workflows/deploy-ecs.yml";
const CALLER = ".github/workflows/deploy-production.yml";
const AT = Date.parse("2026-11-18T10:30:00Z");

/** What differs from the pipeline as it is shipped, called by Shop. */
export interface PipelineScene {
  /** The policy of the default branch. */
  readonly policy: string;
  /** Changes the text of the called workflow. */
  readonly edit?: (workflow: string) => string;
  /** Changes the text of Shop's own workflow. */
  readonly editCaller?: (workflow: string) => string;
  readonly onStep?: (event: StepEvent, run: Run) => void;
  /** No job gets its token before, and so none ends. */
  readonly opened?: Promise<void>;
}

/** Shop's repository, where the pipeline can be dispatched as often as wanted; GitHub is there, AWS is not. */
export interface PipelineRuns {
  /** The jobs whose steps began, by run. */
  readonly begun: ReadonlyMap<number, ReadonlySet<string>>;
  readonly start: () => Promise<Run>;
}

/** Opens the repository, with the bundles as they are built; it ends with its test. */
export async function pipelineRuns(scene: PipelineScene): Promise<PipelineRuns> {
  const root = mkdtempSync(join(tmpdir(), "pipeline-runs-"));
  const { folders, files } = layOut(root, scene);
  const gates = sceneOf(files);
  const { github, host, net } = await startGateWorld(gates, folders);
  onTestFinished(async () => {
    await net.close();
    rmSync(root, { recursive: true });
  });
  prepareHistory(github, gates);
  const begun = new Map<number, Set<string>>();
  const runner = createWorkflowRunner({
    ...host,
    repository: async (asked) => (await host.repository(asked)) ?? standInFor(asked, {}),
    async tokenFor(job) {
      await scene.opened;
      return host.tokenFor(job);
    },
    onStep(event, run) {
      begun.set(run.id, (begun.get(run.id) ?? new Set()).add(event.jobId));
      scene.onStep?.(event, run);
    },
  });
  const source = { repository: "shop-org/shop", ref: "refs/heads/main", sha: COMMITS.change, folder: folders.caller };
  return {
    begun,
    async start() {
      const run = await runner.start({
        source,
        workflow: CALLER,
        event: { name: "workflow_dispatch", payload: { repository: { id: 501 }, sender: DISPATCHER } },
        inputs: { environment: "production", version: VERSIONS.change },
        actor: DISPATCHER.login,
        ids: { repository: 501, owner: OWNER_ID, actor: DISPATCHER.id },
        workDirectory: root,
      });
      github.reportRun({
        id: run.id,
        attempt: 1,
        number: 1,
        name: "Deploy production",
        path: CALLER,
        event: "workflow_dispatch",
        status: "in_progress",
        conclusion: null,
        headBranch: "main",
        headOid: COMMITS.change,
        actor: DISPATCHER.login,
        triggeringActor: DISPATCHER.login,
        startedAt: AT,
      });
      return run;
    },
  };
}

/** Writes both repositories: ours with the workflow of the scene, and Shop's with its caller. */
function layOut(root: string, { policy, edit = same, editCaller = same }: PipelineScene) {
  const folders = { own: join(root, "own"), caller: join(root, "shop") };
  const digest = `      digest: sha256:${"d".repeat(64)}\n`;
  const caller = readFileSync(join("examples/shop", CALLER), "utf8").replace(
    "service: shop\n",
    `service: shop\n${digest}`,
  );
  const files = {
    ".github/deploy-policy.yml": policy,
    ".github/deploy-targets.yml": readFileSync("examples/shop/.github/deploy-targets.yml", "utf8"),
    [CALLER]: editCaller(caller),
  };
  write(folders.own, { [PIPELINE]: edit(readFileSync(PIPELINE, "utf8")) });
  for (const name of ["actions", "dist"]) symlinkSync(resolve(name), join(folders.own, name));
  write(folders.caller, files);
  return { folders, files };
}

function sceneOf(files: GateScene["files"]): GateScene {
  const parsed = parsePolicy(files[".github/deploy-policy.yml"] ?? "", "deploy-policy.yml");
  if (parsed.kind === "invalid") throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
  return {
    policy: parsed.value,
    row: {
      at: new Date(AT),
      environment: "production",
      service: "shop",
      changeClass: "standard",
      action: "deploy",
      incidents: [],
      expect: "allow",
      rule: undefined,
      approvals: undefined,
      until: undefined,
      nextOpen: undefined,
    },
    at: AT,
    repository: { owner: "shop-org", name: "shop", id: 501 },
    service: "shop",
    files,
    reviewed: true,
  };
}

function same(text: string): string {
  return text;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
