import { isConditionMet } from "./condition.ts";
import type { JobPlan } from "./plan.ts";
import type { RunState } from "./run-state.ts";
import { statusFunctions } from "./status-functions.ts";
import type { JobRecord } from "./step-record.ts";
import type { ValueMap } from "./value.ts";
import type { WorkflowInstance } from "./workflow-instance.ts";

/**
 * Evaluates a job's `if`. success() and failure() look at all ancestors, however far, the jobs inside called workflows
 * and those before the calling job included. Source: docs, "Using conditions" and jobs.<id>.needs; actions/runner#491
 * and #2205.
 */
export function isJobWanted(
  state: RunState,
  instance: WorkflowInstance,
  at: { readonly plan: JobPlan; readonly needs: ReadonlyMap<string, JobRecord>; readonly contexts: ValueMap },
): boolean {
  const ancestors = ancestorRecords(state, instance, at.plan);
  const cancelled = (): boolean => state.cancel.signal.aborted || instance.cancel.aborted;
  const named = (names: readonly string[]): readonly JobRecord[] =>
    names.length === 0 ? ancestors : names.flatMap((name) => at.needs.get(name) ?? []);
  const functions = statusFunctions({
    cancelled,
    success: (names) => !cancelled() && named(names).every((record) => record.result === "success"),
    failure: (names) => named(names).some((record) => record.result === "failure"),
  });
  return isConditionMet(at.plan.raw.if, { contexts: at.contexts, functions });
}

/** Collects the records of everything that ended before the job. */
export function ancestorRecords(state: RunState, instance: WorkflowInstance, plan: JobPlan): readonly JobRecord[] {
  const paths = [...plan.ancestors].map((id) => `${instance.prefix}${id}`);
  const own = [...state.records.values()].filter(({ jobId }) =>
    paths.some((path) => jobId === path || jobId.startsWith(`${path}/`) || jobId.startsWith(`${path} (`)),
  );
  return [...own, ...instance.ancestors];
}
