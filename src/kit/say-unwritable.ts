import { inertLine } from "../core/text/inert.ts";
import type { Runner } from "../ports/runner.ts";

/** Says that outputs could not be written, the one failure that they cannot tell of. */
export function sayUnwritable(runner: Pick<Runner, "annotate">, error: unknown): void {
  const why = inertLine(error instanceof Error ? error.message : String(error));
  const remedy = "Check that the runner's disk is not full and that GITHUB_OUTPUT is a file, then re-run the job.";
  runner.annotate("error", `${remedy}\nThe outputs could not be written: ${why}`);
}
