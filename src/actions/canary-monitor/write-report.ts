import { inertLine } from "../../core/text/inert.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Files } from "../../ports/files.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import type { Prepared } from "./prepare.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchedTime } from "./watched-time.ts";

/** Writes the report for people where one is asked for; that it cannot be written is a warning, and changes no verdict. What builds it is loaded only then. */
export async function writeReport(
  { end, prepared, outcome }: { readonly end: WatchEnd; readonly prepared: Prepared; readonly outcome: CanaryOutcome },
  inputs: Pick<CanaryMonitorInputs, "report" | "environment" | "service" | "commit">,
  { workspace, progress }: { readonly workspace: Files; readonly progress: Surroundings["progress"] },
): Promise<void> {
  const { report: path, environment, service, commit } = inputs;
  if (path === "") return;
  const { decision, reasonCode, headline, remedy } = outcome;
  try {
    const { canaryReport } = await import("../../core/canary-report/canary-report.ts");
    const page = canaryReport({
      ...watchedTime(end, prepared),
      environment,
      service,
      ending: { decision, reasonCode, headline, remedy },
      monitor: prepared.from,
      providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
      facts: [
        ...(commit === "" ? [] : [{ name: "Commit", text: commit }]),
        ...(prepared.place === undefined ? [] : [{ name: "Rollout", text: prepared.place.rollout }]),
      ],
    });
    await workspace.write(path, page);
    progress.say(`The report is written to ${inertLine(path, 200)}.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    progress.warn(
      `The report could not be written: ${inertLine(why, 300)}. Give a path inside the workspace that can be written.`,
    );
  }
}
