import type { RepositoryCall } from "../call.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, nodeId } from "../show.ts";
import { showCommit } from "../show-commit.ts";

/** Serves branches, tags and refs. */
export const refRoutes: readonly Route[] = [
  repositoryRoute("GET /branches/{branch+}", needs("read", "contents"), branch),
  repositoryRoute("GET /git/ref/{ref+}", needs("read", "contents"), gitRef),
  repositoryRoute("GET /git/tags/{tag_sha}", needs("read", "contents"), tagObject),
  repositoryRoute("GET /git/matching-refs/{ref+}", needs("read", "contents"), (call) =>
    pageReply(
      call.url,
      allRefs(call).filter(([name]) => name.startsWith(`refs/${call.params.ref}`)),
      (one) => showRef(call, one),
    ),
  ),
  repositoryRoute("GET /tags", needs("read", "contents"), (call) =>
    pageReply(call.url, [...call.repository.tags].reverse(), ([name, sha]) => ({
      name,
      commit: { sha, url: apiUrl(call.repository, `/commits/${sha}`) },
      node_id: nodeId("REF", name),
    })),
  ),
];

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
