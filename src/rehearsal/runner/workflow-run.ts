import type { WorldTimer } from "../clock/world-clock.ts";
import { conclusionOf } from "./conclusion-of.ts";
import type { ConcurrencyGroups } from "./concurrency.ts";
import { githubContext } from "./github-context.ts";
import type { RunnerHost } from "./host.ts";
import type { WorkflowPlan } from "./plan.ts";
import type { Run, RunResult } from "./run.ts";
import type { KillReason, RunState } from "./run-state.ts";
import type { SourceLookup } from "./source-lookup.ts";
import type { StartRequest } from "./start-request.ts";
import type { JobRecord } from "./step-record.ts";
import { waitForTurn } from "./turn.ts";
import type { ValueMap } from "./value.ts";
import { asMap } from "./value.ts";
import { runWorkflow } from "./workflow-runner.ts";

/** Holds what stays the same over the attempts of a run. */
export interface RunGround {
  readonly request: StartRequest;
  readonly host: RunnerHost;
  readonly lookup: SourceLookup;
  readonly groups: ConcurrencyGroups;
  readonly plan: WorkflowPlan;
  readonly inputs: ValueMap;
  readonly id: number;
  readonly number: number;
}

const grace = 5 * 60_000;

/** Starts the first attempt of a planned run. */
export function beginRun(ground: RunGround): Run {
  let state: RunState;
  let result: Promise<RunResult>;
  let over = false;
  const begin = (attempt: number, actor: string): void => {
    over = false;
    state = openAttempt(ground, run, { attempt, actor, previous: attempt === 1 ? new Map() : state.records });
    result = runAttempt(state).finally(() => {
      over = true;
    });
  };
  const run: Run = {
    id: ground.id,
    attempt: () => state.attempt,
    finished: () => result,
    cancel: (options = {}) => cancelRun(state, options.force === true),
    loseRunnerIn: (jobId) => loseRunner(state, jobId),
    async rerunFailedJobs({ actor }) {
      if (!over) throw new Error(`run ${ground.id} has not ended; wait for it before re-running its jobs`);
      begin(state.attempt + 1, actor);
      return result;
    },
  };
  begin(1, ground.request.actor);
  return run;
}

function openAttempt(
  ground: RunGround,
  run: Run,
  at: { readonly attempt: number; readonly actor: string; readonly previous: ReadonlyMap<string, JobRecord> },
): RunState {
  const state: RunState = {
    ...ground,
    run,
    attempt: at.attempt,
    triggeringActor: at.actor,
    cancel: new AbortController(),
    force: new AbortController(),
    live: new Map(),
    previous: at.previous,
    records: new Map(),
    cancelRun: (reason) => {
      journalRun(state, { kind: "run-cancelled", text: reason });
      cancelRun(state, false);
    },
  };
  return state;
}

function loseRunner(state: RunState, jobId: string): void {
  const live = state.live.get(jobId);
  if (live === undefined) throw new Error(`the job '${jobId}' is not running; name one that is`);
  const reason: KillReason = "lost";
  live.kill.abort(reason);
}

function cancelRun(state: RunState, force: boolean): void {
  const reason: KillReason = "forced";
  if (!state.cancel.signal.aborted) state.cancel.abort();
  if (force) state.force.abort(reason);
}

/** Ends everything that still runs five minutes after the cancellation. Source: docs, "Workflow cancellation reference". */
function limitCancellation(state: RunState): { readonly stop: () => void } {
  const timers: WorldTimer[] = [];
  const reason: KillReason = "grace-over";
  const begin = (): void => {
    timers.push(state.host.clock.after(grace, () => state.force.abort(reason)));
  };
  state.cancel.signal.addEventListener("abort", begin, { once: true });
  return {
    stop: () => {
      for (const timer of timers) timer.cancel();
    },
  };
}

async function runAttempt(state: RunState): Promise<RunResult> {
  await Promise.resolve();
  const { name: event, payload = {} } = state.request.event;
  const issue = asMap(asMap(payload).issue).number;
  journalRun(state, {
    kind: "run-started",
    text: `${state.plan.file.path} started, attempt ${state.attempt}`,
    data: { event, issue },
  });
  const contexts = { github: githubContext(state), vars: state.request.vars ?? {}, inputs: state.inputs };
  const turn = await waitForTurn(state, {
    raw: state.plan.file.root.concurrency,
    scope: { contexts, functions: [] },
    held: [],
    jobId: "",
    cancel: state.cancel.signal,
    stop: () => cancelRun(state, false),
  });
  if (turn.kind === "cancelled") return end(state, "cancelled");
  const limit = limitCancellation(state);
  try {
    const shared = { plan: state.plan, prefix: "", inputs: state.inputs, secrets: state.request.secrets ?? {} };
    const cancel = new AbortController().signal;
    const instance = { ...shared, ancestors: [], cancel, held: turn.held, fresh: false, failedOnly: false };
    const records = await runWorkflow(state, instance);
    return end(state, state.cancel.signal.aborted ? "cancelled" : conclusionOf(records.values()));
  } finally {
    limit.stop();
    turn.release();
  }
}

function end(state: RunState, conclusion: RunResult["conclusion"]): RunResult {
  journalRun(state, { kind: "run-finished", text: `${state.plan.file.path}: ${conclusion}`, data: { conclusion } });
  return { id: state.id, attempt: state.attempt, conclusion, jobs: [...state.records.values()] };
}

function journalRun(
  { host, id, attempt }: RunState,
  { kind, text, data = {} }: { readonly kind: string; readonly text: string; readonly data?: object },
): void {
  host.journal.add({ at: host.clock.now(), source: "runner", kind, text, data: { runId: id, attempt, ...data } });
}
