import type { CheckOrigin, CommitCheck } from "../../../core/checklist/commit-check.ts";
import { currentChecks } from "../../../core/checklist/current-checks.ts";
import type { Checks } from "../../../ports/checks.ts";

/** Reads the checks that speak for a commit, given the runs that ask: those of our own workflow are told apart wherever they ran. */
export async function checksFor(
  commit: string,
  ownRuns: readonly string[],
  checks: Checks,
): Promise<readonly CommitCheck[]> {
  const all = await checks.of(commit);
  const origins = all.flatMap((check) =>
    check.kind === "check-run" && check.origin !== undefined ? [check.origin] : [],
  );
  const own = origins.length === 0 ? [] : await Promise.all(ownRuns.map((run) => ownOrigin(run, origins, checks)));
  return currentChecks(all, own);
}

async function ownOrigin(run: string, origins: readonly CheckOrigin[], checks: Checks): Promise<CheckOrigin> {
  return origins.find((origin) => origin.run === run) ?? checks.originOf(run);
}
