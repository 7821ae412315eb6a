import type { Commit, Repository } from "./model.ts";
import { apiUrl, nodeId, pageUrl, showAccount, timestamp } from "./show.ts";

/** Shows a commit as `GET …/commits/{ref}` lists it. */
export function showCommit(repository: Repository, commit: Commit): object {
  const signature = {
    name: commit.author.login,
    email: `${commit.author.login}@users.noreply.github.com`,
    date: timestamp(commit.committedAt),
  };
  return {
    sha: commit.oid,
    node_id: nodeId("C", commit.oid),
    url: apiUrl(repository, `/commits/${commit.oid}`),
    html_url: pageUrl(repository, `/commit/${commit.oid}`),
    commit: {
      message: commit.message,
      author: signature,
      committer: signature,
      tree: { sha: commit.treeOid, url: apiUrl(repository, `/git/trees/${commit.treeOid}`) },
      comment_count: 0,
      verification: { verified: false, reason: "unsigned", signature: null, payload: null },
    },
    author: showAccount(commit.author),
    committer: showAccount(commit.author),
    parents: commit.parents.map((sha) => ({ sha, url: apiUrl(repository, `/commits/${sha}`) })),
  };
}
