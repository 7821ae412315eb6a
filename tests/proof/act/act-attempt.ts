import { parse } from "yaml";
import type { JobFacts } from "../../../src/rehearsal/runner/host.ts";
import { parsePermissions } from "../../../src/rehearsal/runner/permissions.ts";
import type { StartRequest } from "../../../src/rehearsal/runner/start-request.ts";
import { asMap, asText, toValue } from "../../../src/rehearsal/runner/value.ts";
import { readFolder } from "../../../src/rehearsal/scenario/read-folder.ts";

/** One attempt of a run that act is asked for. */
export interface ActAttempt {
  readonly request: StartRequest;
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly triggeringActor: string;
}

/** Gives what act does not tell the steps, or would ask the folder's git for. */
export function identityOf({ request, id, number, attempt, triggeringActor }: ActAttempt): Record<string, string> {
  const { source, ids, workflow } = request;
  return {
    GITHUB_REPOSITORY: source.repository,
    GITHUB_REPOSITORY_ID: String(ids.repository),
    GITHUB_REPOSITORY_OWNER: source.repository.split("/")[0] ?? "",
    GITHUB_REPOSITORY_OWNER_ID: String(ids.owner),
    GITHUB_ACTOR_ID: String(ids.actor),
    GITHUB_TRIGGERING_ACTOR: triggeringActor,
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_NUMBER: String(number),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_REF: source.ref,
    GITHUB_REF_NAME: source.ref.replace(/^refs\/(heads|tags)\//, ""),
    GITHUB_REF_TYPE: "branch",
    SHA_REF: source.sha,
    GITHUB_WORKFLOW_REF: `${source.repository}/${workflow}@${source.ref}`,
    GITHUB_WORKFLOW_SHA: source.sha,
  };
}

/**
 * Collects what the token and the identity of a run are made of: those of the caller's job that calls the pipeline, whose permissions are the union of
 * all that it calls, also where a job of the caller's own comes before it.
 */
export function factsOf(environment: string, { request, id, attempt, triggeringActor }: ActAttempt): JobFacts {
  const { source, workflow } = request;
  const caller = asMap(toValue(parse(readFolder(source.folder)[workflow] ?? "")));
  const jobs = Object.entries(asMap(caller.jobs));
  const [name = "", job] = jobs.find(([, one]) => asText(asMap(one).uses) !== undefined) ?? jobs[0] ?? [];
  const called = asText(asMap(job).uses) ?? `${source.repository}/${workflow}@${source.ref}`;
  const permissions = parsePermissions(asMap(job).permissions) ?? {};
  return {
    runId: id,
    attempt,
    // Apart from a called job of the same name, with which the token would end.
    jobId: `caller/${name}`,
    repository: source.repository,
    ref: source.ref,
    sha: source.sha,
    event: request.event.name,
    actor: request.actor,
    triggeringActor,
    jobWorkflowRef: called,
    jobWorkflowSha: source.sha,
    environment,
    permissions: { ...permissions, metadata: "read" },
  };
}
