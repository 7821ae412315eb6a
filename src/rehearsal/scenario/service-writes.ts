import type { WriteAsked } from "../aws/ecs/tell-write.ts";
import type { JournalEntry } from "../journal.ts";

/** A write to a service that a run asked ECS for, with the step that was at work. */
export interface ServiceWrite {
  readonly runId: number;
  readonly attempt: number;
  /** The job by the last part of its path. */
  readonly job: string;
  readonly action: string;
  readonly operation: string;
  /** `family:revision` that an UpdateService names; empty where it names none and so starts no deployment by itself. */
  readonly taskDefinition: string;
}

interface Step {
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: string;
  readonly stepId: string;
  readonly action: string;
}

/** Reads from the journal which step asked for which write to a service, in order; what other people did is left out. */
export function serviceWrites(entries: readonly JournalEntry[]): ServiceWrite[] {
  const open: Step[] = [];
  const writes: ServiceWrite[] = [];
  for (const { source, kind, data } of entries) {
    if (source === "runner" && kind === "step-started") open.push(data as Step);
    if (source === "runner" && kind === "step-finished") close(open, data as Step);
    if (source !== "ecs" || kind !== "write-asked") continue;
    const { runId, operation, taskDefinition } = data as WriteAsked;
    // The innermost step of the run that is open: composites are opened before what is in them.
    const step = open.findLast((one) => one.runId === runId);
    if (step === undefined) continue;
    const { attempt, jobId, action } = step;
    const named = taskDefinition.split("/").at(-1) ?? "";
    const job = jobId.split("/").at(-1) ?? jobId;
    writes.push({ runId: step.runId, attempt, job, action, operation, taskDefinition: named });
  }
  return writes;
}

function close(open: Step[], { runId, attempt, jobId, stepId }: Step): void {
  const at = open.findLastIndex(
    (one) => one.runId === runId && one.attempt === attempt && one.jobId === jobId && one.stepId === stepId,
  );
  if (at >= 0) open.splice(at, 1);
}
