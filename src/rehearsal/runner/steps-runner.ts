import { isConditionMet } from "./condition.ts";
import { isTruthy } from "./expression.ts";
import type { JobState, PostStep, StepFrame } from "./job-state.ts";
import type { Conclusion, Status } from "./status-functions.ts";
import type { StepDefinition } from "./step-definition.ts";
import { journalStep } from "./step-journal.ts";
import { createStepLog } from "./step-log.ts";
import { actionName, outcomeOf, type StepRun } from "./step-run.ts";
import { stepScope } from "./step-scope.ts";
import { runWork } from "./step-work.ts";
import { interpolate, interpolateTexts } from "./template.ts";
import type { Value } from "./value.ts";

/** Runs the steps of one level in order; after a kill nothing runs, not even `always()`. */
export async function runSteps(job: JobState, frame: StepFrame, steps: readonly StepDefinition[]): Promise<void> {
  for (const step of steps) {
    if (!(await runStep(job, frame, { step, stage: "main", condition: step.condition, post: undefined }))) return;
  }
}

/** Says which stage of a step runs, and under which condition. */
export interface StepStage {
  readonly step: StepDefinition;
  readonly stage: StepRun["stage"];
  readonly condition: Value | undefined;
  readonly post: PostStep | undefined;
}

/**
 * Runs one step: condition, work, time-out, cancellation, `continue-on-error`, record. Gives false when the level
 * ends here: killed, or a condition inside a composite that cannot be evaluated.
 * Source: actions/runner, StepsRunner and CompositeActionHandler.RunStepsAsync.
 */
export async function runStep(job: JobState, frame: StepFrame, at: StepStage): Promise<boolean> {
  if (job.kill.aborted) return false;
  if (job.cancel.aborted) job.status = "cancelled";
  const run = openStep(job, frame, at);
  const holds = (): boolean =>
    isConditionMet(
      at.condition,
      stepScope(job, frame, run.env, () => (frame.composite === undefined ? job.status : run.statusBefore)),
    );
  const cancelled = (): void => {
    job.status = "cancelled";
    run.statusBefore = "cancelled";
    if (!attempt(holds)) run.stop.abort();
  };
  job.cancel.addEventListener("abort", cancelled, { once: true });
  try {
    setEnvironment(job, frame, run);
    if (!holds()) {
      close(job, frame, run, "skipped");
      return true;
    }
  } catch (error) {
    run.log.annotate("error", messageOf(error));
    job.cancel.removeEventListener("abort", cancelled);
    close(job, frame, run, "failure");
    return frame.composite === undefined;
  }
  await carryOut(job, frame, { run, post: at.post });
  job.cancel.removeEventListener("abort", cancelled);
  return !job.kill.aborted;
}

async function carryOut(
  job: JobState,
  frame: StepFrame,
  at: { readonly run: StepRun; readonly post: PostStep | undefined },
): Promise<void> {
  const { run } = at;
  journalStep(job, run, { kind: "step-started", text: run.step.name });
  job.notify({ kind: "reached", stepId: run.stepId, action: actionName(run.step) });
  const timer = startTimer(job, frame, run);
  const outcome = job.kill.aborted ? "cancelled" : await outcomeOfWork(job, frame, at);
  timer.cancel();
  close(job, frame, run, run.commandFailed && outcome === "success" ? "failure" : outcome);
}

async function outcomeOfWork(
  job: JobState,
  frame: StepFrame,
  at: { readonly run: StepRun; readonly post: PostStep | undefined },
): Promise<Conclusion> {
  const { run } = at;
  try {
    const { ended, composite } = await runWork(job, frame, { ...at, runSteps });
    if (job.kill.aborted) return "cancelled";
    if (!run.stop.signal.aborted || composite) return ended;
    run.log.annotate("error", run.timedOut ? timeoutMessage(frame, run) : "The operation was canceled.");
    return run.timedOut ? "failure" : "cancelled";
  } catch (error) {
    run.log.annotate("error", messageOf(error));
    return "failure";
  }
}

function timeoutMessage(frame: StepFrame, run: StepRun): string {
  if (frame.composite !== undefined) return "The action has timed out.";
  return `The action '${run.step.name}' has timed out after ${run.minutes} minutes.`;
}

function openStep(job: JobState, frame: StepFrame, { step, stage, post }: StepStage): StepRun {
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

function setEnvironment(job: JobState, frame: StepFrame, run: StepRun): void {
  const own = interpolateTexts(
    run.step.env,
    stepScope(job, frame, run.env, () => run.statusBefore),
  );
  for (const [name, value] of Object.entries(own)) {
    run.env.set(name, value);
    run.ownEnv.set(name, value);
  }
}

function startTimer(job: JobState, frame: StepFrame, run: StepRun): { readonly cancel: () => void } {
  const { clock } = job.host;
  const scope = stepScope(job, frame, run.env, () => run.statusBefore);
  const minutes = Number(interpolate(run.step.timeoutMinutes, scope) ?? 0);
  run.minutes = minutes;
  if (minutes > 0) run.deadline = clock.now() + minutes * 60_000;
  if (run.deadline === undefined) return { cancel: () => {} };
  return clock.after(Math.max(0, run.deadline - clock.now()), () => {
    run.timedOut = true;
    run.stop.abort();
  });
}

function close(job: JobState, frame: StepFrame, run: StepRun, outcome: Conclusion): void {
  const conclusion = outcome === "failure" && continuesOnError(job, frame, run) ? "success" : outcome;
  const context = outcomeOf(frame, run.step.key);
  if (run.stage === "main") {
    context.outcome = outcome;
    context.conclusion = conclusion;
  }
  if (frame.composite === undefined) {
    if (conclusion === "failure" && job.status !== "cancelled") job.status = "failure";
  } else if (conclusion === "failure" || conclusion === "cancelled") {
    frame.status = worse(frame.status, conclusion);
  }
  const own = frame.composite === undefined;
  job.records.push({
    stepId: run.stepId,
    name: run.step.name,
    uses: run.step.work.kind === "uses" ? run.step.work.text : "",
    stage: run.stage,
    outcome,
    conclusion,
    outputs: Object.fromEntries(context.outputs),
    annotations: own ? [...run.log.annotations] : [],
    log: own ? [...run.log.lines] : [],
    summary: run.summary,
  });
  journalStep(job, run, {
    kind: outcome === "skipped" ? "step-skipped" : "step-finished",
    text: `${run.step.name}: ${conclusion}`,
    data: { outcome, conclusion, outputs: Object.fromEntries(context.outputs), summary: run.summary },
  });
}

function continuesOnError(job: JobState, frame: StepFrame, run: StepRun): boolean {
  const scope = stepScope(job, frame, run.env, () => run.statusBefore);
  const asked = interpolate(run.step.continueOnError, scope);
  return asked === "false" ? false : isTruthy(asked);
}

function worse(left: Status, right: Status): Status {
  return left === "cancelled" || right === "cancelled" ? "cancelled" : right;
}

function attempt(condition: () => boolean): boolean {
  try {
    return condition();
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
