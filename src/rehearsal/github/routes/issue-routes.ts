import { z } from "zod";
import { canPush } from "../access.ts";
import { addLabels, changeIssue, openIssue } from "../acts/issues.ts";
import { type RepositoryCall, readBody } from "../call.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { showIssue, showLabel } from "../show-issue.ts";
import { demandIssues, issueOf } from "./issue-of.ts";
import { sceneOf } from "./scene-of.ts";

const labelNames = z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]));
const draft = z.object({
  title: z.union([z.string(), z.number().transform(String)]).optional(),
  body: z.string().nullish(),
  labels: labelNames.optional(),
  assignees: z.array(z.string()).optional(),
});

const change = draft.extend({
  state: z.enum(["open", "closed"]).optional(),
  state_reason: z.enum(["completed", "not_planned", "reopened", "duplicate"]).nullish(),
});

/** Serves issues, their labels, assignees and lock; pull requests are issues here, as on GitHub. */
export const issueRoutes: readonly Route[] = [
  repositoryRoute("GET /issues", needs("read", "issues"), listIssues),
  repositoryRoute("POST /issues", needs("write", "issues"), create),
  repositoryRoute("GET /issues/{issue_number}", needs("read", "issues", "pull-requests"), (call) => ({
    status: 200,
    body: showIssue(call.repository, issueOf(call)),
  })),
  repositoryRoute("PATCH /issues/{issue_number}", needs("write", "issues", "pull-requests"), update),
  repositoryRoute("PUT /issues/{issue_number}/lock", needs("write", "issues"), (call) => setLock(call, true)),
  repositoryRoute("DELETE /issues/{issue_number}/lock", needs("write", "issues"), (call) => setLock(call, false)),
  repositoryRoute("GET /issues/{issue_number}/labels", needs("read", "issues", "pull-requests"), (call) =>
    pageReply(call.url, issueOf(call).labels, (name) => showLabel(call.repository, name)),
  ),
  repositoryRoute("POST /issues/{issue_number}/labels", needs("write", "issues", "pull-requests"), (call) => {
    const issue = issueOf(call);
    addLabels(
      sceneOf(call),
      issue,
      readBody(call, z.union([z.object({ labels: labelNames }).transform(({ labels }) => labels), labelNames])),
    );
    return { status: 200, body: issue.labels.map((name) => showLabel(call.repository, name)) };
  }),
  repositoryRoute(
    "DELETE /issues/{issue_number}/labels/{name}",
    needs("write", "issues", "pull-requests"),
    removeLabel,
  ),
  repositoryRoute("POST /issues/{issue_number}/assignees", needs("write", "issues", "pull-requests"), (call) => {
    const issue = issueOf(call);
    const { assignees } = readBody(call, z.object({ assignees: z.array(z.string()) }));
    changeIssue(sceneOf(call), issue, { assignees: [...issue.assignees.map(({ login }) => login), ...assignees] });
    return { status: 201, body: showIssue(call.repository, issue) };
  }),
];

function listIssues(call: RepositoryCall): Reply {
  const query = call.url.searchParams;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const since = Date.parse(query.get("since") ?? "") || 0;
  const [creator, assignee] = [query.get("creator")?.toLowerCase(), query.get("assignee")?.toLowerCase()];
  const byUpdate = query.get("sort") === "updated";
  const wanted = [...call.repository.issues.values()].filter(
    (issue) =>
      (call.repository.hasIssues || issue.pull !== undefined) &&
      (state === "all" || issue.state === state) &&
      labels.every((name) => issue.labels.some((one) => one.toLowerCase() === name.toLowerCase())) &&
      issue.updatedAt >= since &&
      (creator === undefined || issue.author.login.toLowerCase() === creator) &&
      (assignee === undefined ||
        assignee === "*" ||
        issue.assignees.some(({ login }) => login.toLowerCase() === assignee)),
  );
  wanted.sort((a, b) => (byUpdate ? b.updatedAt - a.updatedAt : 0) || b.number - a.number);
  if (query.get("direction") === "asc") wanted.reverse();
  return pageReply(call.url, wanted, (issue) => showIssue(call.repository, issue));
}

function create(call: RepositoryCall): Reply {
  demandIssues(call);
  const { title = "", body, labels, assignees } = readBody(call, draft);
  const trusted = canPush(call.repository, call.token);
  const issue = openIssue(sceneOf(call), {
    title,
    body: body ?? undefined,
    labels: trusted ? labels : undefined,
    assignees: trusted ? assignees : undefined,
  });
  return { status: 201, body: showIssue(call.repository, issue) };
}

function update(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const own = issue.author.id === call.token.identity.id;
  if (!own && !canPush(call.repository, call.token)) throw new Refusal(403, "Must have admin rights to Repository.");
  const { body, state_reason, ...rest } = readBody(call, change);
  changeIssue(sceneOf(call), issue, {
    ...rest,
    body: body === null ? "" : body,
    stateReason: state_reason ?? undefined,
  });
  return { status: 200, body: showIssue(call.repository, issue) };
}

function setLock(call: RepositoryCall, locked: boolean): Reply {
  issueOf(call).locked = locked;
  return { status: 204 };
}

function removeLabel(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const name = call.params.name?.toLowerCase();
  if (!issue.labels.some((label) => label.toLowerCase() === name)) throw new Refusal(404, "Label does not exist");
  changeIssue(sceneOf(call), issue, { labels: issue.labels.filter((label) => label.toLowerCase() !== name) });
  return { status: 200, body: issue.labels.map((label) => showLabel(call.repository, label)) };
}
