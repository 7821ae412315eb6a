import type { JobState } from "./job-state.ts";
import { actionName, type StepRun } from "./step-run.ts";

/** Tells the journal of a step; the text and the outputs are masked. */
export function journalStep(
  job: JobState,
  { stepId, step, stage }: Pick<StepRun, "stepId" | "step" | "stage">,
  entry: { readonly kind: string; readonly text: string; readonly data?: Readonly<Record<string, unknown>> },
): void {
  const { runId, attempt, jobId } = job.facts;
  job.host.journal.add({
    at: job.host.clock.now(),
    source: "runner",
    kind: entry.kind,
    text: job.masks.hide(entry.text),
    data: { runId, attempt, jobId, stepId, stage, action: actionName(step), name: step.name, ...entry.data },
  });
}
