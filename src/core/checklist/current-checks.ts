import type { CheckOrigin, CheckRun, CommitCheck } from "./commit-check.ts";

/** Events by which a workflow runs because people talk, in the default branch's context: such a run says nothing of the commit that it happens to run on. */
const TALK: readonly string[] = [
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "label",
  "milestone",
  "fork",
  "watch",
];

/**
 * Picks the checks that speak for a commit now. Dropped are
 * - what is unfinished in our own runs, since the run that asks would otherwise wait for itself; what ended there counts;
 * - other runs of the same workflow and event as ours: earlier tries to deploy the same commit, which end red when nobody approved;
 * - runs of the same workflow and event as a newer run (GitHub's rollup keeps both);
 * - a check run that another of its name in the same suite began after: a re-run job.
 */
export function currentChecks(checks: readonly CommitCheck[], own: readonly CheckOrigin[]): readonly CommitCheck[] {
  const runs = checks.filter((check) => check.kind === "check-run");
  return checks.filter((check) => check.kind === "status" || speaks(check, own, runs));
}

function speaks(check: CheckRun, own: readonly CheckOrigin[], all: readonly CheckRun[]): boolean {
  const { origin } = check;
  if (all.some((other) => supersedes(other, check))) return false;
  if (origin === undefined) return true;
  if (own.some(({ run }) => run === origin.run)) return check.state !== "running";
  if (TALK.includes(origin.event) || own.some((one) => isSameKind(one, origin))) return false;
  return !all.some(
    (other) => other.origin !== undefined && isSameKind(other.origin, origin) && isNewer(other.origin, origin),
  );
}

function supersedes(later: CheckRun, earlier: CheckRun): boolean {
  if (later === earlier || later.suite !== earlier.suite || later.name !== earlier.name) return false;
  // A queued job has no start yet; it was queued after the other had ended.
  return (
    earlier.completedAt !== undefined &&
    (later.startedAt === undefined ? later.state === "running" : later.startedAt > earlier.completedAt)
  );
}

function isSameKind(one: CheckOrigin, other: CheckOrigin): boolean {
  return one.workflow === other.workflow && one.event === other.event;
}

/** Numbers of runs only grow; the longer one is the larger, whatever a number can hold. */
function isNewer(one: CheckOrigin, other: CheckOrigin): boolean {
  return one.run.length === other.run.length ? one.run > other.run : one.run.length > other.run.length;
}
