import { runCall } from "./call-runner.ts";
import { conclusionOf } from "./conclusion-of.ts";
import { githubContext } from "./github-context.ts";
import { isJobWanted } from "./job-condition.ts";
import { ended } from "./job-ending.ts";
import type { JobOrder } from "./job-order.ts";
import { runJob } from "./job-runner.ts";
import { hasFailed, keptRecord } from "./kept-jobs.ts";
import { describeCombination, expandMatrix } from "./matrix.ts";
import type { JobPlan } from "./plan.ts";
import type { RunState } from "./run-state.ts";
import type { JobRecord } from "./step-record.ts";
import { interpolate } from "./template.ts";
import { asMap, type ValueMap } from "./value.ts";
import type { WorkflowInstance } from "./workflow-instance.ts";

/** Runs the jobs of a workflow, each as soon as what it needs has ended; gives their records by id. */
export async function runWorkflow(
  state: RunState,
  instance: WorkflowInstance,
): Promise<ReadonlyMap<string, JobRecord>> {
  const running = new Map<string, Promise<JobRecord>>();
  const start = (plan: JobPlan): Promise<JobRecord> => {
    const known = running.get(plan.id);
    if (known !== undefined) return known;
    const needed = instance.plan.jobs
      .filter(({ id }) => plan.needs.includes(id))
      .map((need) => start(need).then((record) => [need.id, record] as const));
    const started = Promise.all(needed).then((needs) => decide(state, instance, { plan, needs: new Map(needs) }));
    running.set(plan.id, started);
    return started;
  };
  const records = await Promise.all(instance.plan.jobs.map(async (plan) => [plan.id, await start(plan)] as const));
  return new Map(records);
}

interface Candidate {
  readonly plan: JobPlan;
  readonly needs: ReadonlyMap<string, JobRecord>;
}

async function decide(state: RunState, instance: WorkflowInstance, { plan, needs }: Candidate): Promise<JobRecord> {
  const path = `${instance.prefix}${plan.id}`;
  const kept = keptRecord(state, instance, { path, needs: [...needs.values()] });
  if (kept !== undefined) return kept;
  const contexts: ValueMap = {
    github: githubContext(state),
    needs: Object.fromEntries([...needs].map(([id, { result, outputs }]) => [id, { result, outputs }])),
    vars: state.request.vars ?? {},
    inputs: instance.inputs,
  };
  const order: JobOrder = {
    plan,
    file: instance.plan.file,
    jobId: path,
    contexts,
    secrets: instance.secrets,
    cancel: instance.cancel,
    held: instance.held,
    isStillWanted: () => isJobWanted(state, instance, { plan, needs, contexts }),
  };
  if (state.force.signal.aborted) return ended(state, order, { conclusion: "cancelled" });
  try {
    if (!isJobWanted(state, instance, { plan, needs, contexts })) return ended(state, order, { conclusion: "skipped" });
    const fresh = instance.fresh || [...needs.values()].some((record) => record.attempt === state.attempt);
    return await runCombinations(state, { ...instance, fresh }, order);
  } catch (error) {
    return ended(state, order, {
      conclusion: "failure",
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Runs the job once, or once for each combination of its matrix. */
async function runCombinations(state: RunState, instance: WorkflowInstance, order: JobOrder): Promise<JobRecord> {
  const strategy = asMap(order.plan.raw.strategy);
  const scope = { contexts: order.contexts, functions: [] };
  if (strategy.matrix === undefined) {
    return runOne(state, instance, {
      ...order,
      contexts: { ...order.contexts, strategy: strategyOf(0, 1, strategy), matrix: null },
    });
  }
  const rows = expandMatrix(interpolate(strategy.matrix, scope));
  if (rows.length === 0) throw new Error("Matrix vector does not contain any values");
  const most = Number(interpolate(strategy["max-parallel"] ?? rows.length, scope));
  const failFast = interpolate(strategy["fail-fast"] ?? true, scope) !== false;
  const siblings = new AbortController();
  const waiting = rows.entries();
  const records: JobRecord[] = [];
  const work = async (): Promise<void> => {
    for (const [index, row] of waiting) {
      const jobId = `${order.jobId} ${describeCombination(row)}`;
      const contexts = { ...order.contexts, strategy: strategyOf(index, rows.length, strategy), matrix: row };
      const cancel = AbortSignal.any([order.cancel, siblings.signal]);
      const record = await runLeg(state, instance, { ...order, jobId, contexts, cancel });
      records.push(record);
      if (failFast && record.conclusion === "failure" && record.result === "failure") siblings.abort();
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, rows.length) }, work));
  const outputs = Object.assign({}, ...records.map((record) => record.outputs));
  return ended(state, order, { conclusion: conclusionOf(records), outputs });
}

/** A leg that succeeded is kept in a re-run; one that is cancelled before it starts never does. */
async function runLeg(state: RunState, instance: WorkflowInstance, order: JobOrder): Promise<JobRecord> {
  const previous = instance.fresh ? undefined : state.previous.get(order.jobId);
  if (previous !== undefined && !hasFailed(previous)) {
    for (const [path, record] of state.previous)
      if (path === order.jobId || path.startsWith(`${order.jobId}/`)) state.records.set(path, record);
    return previous;
  }
  if (order.cancel.aborted) return ended(state, order, { conclusion: "cancelled" });
  return runOne(state, { ...instance, failedOnly: previous !== undefined }, order);
}

function runOne(state: RunState, instance: WorkflowInstance, order: JobOrder): Promise<JobRecord> {
  return order.plan.work.kind === "call" ? runCall(state, instance, { order, runWorkflow }) : runJob(state, order);
}

function strategyOf(index: number, total: number, strategy: ValueMap): ValueMap {
  const failFast = strategy["fail-fast"] ?? true;
  return {
    "fail-fast": failFast,
    "job-index": index,
    "job-total": total,
    "max-parallel": strategy["max-parallel"] ?? total,
  };
}
