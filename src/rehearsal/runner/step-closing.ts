import { isTruthy } from "./expression.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import type { Conclusion, Status } from "./status-functions.ts";
import { journalStep } from "./step-journal.ts";
import { outcomeOf, type StepRun } from "./step-run.ts";
import { stepScope } from "./step-scope.ts";
import { interpolate } from "./template.ts";

/** Ends a step: its record, its entry in the `steps` context, and how its level stands from now on. */
export function closeStep(
  job: JobState,
  frame: StepFrame,
  { run, outcome }: { readonly run: StepRun; readonly outcome: Conclusion },
): void {
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
    data: { outcome, conclusion, outputs: hidden(job, context.outputs), summary: run.summary },
  });
}

/** What the journal tells of outputs is masked, as a log would be. */
function hidden(job: JobState, outputs: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...outputs].map(([name, value]) => [name, job.masks.hide(value)]));
}

function continuesOnError(job: JobState, frame: StepFrame, run: StepRun): boolean {
  const scope = stepScope(job, frame, { env: run.env, ownStatus: () => run.statusBefore });
  const asked = interpolate(run.step.continueOnError, scope);
  return asked === "false" ? false : isTruthy(asked);
}

function worse(left: Status, right: Status): Status {
  return left === "cancelled" || right === "cancelled" ? "cancelled" : right;
}
