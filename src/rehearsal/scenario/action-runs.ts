import type { JournalEntry } from "../journal.ts";

/** One run of one action, as the report lists it. */
export interface ActionRun {
  readonly at: number;
  readonly runId: number;
  readonly attempt: number;
  /** The job by the last part of its path. */
  readonly job: string;
  readonly step: string;
  readonly action: string;
  readonly decision: string;
  readonly reasonCode: string;
  readonly headline: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Reads the runs of our actions from the journal, in order; composites and scripts, which decide nothing themselves, are left out. */
export function collectRuns(entries: readonly JournalEntry[]): ActionRun[] {
  return entries.flatMap((entry) => {
    const run = actionRunOf(entry);
    return run === undefined ? [] : [run];
  });
}

/** Reads a finished step of an action of ours from one entry. */
export function actionRunOf({ at, source, kind, data }: JournalEntry): ActionRun | undefined {
  if (source !== "runner" || kind !== "step-finished") return undefined;
  const { runId, attempt, jobId, stepId, action, outputs, summary } = data as {
    runId: number;
    attempt: number;
    jobId: string;
    stepId: string;
    action: string;
    outputs: Record<string, string>;
    summary: string;
  };
  if (outputs["reason-code"] === undefined || outputs.result === undefined) return undefined;
  const result = readResult(outputs.result);
  return {
    at,
    runId,
    attempt,
    job: jobId.split("/").at(-1) ?? jobId,
    step: stepId,
    action,
    decision: outputs.decision ?? "",
    reasonCode: outputs["reason-code"],
    headline: typeof result.headline === "string" ? result.headline : "",
    outputs,
    summary,
  };
}

function readResult(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
