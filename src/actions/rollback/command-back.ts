import { manualCommand } from "../../core/rollback/manual-command.ts";
import { formerReleases } from "../../core/rollback/pick-rollout.ts";
import { recordIn } from "../../flows/undo/read-record.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** Writes the command that a person goes back with, by what is known so far. */
export function commandBack({ settings, inputs, reading }: RollbackCase): string {
  const [former = ""] = formerReleases(recordIn(reading.now()));
  return manualCommand({
    cluster: settings.cluster,
    service: settings.service,
    region: inputs["aws-region"] || settings.region,
    release: inputs["task-definition"] || former,
  });
}
