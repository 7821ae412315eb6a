import { resolveCallInputs } from "./call-inputs.ts";
import { conclusionOf } from "./conclusion-of.ts";
import { ancestorRecords } from "./job-condition.ts";
import { ended } from "./job-ending.ts";
import type { JobOrder } from "./job-order.ts";
import type { RunState } from "./run-state.ts";
import type { JobRecord } from "./step-record.ts";
import { interpolate, interpolateText, interpolateTexts } from "./template.ts";
import { waitForTurn } from "./turn.ts";
import { asMap, isMap, type Value, type ValueMap } from "./value.ts";
import { triggerOf } from "./workflow-file.ts";
import type { WorkflowInstance } from "./workflow-instance.ts";

/** Runs the jobs of a called workflow. */
export type RunWorkflow = (state: RunState, instance: WorkflowInstance) => Promise<ReadonlyMap<string, JobRecord>>;

/** Runs a job that calls a workflow: inputs, secrets, the turns of both sides, the inner jobs, outputs. */
export async function runCall(
  state: RunState,
  instance: WorkflowInstance,
  { order, runWorkflow }: { readonly order: JobOrder; readonly runWorkflow: RunWorkflow },
): Promise<JobRecord> {
  if (order.plan.work.kind !== "call") throw new Error(`'${order.jobId}' calls nothing`);
  const plan = order.plan.work.workflow;
  const trigger = asMap(triggerOf(plan.file, "workflow_call"));
  const { inputs, problems } = inputsOf(order, trigger);
  if (problems.length > 0) return ended(state, order, { conclusion: "failure", reason: problems.join("\n") });
  const stop = new AbortController();
  const cancel = AbortSignal.any([order.cancel, stop.signal]);
  const called = plan.file.root.concurrency;
  const turn = await turns(state, order, { cancel, stop: () => stop.abort(), called, inputs });
  if (turn.kind === "cancelled") return ended(state, order, { conclusion: "cancelled", reason: turn.reason });
  try {
    const records = await runWorkflow(state, {
      plan,
      prefix: `${order.jobId}/`,
      inputs,
      secrets: secretsFor(order, asMap(trigger.secrets)),
      ancestors: ancestorRecords(state, instance, order.plan),
      cancel,
      held: turn.held,
      fresh: instance.fresh,
      failedOnly: instance.failedOnly,
    });
    return ended(state, order, {
      conclusion: conclusionOf(records.values()),
      outputs: outputsOf(trigger, { records, inputs, contexts: order.contexts }),
    });
  } finally {
    turn.release();
  }
}

function inputsOf(
  { plan, contexts }: JobOrder,
  trigger: ValueMap,
): { readonly inputs: ValueMap; readonly problems: readonly string[] } {
  const given = asMap(interpolate(plan.raw.with ?? null, { contexts, functions: [] }));
  const { values, problems } = resolveCallInputs(trigger.inputs, given);
  if (problems.length > 0) return { inputs: {}, problems };
  const { github, vars } = contexts;
  const scope = { contexts: { github: github ?? {}, vars: vars ?? {}, inputs: {} }, functions: [] };
  return { inputs: asMap(interpolate(values, scope)), problems };
}

async function turns(
  state: RunState,
  order: JobOrder,
  at: {
    readonly cancel: AbortSignal;
    readonly stop: () => void;
    readonly called: Value | undefined;
    readonly inputs: ValueMap;
  },
) {
  const shared = { jobId: order.jobId, cancel: AbortSignal.any([at.cancel, state.cancel.signal]), stop: at.stop };
  const outer = await waitForTurn(state, {
    ...shared,
    raw: order.plan.raw.concurrency,
    scope: { contexts: order.contexts, functions: [] },
    held: order.held,
  });
  if (outer.kind === "cancelled") return outer;
  const { github, vars } = order.contexts;
  const contexts = { github: github ?? {}, vars: vars ?? {}, inputs: at.inputs };
  const inner = await waitForTurn(state, {
    ...shared,
    raw: at.called,
    scope: { contexts, functions: [] },
    held: outer.held,
  });
  if (inner.kind === "cancelled") {
    outer.release();
    return inner;
  }
  const release = (): void => {
    inner.release();
    outer.release();
  };
  return { ...inner, release };
}

/** A called workflow gets the secrets that are handed to it by name, or all with `inherit`. */
function secretsFor(order: JobOrder, declared: ValueMap): Readonly<Record<string, string>> {
  const raw = order.plan.raw.secrets;
  if (raw === "inherit") return order.secrets;
  if (!isMap(raw)) return {};
  const given = interpolateTexts(raw, { contexts: { ...order.contexts, secrets: order.secrets }, functions: [] });
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(declared, name)));
}

function outputsOf(
  trigger: ValueMap,
  at: { readonly records: ReadonlyMap<string, JobRecord>; readonly inputs: ValueMap; readonly contexts: ValueMap },
): Readonly<Record<string, string>> {
  const jobs = [...at.records].map(([id, { result, outputs }]) => [id, { result, outputs }] as const);
  const { github, vars } = at.contexts;
  const contexts = { github: github ?? {}, vars: vars ?? {}, inputs: at.inputs, jobs: Object.fromEntries(jobs) };
  const outputs = Object.entries(asMap(trigger.outputs)).map(([name, definition]) => [
    name,
    interpolateText(asMap(definition).value ?? "", { contexts, functions: [] }),
  ]);
  return Object.fromEntries(outputs);
}
