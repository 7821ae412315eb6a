import { type DeployRecord, ROLLED_BACK_PHASE, statusOf } from "../../core/record/deploy-record.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { troubleOf } from "./trouble-of.ts";

/** Writes into a record that was proven that its deployment is rolled back by now, so that nobody takes it for good; what goes wrong only warns. */
export async function retractRecord(
  { ports, timeline }: Pick<RollbackCase, "ports" | "timeline">,
  record: DeployRecord,
  rollout: string,
): Promise<void> {
  const standing = statusOf(record) ?? { serviceDeployment: rollout, family: record.payload.family };
  const trouble = await troubleOf(async () => {
    await ports.records.note(record.id, { state: "inactive", status: { ...standing, phase: ROLLED_BACK_PHASE } });
    return undefined;
  });
  if (trouble !== undefined)
    timeline.warn(`The record of ${record.payload.version} does not say that it was rolled back: ${trouble}`);
}
