import type { Account } from "./model/account.ts";
import type { Commit } from "./model/git.ts";
import type { Repository } from "./model/model.ts";
import { apiUrl, nodeId, pageUrl, showAccount, timestamp } from "./show.ts";

/** The account that REST names as the committer of what GitHub's own buttons commit. */
const webFlow: Account = { id: 19_864_447, login: "web-flow", type: "User" };

/** Shows a commit as `GET …/commits/{ref}` lists it. */
export function showCommit(repository: Repository, commit: Commit): object {
  const signature = ({ login }: Account) => ({
    name: login,
    email: `${login}@users.noreply.github.com`,
    date: timestamp(commit.committedAt),
  });
  const web = { name: "GitHub", email: "noreply@github.com", date: timestamp(commit.committedAt) };
  return {
    sha: commit.oid,
    node_id: nodeId("C", commit.oid),
    url: apiUrl(repository, `/commits/${commit.oid}`),
    html_url: pageUrl(repository, `/commit/${commit.oid}`),
    commit: {
      message: commit.message,
      author: signature(commit.author),
      committer: commit.byGitHub ? web : signature(commit.committer),
      tree: { sha: commit.treeOid, url: apiUrl(repository, `/git/trees/${commit.treeOid}`) },
      comment_count: 0,
      verification: { verified: false, reason: "unsigned", signature: null, payload: null },
    },
    author: showAccount(commit.author),
    committer: commit.byGitHub ? showAccount(webFlow) : showAccount(commit.committer),
    parents: commit.parents.map((sha) => ({ sha, url: apiUrl(repository, `/commits/${sha}`) })),
  };
}
