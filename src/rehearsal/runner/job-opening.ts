import { githubContextOfJob } from "./github-context.ts";
import type { EnvironmentOutcome } from "./job-environment.ts";
import { jobFacts } from "./job-facts.ts";
import type { JobOrder } from "./job-order.ts";
import type { JobFolders, JobState } from "./job-state.ts";
import { createMasks } from "./masks.ts";
import { allows } from "./permissions.ts";
import type { RunState } from "./run-state.ts";
import { interpolateTexts } from "./template.ts";
import { asMap, type Value, type ValueMap } from "./value.ts";

/** Prepares a job on its machine: token, OIDC, contexts, masks, environment. */
export async function openJob(
  state: RunState,
  order: JobOrder,
  machine: {
    readonly folders: JobFolders;
    readonly cancel: AbortSignal;
    readonly kill: AbortSignal;
    readonly environment: Extract<EnvironmentOutcome, { kind: "approved" }>;
  },
): Promise<JobState> {
  const { folders, environment } = machine;
  const facts = jobFacts(state, order, environment.name);
  const token = await state.host.tokenFor(facts);
  const oidc = allows(facts.permissions, "id-token", "write") ? await state.host.oidc(facts) : undefined;
  const masks = createMasks();
  const own: Readonly<Record<string, string>> = { ...order.secrets, ...environment.secrets };
  for (const secret of [...Object.values(own), token, oidc?.token ?? ""]) masks.add(secret);
  const secrets = { ...own, GITHUB_TOKEN: token };
  const github = githubContextOfJob(state, { id: order.plan.id, ...folders, token });
  const vars = { ...asMap(order.contexts.vars), ...environment.vars };
  const contexts = { ...order.contexts, github, vars, secrets, runner: runnerContext(folders), job: jobContext(order) };
  const { runner: _runner, job: _job, ...visible } = contexts;
  return {
    facts,
    host: state.host,
    lookup: state.lookup,
    source: order.file.source,
    folders,
    masks,
    oidc,
    contexts,
    defaults: runDefaults(order, visible),
    env: jobEnvironment(order, visible),
    paths: [],
    records: [],
    posts: [],
    processes: new Set(),
    cancel: machine.cancel,
    kill: machine.kill,
    notify: (event) =>
      state.host.onStep?.({ ...event, runId: state.id, attempt: state.attempt, jobId: order.jobId }, state.run),
    status: "success",
  };
}

function runnerContext(folders: JobFolders): ValueMap {
  const arch = process.arch === "arm64" ? "ARM64" : "X64";
  return {
    os: "Linux",
    arch,
    name: "rehearsal",
    environment: "github-hosted",
    temp: folders.temp,
    tool_cache: folders.tools,
  };
}

function jobContext({ file }: JobOrder): ValueMap {
  return {
    workflow_ref: `${file.source.repository}/${file.path}@${file.source.ref}`,
    workflow_sha: file.source.sha,
    workflow_repository: file.source.repository,
    workflow_file_path: file.path,
  };
}

/** A workflow's `env` does not see needs, strategy or matrix; a job's does. */
function jobEnvironment({ file, plan }: JobOrder, contexts: ValueMap): Map<string, string> {
  const { needs: _needs, strategy: _strategy, matrix: _matrix, ...global } = contexts;
  return new Map([
    ...Object.entries(interpolateTexts(file.root.env, { contexts: global, functions: [] })),
    ...Object.entries(interpolateTexts(plan.raw.env, { contexts, functions: [] })),
  ]);
}

function runDefaults(
  { file, plan }: JobOrder,
  contexts: ValueMap,
): { readonly shell: Value; readonly directory: Value } {
  const { secrets: _secrets, ...visible } = contexts;
  const run = { ...asMap(asMap(file.root.defaults).run), ...asMap(asMap(plan.raw.defaults).run) };
  const texts = interpolateTexts(run, { contexts: { ...visible, env: {} }, functions: [] });
  return { shell: texts.shell ?? null, directory: texts["working-directory"] ?? null };
}
