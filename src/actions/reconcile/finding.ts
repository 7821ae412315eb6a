import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { ServiceFinding } from "./service-result.ts";

/** Says what became of a record: what was done in one word, and why in one sentence. */
export function finding(
  kind: ServiceFinding["kind"],
  record: DeployRecord,
  [what, why]: readonly [string, string],
  known: Partial<Pick<ServiceFinding, "told" | "live">> = {},
): ServiceFinding {
  return { kind, record, what, why, told: undefined, live: "", ...known };
}

/** Says of a record that another hand was at work on it: nothing was written. */
export function movedOn(record: DeployRecord): ServiceFinding {
  return finding("left", record, ["moved", "it moved on while it was looked at; the next look settles it"]);
}
