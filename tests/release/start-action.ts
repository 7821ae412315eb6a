import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";

/** How an action ended that was started without inputs. */
export interface Ended {
  readonly status: number | null;
  readonly outputs: string;
  readonly log: string;
}

interface Manifest {
  readonly runs: { readonly using: string; readonly main?: string };
}

/** Reads what a folder's `action.yml` runs by. */
export function usingOf(folder: string): string {
  return manifestIn(folder).runs.using;
}

/** Starts an action as the runner does: its folder joined with `main`, which must be a file, by node, in the folder of the job. */
export function startAction(folder: string): Ended {
  const main = join(folder, manifestIn(folder).runs.main ?? "");
  if (!existsSync(main)) throw new Error(`File not found: '${main}'`);
  const job = mkdtempSync(join(tmpdir(), "started-"));
  const [output, summary] = [join(job, "output"), join(job, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const env = {
    ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
    PATH: process.env.PATH,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: job,
    RUNNER_TEMP: job,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { cwd: job, env, encoding: "utf8" });
  const ended = { status, outputs: readFileSync(output, "utf8"), log: `${stdout}${stderr}` };
  rmSync(job, { recursive: true });
  return ended;
}

function manifestIn(folder: string): Manifest {
  return parse(readFileSync(join(folder, "action.yml"), "utf8")) as Manifest;
}
