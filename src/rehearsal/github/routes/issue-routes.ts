import { z } from "zod";
import { canPush } from "../access.ts";
import { addComment, deleteComment, editComment } from "../acts/comments.ts";
import { addLabels, changeIssue, openIssue, type Scene } from "../acts/issues.ts";
import { numberParam, type RepositoryCall, readBody } from "../call.ts";
import type { Comment, Issue } from "../model.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { showComment, showIssue, showLabel } from "../show.ts";

const read = needs("read", "issues", "pull-requests");
const write = needs("write", "issues", "pull-requests");

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
const words = z.object({ body: z.string() });

/** Serves issues, their labels, assignees and lock, and their comments; pull requests are issues here, as on GitHub. */
export const issueRoutes: readonly Route[] = [
  repositoryRoute("GET /issues", needs("read", "issues"), listIssues),
  repositoryRoute("POST /issues", needs("write", "issues"), create),
  repositoryRoute("GET /issues/{issue_number}", read, (call) => ({
    status: 200,
    body: showIssue(call.repository, issueOf(call)),
  })),
  repositoryRoute("PATCH /issues/{issue_number}", write, update),
  repositoryRoute("PUT /issues/{issue_number}/lock", needs("write", "issues"), (call) => setLock(call, true)),
  repositoryRoute("DELETE /issues/{issue_number}/lock", needs("write", "issues"), (call) => setLock(call, false)),
  repositoryRoute("GET /issues/{issue_number}/labels", read, (call) =>
    pageReply(call.url, issueOf(call).labels, (name) => showLabel(call.repository, name)),
  ),
  repositoryRoute("POST /issues/{issue_number}/labels", write, (call) => {
    const issue = issueOf(call);
    addLabels(
      sceneOf(call),
      issue,
      readBody(call, z.union([z.object({ labels: labelNames }).transform(({ labels }) => labels), labelNames])),
    );
    return { status: 200, body: issue.labels.map((name) => showLabel(call.repository, name)) };
  }),
  repositoryRoute("DELETE /issues/{issue_number}/labels/{name}", write, removeLabel),
  repositoryRoute("POST /issues/{issue_number}/assignees", write, (call) => {
    const issue = issueOf(call);
    const { assignees } = readBody(call, z.object({ assignees: z.array(z.string()) }));
    changeIssue(sceneOf(call), issue, { assignees: [...issue.assignees.map(({ login }) => login), ...assignees] });
    return { status: 201, body: showIssue(call.repository, issue) };
  }),
  repositoryRoute("GET /issues/{issue_number}/comments", read, listComments),
  repositoryRoute("POST /issues/{issue_number}/comments", write, (call) => {
    const issue = issueOf(call);
    const { body } = readBody(call, words);
    const comment = addComment(sceneOf(call), issue, { body, mayPush: canPush(call.repository, call.token) });
    return { status: 201, body: showComment(call.repository, issue, comment) };
  }),
  repositoryRoute("GET /issues/comments/{comment_id}", read, (call) => {
    const { issue, comment } = commentOf(call);
    return { status: 200, body: showComment(call.repository, issue, comment) };
  }),
  repositoryRoute("PATCH /issues/comments/{comment_id}", write, (call) => {
    const { issue, comment } = ownOrPushable(call);
    editComment(comment, readBody(call, words).body, call.now);
    return { status: 200, body: showComment(call.repository, issue, comment) };
  }),
  repositoryRoute("DELETE /issues/comments/{comment_id}", write, (call) => {
    const { issue, comment } = ownOrPushable(call);
    deleteComment(issue, comment);
    return { status: 204 };
  }),
];

/** Tells the acts who does what and when. */
export function sceneOf(call: RepositoryCall): Scene {
  return { model: call.model, repository: call.repository, by: call.token.identity, now: call.now };
}

function issueOf(call: RepositoryCall): Issue {
  const issue = call.repository.issues.get(numberParam(call, "issue_number"));
  if (issue === undefined) throw notFound();
  return issue;
}

function commentOf(call: RepositoryCall): { issue: Issue; comment: Comment } {
  const id = numberParam(call, "comment_id");
  for (const issue of call.repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

function ownOrPushable(call: RepositoryCall): { issue: Issue; comment: Comment } {
  const found = commentOf(call);
  const own = found.comment.author.id === call.token.identity.id;
  if (!own && !canPush(call.repository, call.token)) throw new Refusal(403, "Must have admin rights to Repository.");
  return found;
}

function listIssues(call: RepositoryCall): Reply {
  const query = call.url.searchParams;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const since = Date.parse(query.get("since") ?? "") || 0;
  const [creator, assignee] = [query.get("creator")?.toLowerCase(), query.get("assignee")?.toLowerCase()];
  const byUpdate = query.get("sort") === "updated";
  const wanted = [...call.repository.issues.values()].filter(
    (issue) =>
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

function listComments(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const since = Date.parse(call.url.searchParams.get("since") ?? "") || 0;
  const wanted = issue.comments.filter((comment) => comment.updatedAt >= since);
  return pageReply(call.url, wanted, (comment) => showComment(call.repository, issue, comment));
}
