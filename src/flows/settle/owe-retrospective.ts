import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { inertLine } from "../../core/text/inert.ts";
import { whyOf } from "../undo/why-of.ts";
import type { SettlePorts } from "./settle-ports.ts";

/** Files the retrospective that is owed for a deployment which was rolled back; nobody is there to be assigned. What goes wrong only warns. */
export async function oweRetrospective(
  { retrospectives, run, clock, progress }: Pick<SettlePorts, "retrospectives" | "run" | "clock" | "progress">,
  { payload }: DeployRecord,
  incidentUrl: string,
): Promise<void> {
  const { environment, service, version, request } = payload;
  const incident = /\/issues\/(\d+)$/.exec(incidentUrl)?.[1] ?? "";
  const { serverUrl, repository, runId } = run;
  try {
    await retrospectives.owe(
      {
        kind: "rollback",
        environment,
        service,
        version,
        key: `rollback ${incident || request}`,
        incident,
        runUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`,
        at: clock.now(),
      },
      "",
    );
  } catch (error) {
    progress.warn(inertLine(`retrospective_not_written: ${whyOf(error)}`, 600));
  }
}
