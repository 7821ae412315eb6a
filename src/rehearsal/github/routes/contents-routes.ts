import type { RepositoryCall } from "../call.ts";
import { below, objectName } from "../git-objects.ts";
import type { Commit } from "../model.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { changedFiles, compare, findCommit, history } from "../revisions.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, nodeId, pageUrl, showCommit } from "../show.ts";

const contents = needs("read", "contents");

/** Serves files at a commit, commits, refs, branches, tags and comparisons. */
export const contentsRoutes: readonly Route[] = [
  repositoryRoute("GET /contents/{path+}", contents, fileOrFolder),
  repositoryRoute("GET /commits", contents, (call) => {
    const tip = commitOf(call, call.url.searchParams.get("sha") ?? "HEAD");
    return pageReply(call.url, history(call.repository, tip), (commit) => showCommit(call.repository, commit));
  }),
  repositoryRoute("GET /commits/{ref+}", contents, oneCommit),
  repositoryRoute("GET /commits/{ref}/status", needs("read", "statuses"), combinedStatus),
  repositoryRoute("GET /commits/{ref}/check-runs", needs("read", "checks"), checkRuns),
  repositoryRoute("GET /compare/{basehead+}", contents, comparison),
  repositoryRoute("GET /branches/{branch+}", contents, branch),
  repositoryRoute("GET /git/ref/{ref+}", contents, gitRef),
  repositoryRoute("GET /git/tags/{tag_sha}", contents, tagObject),
  repositoryRoute("GET /git/matching-refs/{ref+}", contents, (call) =>
    pageReply(
      call.url,
      allRefs(call).filter(([name]) => name.startsWith(`refs/${call.params.ref}`)),
      (one) => showRef(call, one),
    ),
  ),
  repositoryRoute("GET /tags", contents, (call) =>
    pageReply(call.url, [...call.repository.tags].reverse(), ([name, sha]) => ({
      name,
      commit: { sha, url: apiUrl(call.repository, `/commits/${sha}`) },
      node_id: nodeId("REF", name),
    })),
  ),
];

function commitOf({ repository }: RepositoryCall, revision: string): Commit {
  const found = findCommit(repository, revision);
  if (found === undefined) throw new Refusal(422, `No commit found for SHA: ${revision}`);
  return found;
}

function fileOrFolder(call: RepositoryCall): Reply {
  const ref = call.url.searchParams.get("ref") ?? "HEAD";
  const commit = findCommit(call.repository, ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = (call.params.path ?? "").replace(/^\/|\/$/g, "");
  const content = commit.files.get(path);
  if (content === undefined) return folder(call, commit, path);
  if (/\.raw\b/.test(call.accept)) {
    return {
      status: 200,
      text: content.toString("utf8"),
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  }
  const large = content.length > 1024 * 1024;
  const encoded = content.toString("base64").replace(/(.{60})/g, "$1\n");
  return {
    status: 200,
    body: {
      ...entry(call, { path, type: "file", content }),
      encoding: large ? "none" : "base64",
      content: large ? "" : `${encoded}\n`,
    },
  };
}

function folder(call: RepositoryCall, commit: Commit, path: string): Reply {
  const inside = below(commit.files, path);
  if (inside.size === 0) throw notFound();
  const prefix = path === "" ? "" : `${path}/`;
  const names = new Map<string, Uint8Array | undefined>();
  for (const [name, content] of inside) {
    const [first = "", ...rest] = name.split("/");
    names.set(first, rest.length === 0 ? content : undefined);
  }
  const body = [...names].map(([name, content]) =>
    entry(call, {
      path: `${prefix}${name}`,
      type: content === undefined ? "dir" : "file",
      content: content ?? new Uint8Array(),
    }),
  );
  return { status: 200, body };
}

function entry(call: RepositoryCall, found: { path: string; type: "file" | "dir"; content: Uint8Array }): object {
  const { path, type, content } = found;
  return {
    type,
    name: path.split("/").at(-1),
    path,
    size: content.length,
    sha: objectName("blob", content),
    url: apiUrl(call.repository, `/contents/${path}`),
    html_url: pageUrl(
      call.repository,
      `/blob/${call.url.searchParams.get("ref") ?? call.repository.defaultBranch}/${path}`,
    ),
  };
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

function checkRuns(call: RepositoryCall): Reply {
  const commit = commitOf(call, call.params.ref ?? "");
  const runs = [...commit.statuses].map(([name, state], index) => ({
    id: index + 1,
    name,
    head_sha: commit.oid,
    status: state === "pending" ? "in_progress" : "completed",
    conclusion: state === "pending" ? null : state === "success" ? "success" : "failure",
  }));
  return { status: 200, body: { total_count: runs.length, check_runs: runs } };
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

function branch(call: RepositoryCall): Reply {
  const name = call.params.branch ?? "";
  const commit = call.repository.commits.get(call.repository.branches.get(name) ?? "");
  if (commit === undefined) throw new Refusal(404, "Branch not found");
  const isProtected = call.repository.protectedBranches.has(name);
  return { status: 200, body: { name, commit: showCommit(call.repository, commit), protected: isProtected } };
}

function allRefs({ repository }: RepositoryCall): [string, string][] {
  const heads = [...repository.branches].map(([name, oid]): [string, string] => [`refs/heads/${name}`, oid]);
  return [...heads, ...[...repository.tags].map(([name, oid]): [string, string] => [`refs/tags/${name}`, oid])];
}

function showRef({ repository }: RepositoryCall, [ref, oid]: [string, string]): object {
  const annotation = repository.annotations.get(ref.replace("refs/tags/", ""));
  const type = annotation === undefined ? "commit" : "tag";
  const sha = annotation ?? oid;
  const object = { sha, type, url: apiUrl(repository, `/git/${type}s/${sha}`) };
  return { ref, node_id: nodeId("REF", ref), url: apiUrl(repository, `/git/${ref}`), object };
}

function tagObject({ repository, params }: RepositoryCall): Reply {
  const [tag] = [...repository.annotations].find(([, oid]) => oid === params.tag_sha) ?? [];
  if (tag === undefined) throw notFound();
  const sha = repository.tags.get(tag);
  const object = { sha, type: "commit", url: apiUrl(repository, `/git/commits/${sha}`) };
  return { status: 200, body: { sha: params.tag_sha, node_id: nodeId("TA", tag), tag, message: tag, object } };
}

function gitRef(call: RepositoryCall): Reply {
  const found = allRefs(call).find(([name]) => name === `refs/${call.params.ref}`);
  if (found === undefined) throw notFound();
  return { status: 200, body: showRef(call, found) };
}
