import { delimiter, dirname } from "node:path";
import type { FileCommands } from "./file-commands.ts";
import type { JobState } from "./job-state.ts";
import { asMap, asText } from "./value.ts";

/** The fields of the `github` context that become GITHUB_*. Source: actions/runner, GitHubContext. */
const exposed =
  "actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref_name ref_protected ref_type ref repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace".split(
    " ",
  );

/** Says what is particular to one step's process. */
export interface StepProcessContext {
  /** The `env` context. */
  readonly env: ReadonlyMap<string, string>;
  readonly files: FileCommands;
  readonly github: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: ReadonlyMap<string, string>;
  readonly action: Readonly<Record<string, string>>;
}

/** Builds the whole environment of a step's process; a secret is in it only when `env` or `with` put it there. */
export function stepEnvironment(job: JobState, step: StepProcessContext): Readonly<Record<string, string>> {
  const path = [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter);
  const env: Record<string, string> = {
    HOME: process.env.HOME ?? job.folders.temp,
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    ...job.host.environmentVariables(job.facts),
    ...step.action,
    ...Object.fromEntries(step.env),
  };
  for (const [name, value] of step.state) env[`STATE_${name}`] = value;
  for (const [name, value] of Object.entries(step.inputs)) env[inputVariable(name)] = value;
  env.PATH = [...job.paths.toReversed(), env.PATH ?? path].join(delimiter);
  const github = { ...asMap(job.contexts.github) };
  for (const name of exposed) {
    const value = github[name];
    if (typeof value === "string" || typeof value === "boolean") env[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(step.github)) env[`GITHUB_${name.toUpperCase()}`] = value;
  for (const [name, value] of Object.entries(asMap(job.contexts.runner)))
    env[`RUNNER_${name.toUpperCase()}`] = asText(value) ?? "";
  Object.assign(env, step.files.variables);
  if (job.oidc !== undefined) {
    env.ACTIONS_ID_TOKEN_REQUEST_URL = job.oidc.url;
    env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = job.oidc.token;
  }
  return env;
}

/** Names an input's variable: upper-case, spaces become `_`, hyphens stay. Source: Handler.AddInputsToEnvironment. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
