import type { RunState } from "./run-state.ts";
import type { JobRecord } from "./step-record.ts";
import type { WorkflowInstance } from "./workflow-instance.ts";

/**
 * Finds the record of the attempt before that still stands: the job did not fail, and nothing that it needs has run
 * again. Source: docs, "Re-running workflows and jobs"; actions/runner#2810 for a call from a matrix.
 */
export function keptRecord(
  state: RunState,
  instance: WorkflowInstance,
  at: { readonly path: string; readonly needs: readonly JobRecord[] },
): JobRecord | undefined {
  const previous = state.previous.get(at.path);
  if (previous === undefined || instance.fresh || hasFailed(previous)) return undefined;
  const touched = at.needs.some((record) => record.attempt === state.attempt);
  if (touched && !instance.failedOnly) return undefined;
  for (const [path, record] of state.previous) {
    if (path === at.path || path.startsWith(`${at.path}/`) || path.startsWith(`${at.path} (`))
      state.records.set(path, record);
  }
  return previous;
}

/** Tells whether the job would be run again by "re-run failed jobs". */
export function hasFailed(record: JobRecord): boolean {
  return record.conclusion === "failure" || record.conclusion === "cancelled";
}
