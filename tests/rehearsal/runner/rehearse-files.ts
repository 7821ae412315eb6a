import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createJournal, type Journal } from "../../../src/rehearsal/journal.ts";
import { createWorkflowRunner } from "../../../src/rehearsal/runner/create-workflow-runner.ts";
import type { EventRequest } from "../../../src/rehearsal/runner/event-workflows.ts";
import type { RunnerHost, StepEvent } from "../../../src/rehearsal/runner/host.ts";
import type { Run, RunResult } from "../../../src/rehearsal/runner/run.ts";
import type { StartRequest } from "../../../src/rehearsal/runner/start-request.ts";
import { standInFor } from "../../../src/rehearsal/stand-ins/stand-ins.ts";
import { scaledClock } from "./scaled-clock.ts";

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** Says what a small rehearsal is made of. */
export interface SmallRehearsal {
  /** The caller's repository, `org/shop`. */
  readonly files: Files;
  /** Further repositories by `owner/name`. */
  readonly repositories?: Readonly<Record<string, Files>>;
  readonly request?: Partial<StartRequest>;
  readonly host?: Partial<RunnerHost>;
  readonly scale?: number;
  readonly onStep?: (event: StepEvent, run: Run) => void;
  /** Hears of each line that is logged, so that a process can say when it is ready. */
  readonly onLine?: (line: string, run: Run) => void;
}

/** A small rehearsal on its way. */
export interface SmallRun {
  readonly start: (request?: Partial<StartRequest>) => Promise<Run>;
  /** Lets something happen in the repository that may start workflows. */
  readonly happen: (event: EventRequest["event"]) => Promise<readonly Run[]>;
  readonly journal: Journal;
  readonly close: () => void;
}

/** Writes the files and makes a runner for them. */
export function openRehearsal(rehearsal: SmallRehearsal): SmallRun {
  const root = mkdtempSync(join(tmpdir(), "runner-"));
  const own = writeFiles(join(root, "org/shop"), rehearsal.files);
  const copies = Object.entries(rehearsal.repositories ?? {}).map(([name, files]) => [
    name,
    writeFiles(join(root, name), files),
  ]);
  const folders: Record<string, string> = Object.fromEntries([...copies, ["org/shop", own]]);
  const started: Run[] = [];
  const journal = createJournal(({ kind, text }) => {
    const run = started.at(-1);
    if (kind === "log-line" && run !== undefined) rehearsal.onLine?.(text, run);
  });
  const host: RunnerHost = {
    clock: scaledClock(rehearsal.scale ?? 1),
    journal,
    async repository(reference) {
      const repository = `${reference.owner}/${reference.name}`;
      const folder = folders[repository];
      if (folder === undefined) return standInFor(reference, folders);
      return { repository, ref: reference.ref, sha: "b".repeat(40), folder };
    },
    tokenFor: async (job) => `token-of-${job.jobId.replaceAll(/\W+/g, "-")}`,
    oidc: async (job) => ({ url: `http://127.0.0.1/oidc/${job.runId}`, token: "oidc-request-token" }),
    environment: async () => ({ kind: "approved" }),
    environmentVariables: () => ({}),
    ...(rehearsal.onStep === undefined ? {} : { onStep: rehearsal.onStep }),
    ...rehearsal.host,
  };
  const runner = createWorkflowRunner(host);
  const workDirectory = join(root, "work");
  mkdirSync(workDirectory);
  const usual = {
    source: { repository: "org/shop", ref: "refs/heads/main", sha: "a".repeat(40), folder: own },
    actor: "dana",
    ids: { repository: 11, owner: 12, actor: 13 },
    workDirectory,
  };
  return {
    journal,
    happen: (event) =>
      runner.happen({ ...usual, event, actor: "quinn", ids: { repository: 11, owner: 12, actor: 14 } }),
    async start(request) {
      const run = await runner.start({
        ...usual,
        workflow: ".github/workflows/main.yml",
        event: { name: "workflow_dispatch" },
        ...rehearsal.request,
        ...request,
      });
      started.push(run);
      return run;
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Tells each job's result by its path. */
export function resultsOf(result: RunResult): Record<string, string> {
  return Object.fromEntries(result.jobs.map(({ jobId, result: outcome }) => [jobId, outcome]));
}

function writeFiles(folder: string, files: Files): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
