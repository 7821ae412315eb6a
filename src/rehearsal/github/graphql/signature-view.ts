import type { Account } from "../model/account.ts";
import type { Commit } from "../model/git.ts";
import { timestamp } from "../show.ts";
import { viewActor } from "./account-view.ts";
import { connection, type PageArguments } from "./connection.ts";

/** Shows who wrote, committed and signed a commit. What GitHub's own buttons commit has no user as its committer. */
export function viewSignatures(commit: Commit) {
  const { author, committer, coAuthors, byGitHub, committedAt } = commit;
  const actor = (account: Account) => ({
    __typename: "GitActor",
    name: account.login,
    email: `${account.login}@users.noreply.github.com`,
    date: timestamp(committedAt),
    user: () => (account.type === "User" ? viewActor(account) : null),
  });
  const web = { __typename: "GitActor", name: "GitHub", email: "noreply@github.com", date: timestamp(committedAt) };
  return {
    author: actor(author),
    committer: byGitHub ? { ...web, user: null } : actor(committer),
    committedViaWeb: byGitHub,
    signature: byGitHub ? { __typename: "GpgSignature", isValid: true, wasSignedByGitHub: true, state: "VALID" } : null,
    authors: (page: PageArguments) =>
      connection(page, { name: "authors", items: [author, ...coAuthors], key: ({ id }) => id, show: actor }),
  };
}
