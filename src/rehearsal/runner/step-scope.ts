import type { Scope } from "./expression.ts";
import { hashFilesFunction } from "./hash-files.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import { type Status, stepStatusFunctions } from "./status-functions.ts";
import { asMap, type ValueMap } from "./value.ts";

/**
 * Builds what a step's expressions see. A composite's steps see its inputs and its own steps, and neither `secrets`
 * nor `vars` nor `needs`. Source: actions/runner, action_yaml.json and workflow-v1.0.json (step contexts).
 */
export function stepScope(
  job: JobState,
  frame: StepFrame,
  { env, ownStatus }: { readonly env: ReadonlyMap<string, string>; readonly ownStatus: () => Status },
): Scope {
  const { secrets, vars, needs, inputs, github, ...shared } = job.contexts;
  const own: ValueMap =
    frame.composite === undefined
      ? { secrets: secrets ?? {}, vars: vars ?? {}, needs: needs ?? {}, inputs: inputs ?? {}, github: github ?? {} }
      : { inputs: frame.composite.inputs, github: { ...asMap(github), action_path: frame.composite.folder } };
  return {
    contexts: {
      ...shared,
      ...own,
      job: { ...asMap(shared.job), status: job.status },
      env: Object.fromEntries(env),
      steps: stepsContext(frame),
    },
    functions: [...stepStatusFunctions(() => job.status, ownStatus), hashFilesFunction(job.folders.workspace)],
  };
}

/** Builds what an input's default may see: neither `inputs` nor `env`, `secrets`, `vars` or `steps`. */
export function defaultScope(job: JobState): Scope {
  const { github, strategy, matrix, job: jobContext, runner } = job.contexts;
  return {
    contexts: {
      github: github ?? {},
      strategy: strategy ?? {},
      matrix: matrix ?? null,
      job: { ...asMap(jobContext), status: job.status },
      runner: runner ?? {},
    },
    functions: [hashFilesFunction(job.folders.workspace)],
  };
}

function stepsContext(frame: StepFrame): ValueMap {
  return Object.fromEntries(
    [...frame.steps].map(([key, step]) => [
      key,
      {
        outputs: Object.fromEntries(step.outputs),
        ...(step.outcome === undefined ? {} : { outcome: step.outcome }),
        ...(step.conclusion === undefined ? {} : { conclusion: step.conclusion }),
      },
    ]),
  );
}
