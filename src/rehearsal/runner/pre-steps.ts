import { actionInputs } from "./action-inputs.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import { findAction } from "./source-lookup.ts";
import type { StepDefinition } from "./step-definition.ts";
import { createStepLog } from "./step-log.ts";
import { defaultScope, stepScope } from "./step-scope.ts";
import { runStep } from "./steps-runner.ts";

/** Runs the `pre` of the job's actions before its first step; an action of the workspace has none yet. */
export async function runPreSteps(job: JobState, frame: StepFrame, steps: readonly StepDefinition[]): Promise<void> {
  for (const step of steps) {
    if (step.work.kind === "run" || step.work.reference.kind === "workspace") continue;
    const action = await findAction(step.work.reference, { from: frame.source, workspace: "" }, job.lookup);
    if (action.runs.kind !== "node" || action.runs.pre === undefined) continue;
    const scope = stepScope(job, frame, { env: job.env, ownStatus: () => job.status });
    const log = createStepLog(job.masks, () => {});
    const inputs = actionInputs(action, step.work.with, { scope, defaults: defaultScope(job), log });
    const post = { step, stepId: step.key, action, inputs, state: new Map<string, string>() };
    await runStep(job, frame, { step, stage: "pre", condition: action.runs.preIf, post });
  }
}
