import { actionInputs } from "./action-inputs.ts";
import { runComposite, type StepsRunner } from "./composite-step.ts";
import type { JobState, PostStep, StepFrame } from "./job-state.ts";
import { runNodeAction } from "./node-step.ts";
import { runScript } from "./script-step.ts";
import { findAction } from "./source-lookup.ts";
import type { Conclusion } from "./status-functions.ts";
import { actionName, type StepRun } from "./step-run.ts";
import { defaultScope, stepScope } from "./step-scope.ts";

/** Tells how a step ended by itself, and whether that was its own steps' doing: a stop reaches those, not it. */
export interface WorkEnd {
  readonly ended: Conclusion;
  readonly composite: boolean;
}

/** Does what a step says; gives how it ended by itself. */
export async function runWork(
  job: JobState,
  frame: StepFrame,
  at: { readonly run: StepRun; readonly post: PostStep | undefined; readonly runSteps: StepsRunner },
): Promise<WorkEnd> {
  const { run, post } = at;
  const { work } = run.step;
  const scope = stepScope(job, frame, { env: run.env, ownStatus: () => run.statusBefore });
  if (post !== undefined) return byExit(await runNodeAction(job, frame, { ...post, run }));
  if (work.kind === "run") return byExit(await runScript(job, frame, { run, scope }));
  const action = await findAction(work.reference, { from: frame.source, workspace: job.folders.workspace }, job.lookup);
  if (action.runs.kind === "node" && action.runs.pre !== undefined && work.reference.kind === "workspace") {
    run.log.annotate("warning", `\`pre\` execution is not supported for local action from '${work.text}'`);
  }
  const inputs = actionInputs(action, work.with, { scope, defaults: defaultScope(job), log: run.log });
  run.log.write(`##[group]Run ${work.text}`);
  for (const [name, value] of Object.entries(inputs)) {
    if (value !== "") run.log.write(`  ${name}: ${value}`);
  }
  run.log.write("##[endgroup]");
  if (action.runs.kind === "composite") {
    job.notify({ kind: "started", stepId: run.stepId, stage: run.stage, action: actionName(run.step) });
    return { ended: await runComposite(job, frame, { run, action, inputs, runSteps: at.runSteps }), composite: true };
  }
  const state = job.posts.find((entry) => entry.stepId === run.stepId)?.state ?? new Map<string, string>();
  return byExit(await runNodeAction(job, frame, { run, action, inputs, state }));
}

function byExit(code: number): WorkEnd {
  return { ended: code === 0 ? "success" : "failure", composite: false };
}
