import type { Deployment, DeploymentStatus, DeploymentStatusState } from "../model/deployment.ts";
import { Refusal, validationFailed } from "../reply.ts";
import { compare, findCommit } from "../revisions.ts";
import type { Scene } from "./issues.ts";

/** What a deployment is created with; the defaults are GitHub's own. */
export interface DeploymentDraft {
  readonly ref: string;
  readonly task?: string | undefined;
  readonly environment?: string | undefined;
  readonly description?: string | null | undefined;
  readonly payload?: unknown;
  readonly autoMerge?: boolean | undefined;
  readonly requiredContexts?: readonly string[] | undefined;
  readonly transient?: boolean | undefined;
  readonly production?: boolean | undefined;
}

/** What a deployment status is created with. */
export interface StatusDraft {
  readonly state: DeploymentStatusState;
  readonly description?: string | undefined;
  readonly environment?: string | undefined;
  readonly logUrl?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly autoInactive?: boolean | undefined;
}

const LONGEST_DESCRIPTION = 140;

/** Creates a deployment, or says `merged` when GitHub would merge the default branch into the ref instead. */
export function createDeployment(scene: Scene, draft: DeploymentDraft): Deployment | "merged" {
  const { model, repository, by, now } = scene;
  const commit = findCommit(repository, draft.ref);
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${draft.ref}`);
  checkDescription("Deployment", draft.description ?? "");
  const tip = findCommit(repository, repository.defaultBranch);
  const behind =
    tip !== undefined && repository.branches.has(draft.ref) && compare(repository, commit, tip).commits.length > 0;
  if (behind && draft.autoMerge !== false) return "merged";
  const contexts = draft.requiredContexts ?? [...commit.statuses.keys()];
  if (contexts.some((context) => commit.statuses.get(context) !== "success")) {
    const errors = [{ contexts, resource: "Deployment", field: "required_contexts", code: "invalid" }];
    throw new Refusal(409, `Conflict: Commit status checks failed for ${draft.ref}.`, { errors });
  }
  const environment = draft.environment ?? "production";
  const deployment: Deployment = {
    id: model.nextId(),
    ref: draft.ref,
    oid: commit.oid,
    task: draft.task ?? "deploy",
    environment,
    description: draft.description ?? null,
    payload: draft.payload ?? {},
    creator: by,
    createdAt: now,
    transient: draft.transient ?? false,
    production: draft.production ?? environment === "production",
    statuses: [],
  };
  repository.deployments.set(deployment.id, deployment);
  return deployment;
}

/** Adds a status; a success makes earlier successes of the environment inactive where GitHub would, unless asked not to. */
export function addDeploymentStatus(scene: Scene, deployment: Deployment, draft: StatusDraft): DeploymentStatus {
  checkDescription("DeploymentStatus", draft.description ?? "");
  const status: DeploymentStatus = {
    id: scene.model.nextId(),
    state: draft.state,
    creator: scene.by,
    description: draft.description ?? "",
    environment: draft.environment ?? deployment.environment,
    logUrl: draft.logUrl ?? "",
    environmentUrl: draft.environmentUrl ?? "",
    createdAt: scene.now,
  };
  deployment.statuses.push(status);
  if (draft.state === "success" && draft.autoInactive !== false) retireOthers(scene, deployment);
  return status;
}

/** "All prior non-transient, non-production environment deployments with the same environment name" that had succeeded. */
function retireOthers(scene: Scene, newest: Deployment): void {
  for (const other of scene.repository.deployments.values()) {
    const prior = other !== newest && other.environment === newest.environment && other.id < newest.id;
    if (!prior || other.transient || other.production || other.statuses.at(-1)?.state !== "success") continue;
    addDeploymentStatus(scene, other, { state: "inactive", autoInactive: false });
  }
}

function checkDescription(resource: string, description: string): void {
  if (Array.from(description).length <= LONGEST_DESCRIPTION) return;
  const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
  throw validationFailed({ resource, code: "custom", field: "description", message });
}
