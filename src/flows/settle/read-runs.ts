import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";

/** Whether somebody still looks after what runs started. `gone`: the platform keeps none of them any more. */
export type RunsStanding =
  | { readonly kind: "running"; readonly run: string }
  | { readonly kind: "ended" }
  | { readonly kind: "gone" }
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string };

const ACTIONS_READ = "Grant the job `actions: read`.";

/**
 * Reads whether all of some runs have ended, by their status alone: a run that waits, queues or is run again has not. That there
 * is no such run is believed only where the job's own run can be seen with the same token.
 */
export async function readRuns(
  runs: Pick<WorkflowRuns, "read">,
  ids: readonly string[],
  own: string,
): Promise<RunsStanding> {
  let gone = 0;
  for (const id of ids) {
    const standing = await readRun(runs, id);
    if (standing === "running") return { kind: "running", run: id };
    if (standing === "gone") gone += 1;
    else if (standing !== "ended") return standing;
  }
  if (gone === 0) return { kind: "ended" };
  const seen = await readRun(runs, own);
  if (typeof seen === "object") return seen;
  if (seen === "gone")
    return { kind: "unreadable", why: "no run of the repository can be seen, not even this one", remedy: ACTIONS_READ };
  return gone === ids.length ? { kind: "gone" } : { kind: "ended" };
}

async function readRun(
  runs: Pick<WorkflowRuns, "read">,
  id: string,
): Promise<"running" | "ended" | "gone" | Extract<RunsStanding, { readonly kind: "unreadable" }>> {
  if (!/^\d+$/.test(id))
    return { kind: "unreadable", why: `the record names no run ('${id}')`, remedy: "Settle it by hand." };
  try {
    return (await runs.read(id)).conclusion === undefined ? "running" : "ended";
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.why === "not_found") return "gone";
    return { kind: "unreadable", why: error.message, remedy: `${error.remedy} ${ACTIONS_READ}` };
  }
}
