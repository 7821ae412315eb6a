import { isTruthy } from "./expression.ts";
import type { JobOrder } from "./job-order.ts";
import { journalJob, type RunState } from "./run-state.ts";
import type { Conclusion } from "./status-functions.ts";
import type { JobRecord } from "./step-record.ts";
import { interpolate } from "./template.ts";

/** Makes the record of a job and tells the journal. */
export function ended(
  state: RunState,
  order: Pick<JobOrder, "jobId" | "plan" | "contexts">,
  end: { readonly conclusion: Conclusion } & Partial<Pick<JobRecord, "outputs" | "steps" | "reason">>,
): JobRecord {
  const { jobId, plan } = order;
  const tolerated = end.conclusion === "failure" && isTolerated(order);
  const record: JobRecord = {
    jobId,
    result: tolerated ? "success" : end.conclusion,
    conclusion: end.conclusion,
    outputs: end.outputs ?? {},
    attempt: state.attempt,
    steps: end.steps ?? [],
    reason: end.reason,
  };
  state.records.set(jobId, record);
  const kind = end.conclusion === "skipped" ? "job-skipped" : "job-finished";
  const { result, conclusion, outputs, reason } = record;
  const call = plan.work.kind === "call";
  journalJob(state, kind, {
    jobId,
    text: `${jobId}: ${conclusion}`,
    data: { result, conclusion, outputs, reason, call },
  });
  return record;
}

function isTolerated({ plan, contexts }: Pick<JobOrder, "plan" | "contexts">): boolean {
  return isTruthy(interpolate(plan.raw["continue-on-error"] ?? false, { contexts, functions: [] }));
}
