import { resolveDispatchInputs } from "./call-inputs.ts";
import { createConcurrencyGroups } from "./concurrency.ts";
import { type EventRequest, workflowsOf } from "./event-workflows.ts";
import type { RunnerHost } from "./host.ts";
import { allPermissions, defaultPermissions } from "./permissions.ts";
import { planWorkflow, type WorkflowPlan } from "./plan.ts";
import { RefusedToStart } from "./refused-to-start.ts";
import type { Run } from "./run.ts";
import { createSourceLookup, type SourceLookup } from "./source-lookup.ts";
import type { StartRequest } from "./start-request.ts";
import { asMap, type ValueMap } from "./value.ts";
import { triggerOf } from "./workflow-file.ts";
import { beginRun } from "./workflow-run.ts";

/** Starts runs in one repository; they share its concurrency groups. */
export interface WorkflowRunner {
  /** Starts a run, or rejects with `RefusedToStart` when GitHub would not start it or this runner cannot. */
  start(request: StartRequest): Promise<Run>;
  /** Starts every workflow of the default branch that an event starts; the source of the request is that branch. `admit` hears of each as it starts. */
  happen(request: EventRequest, admit?: (run: Run, request: StartRequest) => void): Promise<readonly Run[]>;
}

/** Creates a runner that knows no tenant and no job name: it runs what the files say, in the world of its host. */
export function createWorkflowRunner(host: RunnerHost): WorkflowRunner {
  const groups = createConcurrencyGroups();
  const lookup = createSourceLookup((reference) => host.repository(reference));
  let count = 0;
  const start = async (request: StartRequest): Promise<Run> => {
    const { plan, inputs } = await planRun(request, lookup);
    count += 1;
    const id = request.runId ?? 1_000_000 + count;
    return beginRun({ request, host, lookup, groups, plan, inputs, id, number: request.runNumber ?? count });
  };
  return {
    start,
    async happen(request, admit = () => {}) {
      const started: Run[] = [];
      for (const workflow of await workflowsOf(request)) {
        const run = await start({ ...request, workflow });
        admit(run, { ...request, workflow });
        started.push(run);
      }
      return started;
    },
  };
}

async function planRun(
  request: StartRequest,
  lookup: SourceLookup,
): Promise<{ readonly plan: WorkflowPlan; readonly inputs: ValueMap }> {
  const problems: string[] = [];
  const granted = { inherited: request.defaultPermissions ?? defaultPermissions, most: allPermissions };
  const location = { source: request.source, path: request.workflow };
  const plan = await planWorkflow(location, granted, { lookup, problems, prefix: "", depth: 1 }).catch(
    (error: unknown) => {
      problems.push(...reasonsOf(error));
      throw new RefusedToStart(request.workflow, problems);
    },
  );
  const trigger = triggerOf(plan.file, request.event.name);
  if (trigger === undefined)
    problems.push(`${request.workflow} does not run on '${request.event.name}'; add the trigger`);
  const dispatched = request.event.name === "workflow_dispatch";
  const inputs = resolveDispatchInputs(dispatched ? asMap(trigger).inputs : {}, request.inputs ?? {});
  problems.push(...inputs.problems);
  if (problems.length > 0) throw new RefusedToStart(request.workflow, problems);
  return { plan, inputs: inputs.values };
}

function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.map(String);
  return [error instanceof Error ? error.message : String(error)];
}
