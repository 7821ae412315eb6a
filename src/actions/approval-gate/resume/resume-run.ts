import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { type Look, poll } from "../../../kit/poll.ts";
import type { ApprovalClaims } from "../../../ports/approval-claims.ts";
import type { Records } from "../../../ports/records.ts";
import type { StandingRun, WorkflowRuns } from "../../../ports/workflow-runs.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import type { Resumption } from "./resumption.ts";

/** What resuming needs of the world beside the gate's own ports. */
export interface ResumePorts {
  readonly claims: ApprovalClaims;
  readonly runs: WorkflowRuns;
  readonly records: Pick<Records, "list">;
}

/** A run whose request has its verdict since an instant. */
export interface Waiting {
  readonly question: ApprovalQuestion;
  readonly run: StandingRun;
  readonly since: Date;
}

/** GitHub re-runs a run until 30 days after it was made, and 50 times (docs, "Re-running workflows and jobs"). */
const LIMITS = { milliseconds: 30 * 86_400_000, reruns: 50 };
/** An attempt that looked before the verdict has failed its job by then; one that has not looks later, and sees it. */
const GRACE_MILLISECONDS = 60_000;
const LOOK_EVERY_MILLISECONDS = 10_000;

/**
 * Runs the failed jobs of a run again, exactly once a verdict: what stands decides, not what was heard. An attempt that began
 * after the verdict has seen it, and a request that has a deployment record was let through already.
 */
export async function resumeRun(waiting: Waiting, ports: ResumePorts): Promise<Resumption> {
  const { question, run } = waiting;
  const { environment, service } = question.inputs;
  const records = await ports.records.list({ environment, service });
  const record = records.find(({ payload }) => payload.request === question.request);
  if (record !== undefined) return { kind: "went-on", run, why: `its deployment is record ${record.id} already` };
  const ended = await waitForEnd(waiting, ports.runs);
  if (ended.kind !== "ended") return ended;
  const late = tooOld(ended.run, question.surroundings.clock.now());
  if (late !== undefined) return { kind: "too-old", run: ended.run, why: late };
  if (question.inputs["dry-run"]) return { kind: "would-resume", run: ended.run };
  return rerun(ended.run, ports.runs);
}

type Ended = { readonly kind: "ended"; readonly run: StandingRun };

/** Looks until the attempt that waited has ended in failure, or there is nothing left to resume. */
async function waitForEnd({ question, run: first, since }: Waiting, runs: WorkflowRuns): Promise<Ended | Resumption> {
  const { inputs, surroundings, ports } = question;
  const { clock, signal, progress } = surroundings;
  const start = clock.elapsed();
  let run = first;
  let told = false;
  const look = async (): Promise<Look<Ended | Resumption>> => {
    if (told) run = await runs.read(run.id);
    const found = foundIn(run, since);
    if (found !== undefined) return { kind: "found", value: found };
    if (!(await runs.hasFailedJob(run.id, run.attempt)) && clock.elapsed() - start >= GRACE_MILLISECONDS)
      return {
        kind: "found",
        value: { kind: "went-on", run, why: "it is still running, and reads the verdict itself" },
      };
    if (!told) progress.say(`Waiting for run ${run.id} to end before its failed jobs can run again.`);
    told = true;
    return { kind: "again" };
  };
  const deadline = start + (inputs.deadline ?? 0);
  const end = await poll(
    { clock, chance: ports.chance, signal, deadline, interval: () => LOOK_EVERY_MILLISECONDS },
    look,
  );
  if (end.kind === "found") return end.value;
  signal.throwIfAborted();
  return { kind: "not-ended", run };
}

function foundIn(run: StandingRun, since: Date): Ended | Resumption | undefined {
  if (run.startedAt >= since)
    return { kind: "went-on", run, why: `attempt ${run.attempt} began after the last answer` };
  switch (run.conclusion) {
    case undefined:
      return undefined;
    case "success":
      return { kind: "went-on", run, why: "it succeeded" };
    case "cancelled":
      return { kind: "cancelled", run };
    default:
      return { kind: "ended", run };
  }
}

function tooOld({ createdAt, attempt }: StandingRun, now: Date): string | undefined {
  if (now.getTime() - createdAt.getTime() > LIMITS.milliseconds) return "it is older than 30 days";
  return attempt > LIMITS.reruns ? `it was re-run ${LIMITS.reruns} times` : undefined;
}

async function rerun(run: StandingRun, runs: WorkflowRuns): Promise<Resumption> {
  const answer = await runs.rerunFailedJobs(run.id).catch(async (error: unknown) => {
    // The answer to an accepted re-run may be lost.
    if (!(error instanceof Unreadable) || error.why !== "unavailable") throw error;
    const now = await runs.read(run.id);
    if (now.attempt === run.attempt) throw error;
    return { kind: "accepted" } as const;
  });
  switch (answer.kind) {
    case "accepted":
      return { kind: "resumed", run };
    case "running":
      return { kind: "went-on", run, why: "it was re-run in the same moment" };
    case "refused":
      return { kind: "too-old", run, why: answer.message };
  }
}
