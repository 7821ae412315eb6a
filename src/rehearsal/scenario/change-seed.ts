import type { GitHub } from "../github/create-github.ts";
import type { CommitSeed, PullRequestSeed } from "../github/seed.ts";
import type { Assumptions, Change } from "./rehearsal-file.ts";

const HOUR = 3_600_000;
const NUMBER = 7;
/** The commit of the old version, from which the change was branched. */
export const CHANGE_BASE = "a".repeat(40);
/** The head of the pull request that brought the new version, and what its merge made. */
const COMMITS = { head: "b".repeat(40), merged: "c".repeat(40) } as const;

/** A version that came by a pull request: its commits, the last one merged, and the pull request. */
export interface ChangeSeed {
  readonly commits: readonly CommitSeed[];
  readonly pullRequests: readonly PullRequestSeed[];
}

/** Lets a commit come by the merged pull request of `change`, opened three hours before it and approved at its head an hour before. */
export function changeSeed(
  commit: CommitSeed,
  change: Change,
  { dispatcher }: Pick<Assumptions, "dispatcher">,
): ChangeSeed {
  const { branch = "change", labels = [], reviewers = [] } = change;
  const opened = commit.committedAt - 3 * HOUR;
  const from = { parents: [CHANGE_BASE] };
  const head = { ...commit, ...from, oid: COMMITS.head, committedAt: opened, tags: [], branches: [branch] };
  const merged = { ...commit, ...from, oid: COMMITS.merged, byGitHub: true, statuses: { ci: "success" } as const };
  return {
    commits: [head, merged],
    pullRequests: [
      {
        number: NUMBER,
        title: commit.message,
        author: dispatcher.login,
        createdAt: opened,
        head: { ref: branch, oid: COMMITS.head },
        base: "main",
        commits: [COMMITS.head],
        mergeCommit: COMMITS.merged,
        mergedAt: commit.committedAt,
        mergedBy: dispatcher.login,
        labels,
        reviews: reviewers.map(({ login }) => ({
          by: login,
          state: "APPROVED" as const,
          submittedAt: commit.committedAt - HOUR,
        })),
      },
    ],
  };
}

/** Reports the check runs that passed on what was merged, in the hour before the rehearsal. */
export function passChecks(
  github: GitHub,
  { change }: Pick<Assumptions, "change">,
  { repository, now }: { readonly repository: string; readonly now: number },
): void {
  for (const name of change?.checks ?? [])
    github.reportCheck({
      repository,
      oid: COMMITS.merged,
      name,
      app: "ci",
      status: "completed",
      conclusion: "success",
      startedAt: now - HOUR,
      completedAt: now - HOUR / 2,
    });
}
