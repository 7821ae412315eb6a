import type { ActionRun } from "../scenario/action-runs.ts";
import { createTeller } from "../scenario/told-runs.ts";

/** The first words of a report: how it ended, and what was said of it. */
export interface ReportVerdict {
  readonly verdict: string;
  /** What failed in the last attempt, where the deciding action only dealt with it; empty otherwise. */
  readonly cause: string;
  /** The sentence of the action that decided. */
  readonly story: string;
}

/** Says how a rehearsal ended, by its exit status and what the actions decided last; messages to people decide nothing. */
export function reportVerdict(status: 0 | 1 | 2, runs: readonly ActionRun[]): ReportVerdict {
  const tells = createTeller();
  const deciding = runs.filter((run) => !tells(run) && run.action !== "announce");
  const last = deciding.at(-1);
  return { verdict: verdictOf(status, deciding), cause: causeOf(deciding), story: last?.headline ?? "No action ran." };
}

/** Finds the first failure of the attempt that a rollback ended. */
function causeOf(runs: readonly ActionRun[]): string {
  const last = runs.at(-1);
  if (last?.action !== "rollback") return "";
  const attempt = runs.filter(({ runId, attempt }) => runId === last.runId && attempt === last.attempt);
  return attempt.slice(0, -1).find(({ decision }) => decision === "failure")?.headline ?? "";
}

function verdictOf(status: 0 | 1 | 2, runs: readonly ActionRun[]): string {
  if (status === 2) return "The rehearsal itself broke";
  const deployed = runs.findLast(({ action }) => action === "deploy-ecs");
  const last = runs.at(-1);
  if (status === 0) {
    if (deployed?.decision === "unchanged") return "Live already; nothing changed";
    if (isRolledBack(last)) return "Rolled back";
    if (deployed === undefined || deployed.decision === "planned") return "Planned; nothing was deployed";
    return "Deployed and proven";
  }
  if (isRolledBack(last)) return "Rolled back";
  if (deployed !== undefined) return "Stopped on its way";
  if (last?.decision === "pending") return "Waits for approval";
  return last?.decision === "deny" ? "Not let in" : "Not let in: it could not be decided";
}

function isRolledBack(run: ActionRun | undefined): boolean {
  return run?.action === "rollback" && run.outputs.undone === "yes";
}
