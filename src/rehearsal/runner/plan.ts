import { ancestorsOf, graphProblems, type NeedsGraph, needsGraph } from "./needs-graph.ts";
import { excessOf, type Permissions, parsePermissions } from "./permissions.ts";
import type { RepositoryCopy } from "./repository-copy.ts";
import { findAction, type SourceLookup } from "./source-lookup.ts";
import { parseSteps, type StepDefinition } from "./step-definition.ts";
import { unsupportedInJob, unsupportedShells } from "./unsupported.ts";
import { asText, type ValueMap } from "./value.ts";
import { loadWorkflow, locateWorkflow, triggerOf, type WorkflowFile, type WorkflowLocation } from "./workflow-file.ts";

/** Describes a job that is known to be runnable. */
export interface JobPlan {
  readonly id: string;
  readonly raw: ValueMap;
  readonly needs: readonly string[];
  /** All jobs of the same file that end before it. */
  readonly ancestors: ReadonlySet<string>;
  readonly permissions: Permissions;
  readonly work:
    | { readonly kind: "steps"; readonly steps: readonly StepDefinition[] }
    | { readonly kind: "call"; readonly workflow: WorkflowPlan };
}

/** Describes a workflow whose jobs, calls and actions were all found and allowed. */
export interface WorkflowPlan {
  readonly file: WorkflowFile;
  readonly jobs: readonly JobPlan[];
}

/** Collects what is wrong while a plan is made. */
export interface PlanContext {
  readonly lookup: SourceLookup;
  readonly problems: string[];
}

const deepest = 10;

/**
 * Plans a workflow with every workflow it calls; problems are collected, also of jobs that would be skipped.
 * `granted` is what the caller lets it have. Source: docs, "Reusing workflows", limits and permissions.
 */
export async function planWorkflow(
  location: WorkflowLocation,
  granted: { readonly inherited: Permissions; readonly most: Permissions },
  context: PlanContext & { readonly prefix: string; readonly depth: number },
): Promise<WorkflowPlan> {
  const file = await loadWorkflow(location, context.lookup);
  const graph = needsGraph(file.jobs);
  context.problems.push(...graphProblems(graph));
  const jobs: JobPlan[] = [];
  for (const id of Object.keys(file.jobs)) jobs.push(await planJob(id, { file, graph, granted, context }));
  return { file, jobs };
}

interface Surroundings {
  readonly file: WorkflowFile;
  readonly graph: NeedsGraph;
  readonly granted: { readonly inherited: Permissions; readonly most: Permissions };
  readonly context: PlanContext & { readonly prefix: string; readonly depth: number };
}

async function planJob(id: string, { file, graph, granted, context }: Surroundings): Promise<JobPlan> {
  const raw = file.jobs[id] ?? {};
  const path = `${context.prefix}${id}`;
  const asked = parsePermissions(raw.permissions) ?? parsePermissions(file.root.permissions);
  const excess = asked === undefined ? [] : excessOf(asked, granted.most);
  context.problems.push(...excess.map((text) => `the job '${path}' is requesting ${text}; grant it in the caller`));
  context.problems.push(...unsupportedInJob(path, raw));
  const permissions = asked ?? granted.inherited;
  const uses = asText(raw.uses);
  const shared = { id, raw, needs: graph.get(id) ?? [], ancestors: ancestorsOf(id, graph), permissions };
  if (uses !== undefined)
    return { ...shared, work: { kind: "call", workflow: await planCall(uses, path, { file, permissions, context }) } };
  const steps = parseSteps(raw.steps);
  await checkSteps(path, steps, { from: file.source, context, depth: 0 });
  return { ...shared, work: { kind: "steps", steps } };
}

async function planCall(
  uses: string,
  path: string,
  at: { readonly file: WorkflowFile; readonly permissions: Permissions; readonly context: Surroundings["context"] },
): Promise<WorkflowPlan> {
  if (at.context.depth >= deepest) throw new Error(`'${path}' calls more than ${deepest} workflows deep; flatten it`);
  const location = await locateWorkflow(uses, at.file.source, at.context.lookup);
  const granted = { inherited: at.permissions, most: at.permissions };
  const plan = await planWorkflow(location, granted, {
    ...at.context,
    prefix: `${path}/`,
    depth: at.context.depth + 1,
  });
  if (triggerOf(plan.file, "workflow_call") === undefined) {
    at.context.problems.push(`'${path}' calls ${plan.file.path}, which has no workflow_call trigger; add it`);
  }
  return plan;
}

/** Looks at every action that is not in the workspace, composites to their ends. Source: CompositeActionsMaxDepth. */
async function checkSteps(
  path: string,
  steps: readonly StepDefinition[],
  at: { readonly from: RepositoryCopy; readonly context: PlanContext; readonly depth: number },
): Promise<void> {
  at.context.problems.push(...unsupportedShells(path, steps));
  if (at.depth > 9) throw new Error(`'${path}' nests composite actions more than 9 deep; flatten them`);
  for (const { work } of steps) {
    if (work.kind === "run" || work.reference.kind === "workspace") continue;
    try {
      const action = await findAction(work.reference, { from: at.from, workspace: "" }, at.context.lookup);
      if (action.runs.kind === "composite") {
        await checkSteps(`${path}/${work.text}`, action.runs.steps, {
          ...at,
          from: action.source,
          depth: at.depth + 1,
        });
      } else if (action.runs.pre !== undefined && at.depth > 0) {
        at.context.problems.push(`'${work.text}' has a pre step inside a composite, which is not implemented here`);
      }
    } catch (error) {
      at.context.problems.push(
        `'${work.text}' in '${path}': ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
