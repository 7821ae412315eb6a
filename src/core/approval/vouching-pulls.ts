import type { Change, ChangeCommit, ChangePull } from "./change.ts";

/**
 * Finds the pull requests that vouch for each commit of a change, among those that GitHub counts it to: one that holds the commit, one
 * whose merge GitHub made and signed as this commit (a squash or a merge), or one that was rebased onto its base, which writes no more
 * commits than it had and none of its own. Anything else somebody may have pushed by hand, and may hold anything.
 */
export function vouchingPulls({
  commits,
  pulls,
}: Extract<Change, { kind: "range" }>): (commit: ChangeCommit) => readonly ChangePull[] {
  const rebased = new Set([...pulls.values()].filter((pull) => isRebased(pull, commits)).map(({ number }) => number));
  return (commit) =>
    commit.pulls
      .flatMap((number) => pulls.get(number) ?? [])
      .filter((pull) => {
        if (pull.commits.includes(commit.oid)) return true;
        if (commit.oid === pull.mergeCommit && commit.signedByGitHub) return true;
        return commit.parents < 2 && rebased.has(pull.number);
      });
}

function isRebased(pull: ChangePull, commits: readonly ChangeCommit[]): boolean {
  const own = new Set(pull.commits);
  const others = commits.filter(({ oid, pulls }) => pulls.includes(pull.number) && !own.has(oid));
  return others.length <= own.size && !commits.some(({ oid }) => own.has(oid));
}
