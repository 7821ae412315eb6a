import type { Deployment, DeploymentStatus } from "./model/deployment.ts";
import type { Repository } from "./model/model.ts";
import { apiUrl, nodeId, showAccount, timestamp } from "./show.ts";

/** Shows a deployment. */
export function showDeployment(repository: Repository, deployment: Deployment): object {
  const url = apiUrl(repository, `/deployments/${deployment.id}`);
  return {
    id: deployment.id,
    node_id: nodeId("DE", deployment.id),
    url,
    sha: deployment.oid,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: showAccount(deployment.creator),
    created_at: timestamp(deployment.createdAt),
    updated_at: timestamp(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  };
}

/** Shows a status of a deployment. */
export function showDeploymentStatus(repository: Repository, deployment: Deployment, status: DeploymentStatus): object {
  const url = apiUrl(repository, `/deployments/${deployment.id}`);
  return {
    id: status.id,
    node_id: nodeId("DES", status.id),
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    creator: showAccount(status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: timestamp(status.createdAt),
    updated_at: timestamp(status.createdAt),
    deployment_url: url,
    repository_url: apiUrl(repository),
    performed_via_github_app: null,
  };
}
