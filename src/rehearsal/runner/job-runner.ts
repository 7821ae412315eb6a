import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { WorldTimer } from "../clock/world-clock.ts";
import { ended } from "./job-ending.ts";
import { askEnvironment, type EnvironmentOutcome } from "./job-environment.ts";
import { finishJob } from "./job-finish.ts";
import { openJob } from "./job-opening.ts";
import type { JobOrder } from "./job-order.ts";
import type { JobState, StepFrame } from "./job-state.ts";
import { runPreSteps } from "./pre-steps.ts";
import { journalJob, type KillReason, type LiveJob, type RunState } from "./run-state.ts";
import { endOrphans } from "./step-process.ts";
import type { JobRecord } from "./step-record.ts";
import { runStep, runSteps } from "./steps-runner.ts";
import { interpolate } from "./template.ts";
import { waitForTurn } from "./turn.ts";

const grace = 5 * 60_000;
const untilLostIsNoticed = 10 * 60_000;
const defaultMinutes = 360;

/** Runs one job that is made of steps, from its turn in the queue to its record. */
export async function runJob(state: RunState, order: JobOrder): Promise<JobRecord> {
  const live: LiveJob = { cancel: new AbortController(), kill: new AbortController() };
  state.live.set(order.jobId, live);
  const cancel = AbortSignal.any([...openSignals(state.cancel.signal, order.cancel), live.cancel.signal]);
  const kill = AbortSignal.any([state.force.signal, live.kill.signal]);
  const scope = { contexts: order.contexts, functions: [] };
  const turn = await waitForTurn(state, {
    raw: order.plan.raw.concurrency,
    scope,
    held: order.held,
    jobId: order.jobId,
    cancel: AbortSignal.any([cancel, kill]),
    stop: () => live.cancel.abort(),
  });
  try {
    if (turn.kind === "cancelled") return ended(state, order, { conclusion: "cancelled", reason: turn.reason });
    const environment = await askEnvironment(state, order, AbortSignal.any([cancel, kill]));
    if (environment.kind === "cancelled") return ended(state, order, { conclusion: "cancelled" });
    if (environment.kind === "refused")
      return ended(state, order, { conclusion: "failure", reason: environment.reason });
    return await runOnMachine(state, order, { live, cancel, kill, environment });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return ended(state, order, { conclusion: "failure", reason });
  } finally {
    if (turn.kind === "granted") turn.release();
    state.live.delete(order.jobId);
  }
}

/** A job that starts after its run was cancelled, by `always()`, is not itself cancelled. */
function openSignals(...signals: readonly AbortSignal[]): readonly AbortSignal[] {
  return signals.filter((signal) => !signal.aborted);
}

/** Source: docs, "Workflow cancellation reference": a job whose condition still holds does not get cancelled. */
function survives(state: RunState, order: JobOrder): boolean {
  return state.cancel.signal.aborted && order.isStillWanted();
}

interface Machine {
  readonly live: LiveJob;
  readonly cancel: AbortSignal;
  readonly kill: AbortSignal;
  readonly environment: Extract<EnvironmentOutcome, { kind: "approved" }>;
}

const LONGEST_FOLDER = 120;

/** A matrix of objects makes for ids that are longer than a folder's name may be. */
function folderOf(jobId: string): string {
  const name = jobId.replaceAll(/[^\w-]+/g, "_");
  if (name.length <= LONGEST_FOLDER) return name;
  const rest = createHash("sha256").update(jobId).digest("hex").slice(0, 12);
  return `${name.slice(0, LONGEST_FOLDER - rest.length)}${rest}`;
}

async function runOnMachine(state: RunState, order: JobOrder, machine: Machine): Promise<JobRecord> {
  const root = join(state.request.workDirectory, `${state.id}-${state.attempt}`, folderOf(order.jobId));
  const folders = { workspace: join(root, "workspace"), temp: join(root, "temp"), tools: join(root, "tools") };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const job = await openJob(state, order, { ...machine, folders });
  journalJob(state, "job-started", { jobId: order.jobId, text: `${order.jobId} started` });
  const timers = startTimers(state, order, machine);
  const frame: StepFrame = { source: order.file.source, steps: new Map(), composite: undefined, status: "success" };
  const steps = order.plan.work.kind === "steps" ? order.plan.work.steps : [];
  await runPreSteps(job, frame, steps);
  await runSteps(job, frame, steps);
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    const condition = post.action.runs.kind === "node" ? post.action.runs.postIf : null;
    await runStep(job, frame, { step: post.step, stage: "post", condition, post });
  }
  for (const timer of timers) timer.cancel();
  endOrphans(job.processes);
  if (machine.kill.aborted) return killed(state, order, { job, reason: machine.kill.reason });
  const { conclusion, outputs, notes } = finishJob(job, frame, {
    raw: order.plan.raw,
    survives: survives(state, order),
  });
  return ended(state, order, { conclusion, outputs, steps: job.records, ...(notes === "" ? {} : { reason: notes }) });
}

/** A job that is too long is cancelled; a job that is cancelled has five minutes. Source: docs, cancellation. */
function startTimers(state: RunState, order: JobOrder, { live, cancel }: Machine): readonly WorldTimer[] {
  const timers: WorldTimer[] = [];
  const minutes = Number(
    interpolate(order.plan.raw["timeout-minutes"] ?? defaultMinutes, { contexts: order.contexts, functions: [] }),
  );
  timers.push(state.host.clock.after(minutes * 60_000, () => live.cancel.abort()));
  const begin = (): void => {
    const reason: KillReason = "grace-over";
    timers.push(state.host.clock.after(grace, () => live.kill.abort(reason)));
  };
  cancel.addEventListener("abort", begin, { once: true });
  if (cancel.aborted) begin();
  return timers;
}

async function killed(
  state: RunState,
  order: JobOrder,
  at: { readonly job: JobState; readonly reason: unknown },
): Promise<JobRecord> {
  if (at.reason !== "lost")
    return ended(state, order, {
      conclusion: "cancelled",
      steps: at.job.records,
      reason: "The operation was canceled.",
    });
  // A run that is forced to end does not wait until its lost runner is noticed.
  await state.host.clock.sleep(untilLostIsNoticed, state.force.signal).catch(() => {});
  return ended(state, order, {
    conclusion: "failure",
    steps: at.job.records,
    reason: "The hosted runner lost communication with the server.",
  });
}
