import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { applyTable, sight } from "./apply-table.ts";
import { keepDeployment } from "./keep-deployment.ts";
import type { Story } from "./report.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { proveAlreadyUndone, undoAndProve } from "./undo-and-prove.ts";

/** Looks after one deployment: by the table, from what is found to what is proven. */
export async function carryOut(current: RollbackCase): Promise<Story> {
  const sighting = await sight(current);
  const decision = await applyTable(current, sighting);
  if (current.inputs["dry-run"]) return plan(sighting, decision);
  if (decision.kind === "roll-back") return undoAndProve(current, { sighting, decision });
  if (decision.kind === "already-rolled-back") return proveAlreadyUndone(current, { sighting, decision });
  return keepDeployment(current, { sighting, decision });
}

function plan({ rollout, observation }: Sighting, decision: RollbackDecision): Story {
  return {
    conclusion: { kind: "planned", decision },
    rollout,
    live: { release: observation?.live.release ?? "", version: "" },
    lock: undefined,
  };
}
