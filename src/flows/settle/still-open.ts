import { type DeployRecord, isTerminal, runsOf } from "../../core/record/deploy-record.ts";
import type { Records } from "../../ports/records.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";
import { readRuns } from "./read-runs.ts";

/** What asking again works with. */
export interface AskAgain {
  readonly records: Pick<Records, "list">;
  readonly runs: Pick<WorkflowRuns, "read">;
  readonly run: Pick<RunContext, "runId">;
}

/**
 * Asks just before a write whether a record is still nobody's: open, all its runs ended, and no more noted in it than was read. Between the
 * first look and the write its run may have been started again, or a person may have moved it on. Throws `Unreadable`.
 */
export async function isStillNobodys(ask: AskAgain, record: DeployRecord): Promise<boolean> {
  const now = await openNow(ask, record);
  return now !== undefined && now.statuses.length <= record.statuses.length && hasEnded(ask, now);
}

/** Asks the same once a way back was begun: what was noted since is our own, unless a person moved it on. Throws `Unreadable`. */
export async function isStillLost(ask: AskAgain, record: DeployRecord): Promise<boolean> {
  const now = await openNow(ask, record);
  return now !== undefined && runsOf(now).length <= runsOf(record).length && hasEnded(ask, now);
}

async function openNow({ records }: AskAgain, { id, payload }: DeployRecord): Promise<DeployRecord | undefined> {
  return (await records.list(payload)).find((one) => one.id === id && !isTerminal(one));
}

async function hasEnded({ runs, run }: AskAgain, record: DeployRecord): Promise<boolean> {
  const { kind } = await readRuns(runs, runsOf(record), run.runId);
  return kind === "ended" || kind === "gone";
}
