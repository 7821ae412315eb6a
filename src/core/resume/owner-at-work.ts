import { type DeployRecord, statusOf } from "../record/deploy-record.ts";

/** What a run's last step notes when it leaves its deployment to a person: what remains of that run only tells people. */
const LEFT: readonly string[] = ["held_for_person", "left_inconclusive"];

/** Tells whether a run of a record that has not ended still decides about its deployment. */
export function ownerAtWork(record: DeployRecord, running: boolean): "at-work" | "ended" {
  return running && !LEFT.includes(statusOf(record)?.phase ?? "") ? "at-work" : "ended";
}
