import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { coerceText } from "./expression.ts";
import type { RunState } from "./run-state.ts";
import type { ValueMap } from "./value.ts";

/** Builds the `github` context of a run: always the caller's, also in a called workflow. */
export function githubContext(state: RunState): ValueMap {
  const { source, event, actor, ids, workflow, github } = state.request;
  const [owner = ""] = source.repository.split("/");
  const refName = source.ref.replace(/^refs\/(heads|tags)\//, "");
  return {
    server_url: "https://github.com",
    api_url: "https://api.github.com",
    graphql_url: "https://api.github.com/graphql",
    repository: source.repository,
    repository_id: String(ids.repository),
    repository_owner: owner,
    repository_owner_id: String(ids.owner),
    repositoryUrl: `git://github.com/${source.repository}.git`,
    ref: source.ref,
    ref_name: refName,
    ref_type: source.ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: false,
    head_ref: "",
    base_ref: "",
    retention_days: "90",
    sha: source.sha,
    actor,
    actor_id: String(ids.actor),
    workflow: state.plan.file.name,
    workflow_ref: `${source.repository}/${workflow}@${source.ref}`,
    workflow_sha: source.sha,
    event_name: event.name,
    event: { ...(event.name === "workflow_dispatch" ? { inputs: dispatched(state) } : {}), ...event.payload },
    ...github,
    triggering_actor: state.triggeringActor,
    run_id: String(state.id),
    run_number: String(state.number),
    run_attempt: String(state.attempt),
  };
}

/** The event holds the inputs of a dispatch as texts, unlike the `inputs` context. Source: docs, workflow_dispatch. */
function dispatched(state: RunState): ValueMap {
  return Object.fromEntries(Object.entries(state.inputs).map(([name, value]) => [name, coerceText(value)]));
}

/** Adds what a job knows: its id, its folders, its token and the event's file. */
export function githubContextOfJob(
  state: RunState,
  job: { readonly id: string; readonly workspace: string; readonly temp: string; readonly token: string },
): ValueMap {
  const context = githubContext(state);
  const eventPath = join(job.temp, "event.json");
  writeFileSync(eventPath, JSON.stringify(context.event ?? {}));
  return { ...context, job: job.id, workspace: job.workspace, token: job.token, event_path: eventPath };
}
