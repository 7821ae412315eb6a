import type { CommitCheck } from "./commit-check.ts";
import { type Finding, found, missing } from "./finding.ts";

/** How checks are spoken of. */
export interface CheckWords {
  /** What is judged: `CI`, `The check run migrations`. */
  readonly what: string;
  /** What to say when nothing ran at all. */
  readonly none: Pick<Finding, "note" | "remedy">;
  /** The page that lists the commit's checks. */
  readonly page: string;
}

const MOST_NAMED = 5;

/** Judges checks that speak for a commit: none failed, none is still to end, and one at least passed; skipped and neutral ones say nothing. */
export function judgeChecks(checks: readonly CommitCheck[], { what, none, page }: CheckWords): Finding {
  const of = (state: CommitCheck["state"]) => checks.filter((check) => check.state === state);
  const [failed, unclear, running, passed] = [of("failed"), of("unclear"), of("running"), of("passed")];
  if (failed.length > 0)
    return missing("failed", {
      note: `${what} failed: ${namesOf(failed)}`,
      remedy:
        "Mend what failed, or re-run it on this commit when it failed by chance; then re-run the failed jobs of this run.",
      evidence: failed[0]?.url ?? page,
    });
  if (unclear.length > 0)
    return missing("unknown", {
      note: `${what} ended in a way that is not understood: ${namesOf(unclear)}`,
      remedy: "Re-run it; if it ends so again, report it.",
      evidence: unclear[0]?.url ?? page,
    });
  if (running.length > 0)
    return missing("open", {
      note: `${what} has not ended: ${namesOf(running)}`,
      remedy: "Wait until it has ended; then re-run the failed jobs of this run.",
      evidence: running[0]?.url ?? page,
    });
  if (passed.length === 0) return missing("open", { ...none, evidence: page });
  const [only] = passed;
  return found({
    who: [...new Set(passed.map(reporterOf))].sort().join(", "),
    evidence: passed.length === 1 && only !== undefined ? only.url : page,
    at: newest(passed),
    note: `${what} passed: ${namesOf(passed)}`,
  });
}

function namesOf(checks: readonly CommitCheck[]): string {
  const names = checks.slice(0, MOST_NAMED).map(({ name }) => name);
  return checks.length > MOST_NAMED ? `${names.join(", ")} and ${checks.length - MOST_NAMED} more` : names.join(", ");
}

function reporterOf(check: CommitCheck): string {
  return check.kind === "status" ? "commit status" : check.app;
}

function newest(checks: readonly CommitCheck[]): string {
  const ends = checks.flatMap((check) => (check.kind === "status" ? [check.createdAt] : (check.completedAt ?? [])));
  const last = ends.sort((a, b) => a.getTime() - b.getTime()).at(-1);
  return last?.toISOString() ?? "";
}
