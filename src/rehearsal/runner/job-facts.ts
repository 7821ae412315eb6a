import type { JobFacts } from "./host.ts";
import type { JobOrder } from "./job-order.ts";
import type { RunState } from "./run-state.ts";

/** Collects what GitHub knows of a job when it makes its token and asks its environment. */
export function jobFacts(state: RunState, order: JobOrder, environment: string | undefined): JobFacts {
  const { source, event, actor } = state.request;
  const { file, plan, jobId } = order;
  return {
    runId: state.id,
    attempt: state.attempt,
    jobId,
    repository: source.repository,
    ref: source.ref,
    sha: source.sha,
    event: event.name,
    actor,
    triggeringActor: state.triggeringActor,
    jobWorkflowRef: `${file.source.repository}/${file.path}@${file.source.ref}`,
    jobWorkflowSha: file.source.sha,
    environment,
    permissions: { ...plan.permissions, metadata: "read" },
  };
}
