import { z } from "zod";
import { addDeploymentStatus, createDeployment } from "../acts/deployments.ts";
import { numberParam, type RepositoryCall, readBody } from "../call.ts";
import type { Deployment } from "../model/deployment.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { showDeployment, showDeploymentStatus } from "../show-deployment.ts";
import { sceneOf } from "./scene-of.ts";

const read = needs("read", "deployments");
const write = needs("write", "deployments");

const draft = z.object({
  ref: z.string(),
  task: z.string().optional(),
  environment: z.string().optional(),
  description: z.string().nullish(),
  payload: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
  auto_merge: z.boolean().optional(),
  required_contexts: z.array(z.string()).optional(),
  transient_environment: z.boolean().optional(),
  production_environment: z.boolean().optional(),
});
const status = z.object({
  state: z.enum(["error", "failure", "inactive", "in_progress", "queued", "pending", "success"]),
  description: z.string().optional(),
  environment: z.string().optional(),
  target_url: z.string().optional(),
  log_url: z.string().optional(),
  environment_url: z.string().optional(),
  auto_inactive: z.boolean().optional(),
});

/** Serves deployments and their statuses. */
export const deploymentRoutes: readonly Route[] = [
  repositoryRoute("GET /deployments", read, list),
  repositoryRoute("POST /deployments", write, create),
  repositoryRoute("GET /deployments/{deployment_id}", read, (call) => ({
    status: 200,
    body: showDeployment(call.repository, deploymentOf(call)),
  })),
  repositoryRoute("DELETE /deployments/{deployment_id}", write, remove),
  repositoryRoute("GET /deployments/{deployment_id}/statuses", read, (call) => {
    const deployment = deploymentOf(call);
    const newestFirst = [...deployment.statuses].reverse();
    return pageReply(call.url, newestFirst, (one) => showDeploymentStatus(call.repository, deployment, one));
  }),
  repositoryRoute("GET /deployments/{deployment_id}/statuses/{status_id}", read, (call) => {
    const deployment = deploymentOf(call);
    const found = deployment.statuses.find(({ id }) => id === numberParam(call, "status_id"));
    if (found === undefined) throw notFound();
    return { status: 200, body: showDeploymentStatus(call.repository, deployment, found) };
  }),
  repositoryRoute("POST /deployments/{deployment_id}/statuses", write, addStatus),
];

function deploymentOf(call: RepositoryCall): Deployment {
  const found = call.repository.deployments.get(numberParam(call, "deployment_id"));
  if (found === undefined) throw notFound();
  return found;
}

function list(call: RepositoryCall): Reply {
  const query = call.url.searchParams;
  const fits = (name: string, value: string) => (query.get(name) ?? value) === value;
  const wanted = [...call.repository.deployments.values()].filter(
    (one) =>
      fits("sha", one.oid) && fits("ref", one.ref) && fits("task", one.task) && fits("environment", one.environment),
  );
  return pageReply(call.url, wanted.reverse(), (one) => showDeployment(call.repository, one));
}

function create(call: RepositoryCall): Reply {
  const body = readBody(call, draft);
  const made = createDeployment(sceneOf(call), {
    ...body,
    autoMerge: body.auto_merge,
    requiredContexts: body.required_contexts,
    transient: body.transient_environment,
    production: body.production_environment,
  });
  if (made === "merged") {
    return {
      status: 202,
      body: { message: `Auto-merged ${call.repository.defaultBranch} into ${body.ref} on deployment.` },
    };
  }
  return { status: 201, body: showDeployment(call.repository, made) };
}

function remove(call: RepositoryCall): Reply {
  const deployment = deploymentOf(call);
  const active = !["inactive", "failure", "error"].includes(deployment.statuses.at(-1)?.state ?? "pending");
  if (active && call.repository.deployments.size > 1) {
    throw new Refusal(
      422,
      "We cannot delete an active deployment unless it is the only deployment in a given environment.",
    );
  }
  call.repository.deployments.delete(deployment.id);
  return { status: 204 };
}

function addStatus(call: RepositoryCall): Reply {
  const deployment = deploymentOf(call);
  const body = readBody(call, status);
  const made = addDeploymentStatus(sceneOf(call), deployment, {
    ...body,
    logUrl: body.log_url ?? body.target_url,
    environmentUrl: body.environment_url,
    autoInactive: body.auto_inactive,
  });
  return { status: 201, body: showDeploymentStatus(call.repository, deployment, made) };
}
