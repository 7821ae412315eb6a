import type { RepositoryCall } from "../call.ts";
import { below, objectName } from "../git-objects.ts";
import type { Commit } from "../model/git.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { findCommit } from "../revisions.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, pageUrl } from "../show.ts";

/** Serves files and folders at a commit. */
export const contentsRoutes: readonly Route[] = [
  repositoryRoute("GET /contents/{path+}", needs("read", "contents"), fileOrFolder),
];

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
