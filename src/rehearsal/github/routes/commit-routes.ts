import type { RepositoryCall } from "../call.ts";
import type { Commit } from "../model/git.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { changedFiles, compare, findCommit, history } from "../revisions.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, pageUrl } from "../show.ts";
import { showCommit } from "../show-commit.ts";

/** Serves commits with their statuses, and comparisons. */
export const commitRoutes: readonly Route[] = [
  repositoryRoute("GET /commits", needs("read", "contents"), (call) => {
    const tip = commitOf(call, call.url.searchParams.get("sha") ?? "HEAD");
    return pageReply(call.url, history(call.repository, tip), (commit) => showCommit(call.repository, commit));
  }),
  repositoryRoute("GET /commits/{ref+}", needs("read", "contents"), oneCommit),
  repositoryRoute("GET /commits/{ref}/status", needs("read", "statuses"), combinedStatus),
  repositoryRoute("GET /compare/{basehead+}", needs("read", "contents"), comparison),
];

function commitOf({ repository }: RepositoryCall, revision: string): Commit {
  const found = findCommit(repository, revision);
  if (found === undefined) throw new Refusal(422, `No commit found for SHA: ${revision}`);
  return found;
}

function oneCommit(call: RepositoryCall): Reply {
  const commit = commitOf(call, call.params.ref ?? "");
  if (/\.sha\b/.test(call.accept))
    return { status: 200, text: commit.oid, headers: { "content-type": "application/vnd.github.sha; charset=utf-8" } };
  const parent = call.repository.commits.get(commit.parents[0] ?? "");
  const files =
    parent === undefined ? [] : changedFiles(parent, commit).map(({ path, status }) => ({ filename: path, status }));
  return { status: 200, body: { ...showCommit(call.repository, commit), files } };
}

function combinedStatus(call: RepositoryCall): Reply {
  const commit = commitOf(call, call.params.ref ?? "");
  const statuses = [...commit.statuses].map(([context, state]) => ({ context, state }));
  const bad = statuses.some(({ state }) => state === "failure" || state === "error");
  const done = statuses.length > 0 && statuses.every(({ state }) => state === "success");
  const state = bad ? "failure" : done ? "success" : "pending";
  return { status: 200, body: { state, sha: commit.oid, total_count: statuses.length, statuses } };
}

function comparison(call: RepositoryCall): Reply {
  const [from = "", to = ""] = (call.params.basehead ?? "").split("...");
  const [base, head] = [findCommit(call.repository, from), findCommit(call.repository, to)];
  if (base === undefined || head === undefined) throw notFound();
  const { status, commits, behindBy, mergeBase } = compare(call.repository, base, head);
  return {
    status: 200,
    body: {
      url: apiUrl(call.repository, `/compare/${from}...${to}`),
      html_url: pageUrl(call.repository, `/compare/${from}...${to}`),
      base_commit: showCommit(call.repository, base),
      merge_base_commit: mergeBase === undefined ? null : showCommit(call.repository, mergeBase),
      status,
      ahead_by: commits.length,
      behind_by: behindBy,
      total_commits: commits.length,
      commits: commits.map((commit) => showCommit(call.repository, commit)),
      files: changedFiles(mergeBase ?? base, head).map(({ path, status: change }) => ({
        filename: path,
        status: change,
      })),
    },
  };
}
