import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Scope } from "./expression.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import { runStepProcess, type StepRun } from "./step-run.ts";
import { interpolateText } from "./template.ts";
import { isKnownShell } from "./unsupported.ts";
import type { Value } from "./value.ts";

/** Arguments of the shells that are known by name. Source: actions/runner, ScriptHandlerHelpers. */
const shells: Readonly<Record<string, string>> = {
  bash: "bash --noprofile --norc -e -o pipefail {0}",
  sh: "sh -e {0}",
  python: "python {0}",
};

/** Runs a `run:` step; without a shell it is `bash -e`, without pipefail. */
export async function runScript(
  job: JobState,
  frame: StepFrame,
  at: { readonly run: StepRun; readonly scope: Scope },
): Promise<number> {
  const { work } = at.run.step;
  if (work.kind !== "run") throw new Error("only a script runs as a script");
  const own = frame.composite === undefined;
  const text = (value: Value): string => interpolateText(value, at.scope);
  const shell = text(work.shell ?? (own ? job.defaults.shell : null));
  const directory = text(work.directory ?? (own ? job.defaults.directory : null));
  if (shell !== "" && !isKnownShell(shell))
    throw new Error(`the shell '${shell}' is not known; use bash, sh or a command with {0}`);
  const file = join(job.folders.temp, `${randomUUID()}.sh`);
  const script = text(work.script);
  writeFileSync(file, script);
  at.run.log.write(`##[group]Run ${script.split("\n", 1)[0] ?? ""}`);
  for (const line of script.trimEnd().split("\n")) at.run.log.write(line);
  at.run.log.write("##[endgroup]");
  const [command = "bash", ...args] = (shells[shell] ?? (shell === "" ? "bash -e {0}" : shell)).split(" ");
  const code = await runStepProcess(job, frame, {
    run: at.run,
    process: {
      file: command,
      args: args.map((part) => part.replaceAll("{0}", file)),
      cwd: resolve(job.folders.workspace, directory),
      inputs: {},
      state: new Map(),
      github: {
        action: at.run.step.key,
        ...(frame.composite === undefined ? {} : { action_path: frame.composite.folder }),
      },
      environment: {},
    },
  });
  if (code !== 0) at.run.log.annotate("error", `Process completed with exit code ${code}.`);
  return code;
}
