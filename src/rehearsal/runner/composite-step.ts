import type { ActionDefinition } from "./action-definition.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import type { Conclusion } from "./status-functions.ts";
import type { StepDefinition } from "./step-definition.ts";
import { outcomeOf, type StepRun } from "./step-run.ts";
import { stepScope } from "./step-scope.ts";
import { interpolateTexts } from "./template.ts";

/** Runs the steps of one level, one after the other. */
export type StepsRunner = (job: JobState, frame: StepFrame, steps: readonly StepDefinition[]) => Promise<void>;

/**
 * Runs a composite action: its steps have their own `steps`, `inputs` and status; its outputs are evaluated at the
 * end, also when it failed. Source: actions/runner, CompositeActionHandler.
 */
export async function runComposite(
  job: JobState,
  frame: StepFrame,
  at: {
    readonly run: StepRun;
    readonly action: ActionDefinition;
    readonly inputs: Readonly<Record<string, string>>;
    readonly runSteps: StepsRunner;
  },
): Promise<Conclusion> {
  const { run, action, inputs } = at;
  if (action.runs.kind !== "composite") throw new Error("only a composite action has steps");
  const inner: StepFrame = {
    source: action.source,
    steps: new Map(),
    composite: {
      folder: action.folder,
      inputs,
      env: run.ownEnv,
      stepId: run.stepId,
      deadline: run.deadline,
      log: run.log,
    },
    status: "success",
  };
  await at.runSteps(job, inner, action.runs.steps);
  const env = new Map([...job.env, ...run.ownEnv]);
  const outputs = interpolateTexts(action.runs.outputs, stepScope(job, inner, { env, ownStatus: () => inner.status }));
  const outcome = outcomeOf(frame, run.step.key);
  for (const [name, value] of Object.entries(outputs)) outcome.outputs.set(name, value);
  return inner.status;
}
