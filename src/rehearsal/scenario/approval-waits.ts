import type { JournalEntry } from "../journal.ts";
import { actionRunOf } from "./action-runs.ts";

/** A time in which a run waited for people; instants in milliseconds since the epoch. */
export interface ApprovalWait {
  readonly runId: number;
  /** When the attempt that asked had ended. */
  readonly from: number;
  /** When somebody answered; the end of the rehearsal when nobody did. */
  readonly until: number;
  readonly answered: boolean;
  /** Seconds for which the run or a workflow that watches it held a runner meanwhile. */
  readonly runnerSeconds: number;
  /** Seconds for which the workflows that the answers started held a runner; 0 where a person resumed it by hand. */
  readonly resumeSeconds: number;
}

interface Span {
  readonly runId: number;
  readonly event: string;
  readonly from: number;
  readonly until: number;
}

/** Measures what each wait for approval cost, from the journal alone. */
export function approvalWaits(entries: readonly JournalEntry[]): ApprovalWait[] {
  const end = entries.at(-1)?.at ?? 0;
  const spans = jobSpans(entries, end);
  const starts = entries.filter((entry) => pendingRun(entry, entries) !== undefined);
  return starts.map((entry, index) => {
    const runId = pendingRun(entry, entries) ?? 0;
    const from = entry.at;
    const comment = entries.find(({ source, kind, at }) => source === "person" && kind === "commented" && at >= from);
    const until = comment?.at ?? end;
    const next = starts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const resuming = spans.filter((span) => span.event === COMMENT && span.from >= until && span.from < next);
    const waiting = spans.filter((span) => span.event === COMMENT || span.runId === runId);
    const held = waiting.map((span) => overlap(span, { from, until })).reduce((sum, one) => sum + one, 0);
    const resumed = resuming.reduce((sum, span) => sum + span.until - span.from, 0);
    const seconds = (milliseconds: number) => Math.round(milliseconds / 100) / 10;
    return {
      runId,
      from,
      until,
      answered: comment !== undefined,
      runnerSeconds: seconds(held),
      resumeSeconds: seconds(resumed),
    };
  });
}

const COMMENT = "issue_comment";

/** Tells which run an entry ends, when its attempt ended because people had not answered yet. */
function pendingRun({ source, kind, data }: JournalEntry, entries: readonly JournalEntry[]): number | undefined {
  if (source !== "runner" || kind !== "run-finished") return undefined;
  const { runId, attempt } = data as { readonly runId: number; readonly attempt: number };
  const asked = entries
    .flatMap((entry) => actionRunOf(entry) ?? [])
    .findLast((run) => run.runId === runId && run.attempt === attempt && run.action === "approval-gate");
  return asked?.decision === "pending" && asked.job !== "resume" ? runId : undefined;
}

/** Lists the times in which a job held a machine; one that never ended holds it to the end. */
function jobSpans(entries: readonly JournalEntry[], end: number): Span[] {
  const runner = entries.filter(({ source }) => source === "runner");
  const events = new Map(
    runner
      .filter(({ kind }) => kind === "run-started")
      .map(({ data }) => data as { readonly runId: number; readonly event: string })
      .map(({ runId, event }) => [runId, event]),
  );
  return runner.flatMap(({ at, kind, data }) => {
    if (kind !== "job-started") return [];
    const job = data as JobData;
    const ended = runner.find(
      (other) => other.kind === "job-finished" && other.at >= at && same(other.data as JobData, job),
    );
    return [{ runId: job.runId, event: events.get(job.runId) ?? "", from: at, until: ended?.at ?? end }];
  });
}

interface JobData {
  readonly jobId: string;
  readonly runId: number;
  readonly attempt: number;
}

function same(a: JobData, b: JobData): boolean {
  return a.jobId === b.jobId && a.runId === b.runId && a.attempt === b.attempt;
}

function overlap(a: Pick<Span, "from" | "until">, b: Pick<Span, "from" | "until">): number {
  return Math.max(0, Math.min(a.until, b.until) - Math.max(a.from, b.from));
}
