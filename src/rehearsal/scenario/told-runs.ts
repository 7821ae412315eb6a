import type { ActionRun } from "./action-runs.ts";

/** Creates the judge of runs, taken in their order, that only tell: of a version that came back, after the rollback in their job, or of a retrospective. */
export function createTeller(): (run: ActionRun) => boolean {
  const undone = new Set<string>();
  return ({ runId, attempt, job, reasonCode, outputs }) => {
    const where = `${runId}/${attempt}/${job}`;
    const told = undone.has(where) || reasonCode.startsWith("retrospective_");
    if (outputs.undone === "yes") undone.add(where);
    return told;
  };
}
