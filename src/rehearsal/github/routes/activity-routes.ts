import type { RepositoryCall } from "../call.ts";
import type { Push } from "../model/git.ts";
import { needs } from "../permissions.ts";
import { Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { nodeId, showAccount, timestamp } from "../show.ts";

/** Serves the repository's activity as far as approvals read it: pushes, newest first, paged by cursor. */
export const activityRoutes: readonly Route[] = [repositoryRoute("GET /activity", needs("read", "contents"), activity)];

function activity({ repository, url }: RepositoryCall): Reply {
  const query = url.searchParams;
  const fits = (name: string, value: string) =>
    !query.has(name) || query.get(name)?.toLowerCase() === value.toLowerCase();
  const wanted = repository.pushes
    .filter(
      (push) =>
        fits("actor", push.actor.login) &&
        fits("ref", `refs/heads/${push.branch}`) &&
        fits("activity_type", kindOf(push)),
    )
    .reverse();
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const after = query.get("after");
  const start = after === null ? 0 : wanted.findIndex(({ id }) => cursorOf(id) === after) + 1;
  if (after !== null && start === 0) throw new Refusal(422, "Validation Failed");
  const shown = wanted.slice(start, start + size);
  const last = shown.at(-1);
  const headers: Record<string, string> = {};
  if (last !== undefined && start + size < wanted.length) {
    const next = new URL(url);
    next.searchParams.set("after", cursorOf(last.id));
    headers.link = `<${next.href}>; rel="next"`;
  }
  return { status: 200, body: shown.map(show), headers };
}

function kindOf({ before, forced }: Push): string {
  if (/^0+$/.test(before)) return "branch_creation";
  return forced ? "force_push" : "push";
}

function cursorOf(id: number): string {
  return Buffer.from(`activity:${id}`).toString("base64url");
}

function show(push: Push): object {
  const { id, actor, branch, before, after, at } = push;
  return {
    id,
    node_id: nodeId("PSH", id),
    before,
    after,
    ref: `refs/heads/${branch}`,
    timestamp: timestamp(at),
    activity_type: kindOf(push),
    actor: showAccount(actor),
  };
}
