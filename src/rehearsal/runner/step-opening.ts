import type { JobState, PostStep, StepFrame } from "./job-state.ts";
import type { StepDefinition } from "./step-definition.ts";
import { journalStep } from "./step-journal.ts";
import { createStepLog } from "./step-log.ts";
import type { StepRun } from "./step-run.ts";
import { stepScope } from "./step-scope.ts";
import { interpolateTexts } from "./template.ts";
import type { Value } from "./value.ts";

/** Says which stage of a step runs, and under which condition. */
export interface StepStage {
  readonly step: StepDefinition;
  readonly stage: StepRun["stage"];
  readonly condition: Value | undefined;
  readonly post: PostStep | undefined;
}

/** Makes what a step needs while it runs; nothing of it is evaluated yet. */
export function openStep(job: JobState, frame: StepFrame, { step, stage, post }: StepStage): StepRun {
  const { composite } = frame;
  const stepId = post?.stepId ?? (composite === undefined ? step.key : `${composite.stepId}.${step.key}`);
  const logged = (line: string): void => journalStep(job, { stepId, step, stage }, { kind: "log-line", text: line });
  return {
    step,
    stage,
    stepId,
    log: composite?.log ?? createStepLog(job.masks, logged),
    env: new Map([...job.env, ...(composite?.env ?? [])]),
    ownEnv: new Map(composite?.env ?? []),
    stop: new AbortController(),
    deadline: composite?.deadline,
    minutes: 0,
    timedOut: false,
    statusBefore: composite === undefined ? job.status : frame.status,
    commandFailed: false,
    summary: "",
  };
}

/** Evaluates the step's own `env`, over what its job and its composite set. */
export function setEnvironment(job: JobState, frame: StepFrame, run: StepRun): void {
  const own = interpolateTexts(
    run.step.env,
    stepScope(job, frame, { env: run.env, ownStatus: () => run.statusBefore }),
  );
  for (const [name, value] of Object.entries(own)) {
    run.env.set(name, value);
    run.ownEnv.set(name, value);
  }
}
