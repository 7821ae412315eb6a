import type { JournalEntry } from "../journal.ts";
import { type ActionRun, actionRunOf } from "./action-runs.ts";

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
  /** How many jobs the answers started. */
  readonly resumes: number;
  /** Seconds for which the workflows that the answers started held a runner; 0 where a person resumed it by hand. */
  readonly resumeSeconds: number;
}

interface Span {
  readonly runId: number;
  readonly event: string;
  readonly issue: string;
  readonly from: number;
  readonly until: number;
}

/** Measures what each wait for approval cost, from the journal alone; what a comment on another run's issue starts is no cost of it. */
export function approvalWaits(entries: readonly JournalEntry[]): ApprovalWait[] {
  const end = entries.at(-1)?.at ?? 0;
  const spans = jobSpans(entries, end);
  const starts = entries.flatMap((entry, place) => {
    const asked = askedAtEnd(entry, entries);
    return asked === undefined ? [] : [{ from: entry.at, runId: asked.runId, issue: issueOf(asked), place }];
  });
  return starts.map(({ from, runId, issue, place }, index) => {
    const about = (other: string) => issue === "" || other === "" || other === issue;
    const comment = entries
      .slice(place)
      .find((entry) => entry.source === "person" && entry.kind === "commented" && about(issueIn(entry)));
    const until = comment?.at ?? end;
    const next = starts.slice(index + 1).find((one) => about(one.issue))?.from ?? Number.POSITIVE_INFINITY;
    const caused = spans.filter((span) => span.event === COMMENT && about(span.issue));
    const resuming = caused.filter((span) => span.from >= until && span.from < next);
    const waiting = [...caused, ...spans.filter((span) => span.runId === runId)];
    const held = waiting.map((span) => overlap(span, { from, until })).reduce((sum, one) => sum + one, 0);
    const resumed = resuming.reduce((sum, span) => sum + span.until - span.from, 0);
    return {
      runId,
      from,
      until,
      answered: comment !== undefined,
      runnerSeconds: seconds(held),
      resumes: resuming.length,
      resumeSeconds: seconds(resumed),
    };
  });
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

const COMMENT = "issue_comment";

/** Finds the approval-gate of a run that an entry ends, when its attempt ended because people had not answered yet. */
function askedAtEnd({ source, kind, data }: JournalEntry, entries: readonly JournalEntry[]): ActionRun | undefined {
  if (source !== "runner" || kind !== "run-finished") return undefined;
  const { runId, attempt } = data as { readonly runId: number; readonly attempt: number };
  const asked = entries
    .flatMap((entry) => actionRunOf(entry) ?? [])
    .findLast((run) => run.runId === runId && run.attempt === attempt && run.action === "approval-gate");
  return asked?.decision === "pending" && asked.job !== "resume" ? asked : undefined;
}

function issueOf({ outputs }: ActionRun): string {
  return outputs["approval-issue"] ?? "";
}

/** Reads which issue an entry is about; empty when it does not say. */
function issueIn({ data }: JournalEntry): string {
  const { issue } = (data ?? {}) as { readonly issue?: number };
  return issue === undefined ? "" : String(issue);
}

/** Lists the times in which a job held a machine; one that never ended holds it to the end. */
function jobSpans(entries: readonly JournalEntry[], end: number): Span[] {
  const runner = entries.filter(({ source }) => source === "runner");
  const started = new Map(
    runner
      .filter(({ kind }) => kind === "run-started")
      .map((entry) => ({
        ...(entry.data as { readonly runId: number; readonly event: string }),
        issue: issueIn(entry),
      }))
      .map((run) => [run.runId, run]),
  );
  return runner.flatMap(({ at, kind, data }) => {
    if (kind !== "job-started") return [];
    const job = data as JobData;
    const ended = runner.find(
      (other) => other.kind === "job-finished" && other.at >= at && same(other.data as JobData, job),
    );
    const { event = "", issue = "" } = started.get(job.runId) ?? {};
    return [{ runId: job.runId, event, issue, from: at, until: ended?.at ?? end }];
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
