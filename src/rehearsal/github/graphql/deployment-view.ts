import type { Deployment, DeploymentStatus } from "../model/deployment.ts";
import type { Repository } from "../model/model.ts";
import { nodeId, timestamp } from "../show.ts";
import { viewActor } from "./account-view.ts";
import { connection, ordered, type PageArguments } from "./connection.ts";
import { viewCommit, viewRef } from "./git-view.ts";
import type { Viewing } from "./viewing.ts";

/** The arguments of `Repository.deployments`. */
export interface DeploymentsArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

const ABANDONED_AFTER = 30 * 60_000;

/** Lists deployments, oldest first unless ordered otherwise. */
export function viewDeployments(viewing: Viewing, repository: Repository, given: DeploymentsArguments): object {
  const items = [...repository.deployments.values()].filter(
    (one) => given.environments?.includes(one.environment) ?? true,
  );
  const sorted = ordered(items, given.orderBy, { CREATED_AT: ({ createdAt }) => createdAt });
  const show = (deployment: Deployment) => viewDeployment(viewing, repository, deployment);
  return connection(given, { name: "deployments", items: sorted, key: ({ id }) => id, show });
}

function viewDeployment(viewing: Viewing, repository: Repository, deployment: Deployment): object {
  const latest = deployment.statuses.at(-1);
  const commit = repository.commits.get(deployment.oid);
  return {
    __typename: "Deployment",
    id: nodeId("DE", deployment.id),
    databaseId: deployment.id,
    commitOid: deployment.oid,
    commit: () => (commit === undefined ? null : viewCommit(viewing, repository, commit)),
    ref: () => viewRef(viewing, repository, deployment.ref),
    task: deployment.task,
    environment: deployment.environment,
    originalEnvironment: deployment.environment,
    latestEnvironment: latest?.environment ?? deployment.environment,
    description: deployment.description,
    payload: writePayload(deployment.payload),
    creator: viewActor(deployment.creator),
    createdAt: timestamp(deployment.createdAt),
    updatedAt: timestamp(latest?.createdAt ?? deployment.createdAt),
    state: stateOf(viewing, deployment),
    latestStatus: latest === undefined ? null : viewStatus(latest),
    statuses: (page: PageArguments) =>
      connection(page, {
        name: "statuses",
        items: [...deployment.statuses].reverse(),
        key: ({ id }) => id,
        show: viewStatus,
      }),
  };
}

/** GraphQL shows the payload as JSON text, and an empty one as null. */
function writePayload(payload: unknown): string | null {
  const text = JSON.stringify(payload);
  return text === "{}" || text === '""' ? null : text;
}

/** A success stands as ACTIVE; a deployment that hears nothing for 30 minutes while it is pending is ABANDONED. */
function stateOf({ now }: Viewing, deployment: Deployment): string {
  const latest = deployment.statuses.at(-1);
  if (latest === undefined || latest.state === "pending") {
    return now - (latest?.createdAt ?? deployment.createdAt) > ABANDONED_AFTER ? "ABANDONED" : "PENDING";
  }
  if (latest.state === "success") return "ACTIVE";
  return latest.state === "inactive" && deployment.transient ? "DESTROYED" : latest.state.toUpperCase();
}

function viewStatus(status: DeploymentStatus): object {
  return {
    __typename: "DeploymentStatus",
    id: nodeId("DES", status.id),
    state: status.state.toUpperCase(),
    description: status.description,
    environment: status.environment,
    creator: viewActor(status.creator),
    logUrl: status.logUrl === "" ? null : status.logUrl,
    environmentUrl: status.environmentUrl === "" ? null : status.environmentUrl,
    createdAt: timestamp(status.createdAt),
    updatedAt: timestamp(status.createdAt),
  };
}
