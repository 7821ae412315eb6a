import { inertLine } from "../../core/text/inert.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { writeReport } from "../../kit/write-report.ts";
import type { Files } from "../../ports/files.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { errorFacts } from "./error-facts.ts";
import type { NewErrors } from "./new-errors.ts";
import type { Prepared } from "./prepare.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchedTime } from "./watched-time.ts";

/** What a watch has come to. */
export interface EndedWatch {
  readonly end: WatchEnd;
  readonly prepared: Prepared;
  readonly outcome: CanaryOutcome;
  readonly errors: NewErrors | undefined;
}

/** Writes the page about a watch where one is asked for. */
export async function writeWatchReport(
  ended: EndedWatch,
  inputs: Pick<CanaryMonitorInputs, "report" | "environment" | "service" | "commit">,
  { workspace, progress }: { readonly workspace: Files; readonly progress: Surroundings["progress"] },
): Promise<void> {
  const path = inputs.report;
  const build = () => page(ended, inputs);
  if (await writeReport({ name: "report", path, build }, { workspace, progress }))
    progress.say(`The report is written to ${inertLine(path, 200)}.`);
}

async function page(
  { end, prepared, outcome, errors }: EndedWatch,
  { environment, service, commit }: Pick<CanaryMonitorInputs, "environment" | "service" | "commit">,
): Promise<string> {
  const { decision, reasonCode, headline, remedy } = outcome;
  const { canaryReport } = await import("../../core/canary-report/canary-report.ts");
  return canaryReport({
    ...watchedTime(end, prepared),
    environment,
    service,
    ending: { decision, reasonCode, headline, remedy },
    monitor: prepared.from,
    providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
    facts: [
      ...(commit === "" ? [] : [{ name: "Commit", text: commit }]),
      ...(prepared.place === undefined ? [] : [{ name: "Rollout", text: prepared.place.rollout }]),
      ...errorFacts(errors),
    ],
  });
}
