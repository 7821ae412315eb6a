import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ActionDefinition } from "./action-definition.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import { runStepProcess, type StepRun } from "./step-run.ts";

/** Runs one stage of a JavaScript action on this Node, in the workspace; registers its post step the first time. */
export async function runNodeAction(
  job: JobState,
  frame: StepFrame,
  at: {
    readonly run: StepRun;
    readonly action: ActionDefinition;
    readonly inputs: Readonly<Record<string, string>>;
    readonly state: Map<string, string>;
  },
): Promise<number> {
  const { run, action, inputs, state } = at;
  if (action.runs.kind !== "node") throw new Error("only a JavaScript action runs on Node");
  const script = run.stage === "main" ? action.runs.main : action.runs[run.stage];
  if (script === undefined) return 0;
  const file = join(action.folder, script);
  if (!existsSync(file)) throw new Error(`File not found: '${file}'; build the action first`);
  const registered = job.posts.some((post) => post.stepId === run.stepId);
  if (run.stage !== "post" && action.runs.post !== undefined && !registered) {
    job.posts.push({ step: run.step, stepId: run.stepId, action, inputs, state });
  }
  return runStepProcess(job, frame, {
    run,
    process: {
      file: process.execPath,
      args: [file],
      cwd: job.folders.workspace,
      inputs,
      state,
      github: {
        action: run.step.key,
        action_repository: action.source.repository,
        action_ref: action.source.ref,
        ...(frame.composite === undefined ? {} : { action_path: frame.composite.folder }),
      },
      environment: action.source.environment ?? {},
    },
  });
}
