import { accessTo } from "./access.ts";
import type { Call } from "./call.ts";
import { formatNeed } from "./permissions.ts";
import { forbidden, notFound, Refusal, type Reply, refusalReply } from "./reply.ts";
import { findRoute, type Route } from "./route.ts";
import { activityRoutes } from "./routes/activity-routes.ts";
import { checkRoutes } from "./routes/check-routes.ts";
import { commentRoutes } from "./routes/comment-routes.ts";
import { commitRoutes } from "./routes/commit-routes.ts";
import { contentsRoutes } from "./routes/contents-routes.ts";
import { deploymentRoutes } from "./routes/deployment-routes.ts";
import { issueRoutes } from "./routes/issue-routes.ts";
import { peopleRoutes } from "./routes/people-routes.ts";
import { pullRoutes } from "./routes/pull-routes.ts";
import { refRoutes } from "./routes/ref-routes.ts";
import { repositoryRoutes } from "./routes/repository-routes.ts";
import { runRoutes } from "./routes/run-routes.ts";

/** Lists every route of the REST API that the local GitHub models. */
const restRoutes: readonly Route[] = [
  ...repositoryRoutes,
  ...contentsRoutes,
  ...commitRoutes,
  ...checkRoutes,
  ...refRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...pullRoutes,
  ...activityRoutes,
  ...deploymentRoutes,
  ...runRoutes,
  ...peopleRoutes,
];

/** Finds the route of a request, or nothing when it is not modelled. */
export function findRestRoute(
  method: string,
  pathname: string,
): { route: Route; params: Record<string, string> } | undefined {
  return findRoute(restRoutes, method, pathname);
}

/** Answers one authenticated request to `route`; refusals become answers, anything else thrown is the rehearsal's own fault. */
export function answerRest(route: Route, call: Call): Reply {
  const accepted = { "x-accepted-github-permissions": formatNeed(route.need) };
  const headers = call.token.kind === "user" ? {} : accepted;
  try {
    const reply = dispatch(route, call);
    return { ...reply, headers: { ...headers, ...reply.headers } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...refusalReply(error), headers };
  }
}

function dispatch(route: Route, call: Call): Reply {
  if (route.kind === "global") return route.answer(call);
  const { owner = "", repo = "" } = call.params;
  const repository = call.model.repositories.get(`${owner}/${repo}`.toLowerCase());
  if (repository === undefined) throw notFound();
  const access = accessTo(repository, call.token, route.need);
  if (access === "invisible") throw notFound();
  if (access === "forbidden") throw forbidden(call.token.kind);
  if (repository.seed.archived === true && route.need.level === "write") {
    throw new Refusal(403, "Repository was archived so is read-only.");
  }
  return route.answer({ ...call, repository });
}
