import { beginIncidentLock } from "../undo/incident-lock.ts";
import { mayEndHold } from "../undo/may-end-hold.ts";
import { proveUndone } from "../undo/prove-undone.ts";
import { failLost } from "./fail-lost.ts";
import { lostIncident } from "./lost-incident.ts";
import { closeLost, FAILED_REMEDY, type LostDeployment, type UndoLostPorts, type UndoneLost } from "./undo-lost.ts";

/** A deployment in whose place another rollout brings the former release; `why` says so as the rest of a sentence. */
export interface ReturningFrom extends Pick<LostDeployment, "record" | "sighting"> {
  readonly by: { readonly rollout: string; readonly release: string };
  readonly why: string;
}

/** Follows a former release that another hand brings out, past the pauses of ours that it meets, and closes the record when it is proven. */
export async function proveReturning(ports: UndoLostPorts, lost: ReturningFrom): Promise<UndoneLost> {
  const { record, sighting, by, why } = lost;
  const end = { rollout: sighting.rollout, why, live: by.release, weight: sighting.observation?.rollout?.weight };
  const incident = lostIncident(record, end, ports.run);
  const lock = beginIncidentLock(ports, incident, record.payload.request);
  const mayEnd = mayEndHold({ kind: "record", record, all: [record] }, false);
  const proof = await proveUndone({ kind: "restored", ...by, mayEnd }, ports.means);
  if (proof.kind === "proven") return closeLost(ports, lost, { lock, incident, release: proof.release });
  switch (proof.kind) {
    case "superseded":
      await lock.settle(incident, { kind: "identified" });
      return { kind: "moved" };
    case "unproven":
      await lock.settle(incident, { kind: "identified" });
      return { kind: "owed", why: proof.why };
    case "too-late":
    case "failed": {
      const said = proof.kind === "failed" ? proof.why : `${by.release} did not come back`;
      const told = await failLost(ports, { record, incident, lock, why: said });
      return { kind: "failed", why: said, remedy: FAILED_REMEDY, told };
    }
  }
}
