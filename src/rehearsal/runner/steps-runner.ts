import { isConditionMet } from "./condition.ts";
import type { JobState, PostStep, StepFrame } from "./job-state.ts";
import type { Conclusion } from "./status-functions.ts";
import { closeStep } from "./step-closing.ts";
import type { StepDefinition } from "./step-definition.ts";
import { journalStep } from "./step-journal.ts";
import { openStep, type StepStage, setEnvironment } from "./step-opening.ts";
import { actionName, type StepRun } from "./step-run.ts";
import { stepScope } from "./step-scope.ts";
import { runWork } from "./step-work.ts";
import { interpolate } from "./template.ts";

/** Runs the steps of one level in order; after a kill nothing runs, not even `always()`. */
export async function runSteps(job: JobState, frame: StepFrame, steps: readonly StepDefinition[]): Promise<void> {
  for (const step of steps) {
    if (!(await runStep(job, frame, { step, stage: "main", condition: step.condition, post: undefined }))) return;
  }
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
      stepScope(job, frame, {
        env: run.env,
        ownStatus: () => (frame.composite === undefined ? job.status : run.statusBefore),
      }),
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
      closeStep(job, frame, { run, outcome: "skipped" });
      return true;
    }
  } catch (error) {
    run.log.annotate("error", messageOf(error));
    job.cancel.removeEventListener("abort", cancelled);
    closeStep(job, frame, { run, outcome: "failure" });
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
  job.notify({ kind: "reached", stepId: run.stepId, stage: run.stage, action: actionName(run.step) });
  const timer = startTimer(job, frame, run);
  const outcome = job.kill.aborted ? "cancelled" : await outcomeOfWork(job, frame, at);
  timer.cancel();
  closeStep(job, frame, { run, outcome: run.commandFailed && outcome === "success" ? "failure" : outcome });
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

function startTimer(job: JobState, frame: StepFrame, run: StepRun): { readonly cancel: () => void } {
  const { clock } = job.host;
  const scope = stepScope(job, frame, { env: run.env, ownStatus: () => run.statusBefore });
  const minutes = Number(interpolate(run.step.timeoutMinutes, scope) ?? 0);
  run.minutes = minutes;
  if (minutes > 0) run.deadline = clock.now() + minutes * 60_000;
  if (run.deadline === undefined) return { cancel: () => {} };
  return clock.after(Math.max(0, run.deadline - clock.now()), () => {
    run.timedOut = true;
    run.stop.abort();
  });
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
