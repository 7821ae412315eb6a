import type { Reconciliation } from "../../core/reconcile/decide-reconciliation.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Found } from "../../core/rollback/decide-rollback.ts";
import { inertLine } from "../../core/text/inert.ts";
import { isStillLost } from "../../flows/settle/still-open.ts";
import { undoLost } from "../../flows/settle/undo-lost.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { restoring } from "./restoring.ts";
import { sayUndone } from "./say-undone.ts";
import type { ServiceDesk } from "./service-desk.ts";
import type { ServiceFinding } from "./service-result.ts";

/** A deployment that nobody looks after and that has to be undone, with the table that says so. */
export interface LostRollout {
  readonly record: DeployRecord;
  readonly sighting: Sighting;
  readonly decision: Extract<Reconciliation, { readonly kind: "roll-back" }>;
  readonly table: (found: Found) => Reconciliation;
}

/** Rolls a lost deployment back where it still stands as it was found. */
export async function rollBackLost(
  desk: ServiceDesk,
  { record, sighting, decision, table }: LostRollout,
): Promise<ServiceFinding> {
  desk.progress.say(inertLine(`${record.payload.version} (${sighting.rollout}) is rolled back: ${decision.reason}.`));
  const ended = await undoLost(
    { ...desk, means: desk.undo, restore: restoring(desk, record) },
    {
      record,
      sighting,
      reason: decision.reason,
      // What stands elsewhere by now was moved there by somebody, whose word may not be in the record that was read.
      decide: (found) => {
        const again = isSame(found, sighting.found) ? table(found) : undefined;
        return again?.kind === "roll-back" ? again : { kind: "moved" };
      },
      decideAfresh: async (found) => {
        const again = (await isStillLost(desk, record)) ? table(found) : undefined;
        return again?.kind === "roll-back" ? again : { kind: "moved" };
      },
    },
  );
  return sayUndone(desk, record, { ended, what: "rolled-back" });
}

function isSame(now: Found, then: Found): boolean {
  if (now.kind !== "held" || then.kind !== "held") return now.kind === then.kind;
  return now.hold.id === then.hold.id;
}
