import type { Incident } from "../../core/incident/incident.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Found, RollbackDecision, WayBack } from "../../core/rollback/decide-rollback.ts";
import type { UndoReason } from "../../core/rollback/pipeline-words.ts";
import { changeOf } from "../../core/rollout/configuration-change.ts";
import { keptInWords } from "../../core/rollout/kept-in-words.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Archive } from "../../ports/archive.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { Locks } from "../../ports/locks.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { lookAt, type Sighting } from "../undo/find-deployment.ts";
import { beginIncidentLock, type IncidentLock } from "../undo/incident-lock.ts";
import { mayEndHold } from "../undo/may-end-hold.ts";
import { noteRecord } from "../undo/note-record.ts";
import { proveUndone, type UndoClaim } from "../undo/prove-undone.ts";
import { type UndoRequest, type UndoStart, undoDeployment } from "../undo/undo-deployment.ts";
import type { UndoMeans } from "../undo/undo-means.ts";
import { unmarkUndone } from "../undo/unmark-undone.ts";
import type { Restore } from "./close-record.ts";
import { type FailPorts, failLost, type ToldIncident } from "./fail-lost.ts";
import { lostIncident } from "./lost-incident.ts";

/** What rolling a lost deployment back works with. */
export interface UndoLostPorts extends FailPorts {
  readonly locks: Locks;
  readonly incidents: Incidents;
  readonly run: RunContext;
  readonly means: UndoMeans;
  readonly restore: Restore;
  readonly archive: Pick<Archive, "read" | "unmark">;
  /** Makes sure that a release can come back before it is brought out. */
  readonly prepare: UndoRequest["prepare"];
}

/** Whether a lost deployment is still to be rolled back. */
export type LostDecision = { readonly kind: "roll-back"; readonly way: WayBack } | { readonly kind: "moved" };

/** Which deployment, where it stands, and the table that is asked again after every conflict. */
export interface LostDeployment {
  readonly record: DeployRecord;
  readonly sighting: Sighting;
  readonly reason: UndoReason;
  readonly decide: (found: Found) => LostDecision;
  /** The same once the way back was taken and did not hold: runs and record are read again first. */
  readonly decideAfresh: (found: Found) => Promise<LostDecision>;
}

/** What became of it. */
export type UndoneLost =
  | { readonly kind: "undone"; readonly release: string; readonly told: ToldIncident }
  /** Meanwhile it stands where nothing is to be rolled back. */
  | { readonly kind: "moved" }
  /** The way back was taken; proof, lock or record are still owed, and the record stays open for the next look. */
  | { readonly kind: "owed"; readonly why: string }
  | { readonly kind: "failed"; readonly why: string; readonly remedy: string; readonly told: ToldIncident };

/** What to do where a way back failed. */
export const FAILED_REMEDY = "Look at the service at once, and use the emergency rollback.";

const WHY: Partial<Record<UndoReason, string>> = {
  job_lost: "nobody was left to judge it, so it was rolled back",
  smoke_failed: "it was rolled back for the smoke test that it had failed",
  watch_failed: "it was rolled back for the watch that it had failed",
};

/** Rolls a deployment back whose run was lost, proves it, locks, and only then closes its record. */
export async function undoLost(ports: UndoLostPorts, lost: LostDeployment): Promise<UndoneLost> {
  const { record, sighting } = lost;
  const start = await undoDeployment({ ...requestOf(lost), prepare: ports.prepare }, ports.means);
  if (start.kind === "settled") return { kind: "moved" };
  if (start.kind === "refused") return refuseLost(ports, lost, start);
  const status = { ...(start.release === "" ? {} : { family: start.release }), ...named(sighting) };
  await noteRecord(ports.records, record, { state: "in_progress", status: { ...status, phase: "rolling-back" } });
  const incident = incidentOf(ports, lost, start.release);
  const lock = beginIncidentLock(ports, incident, record.payload.request);
  const proof = await proveUndone(claimOf(start, lost), ports.means);
  switch (proof.kind) {
    case "proven":
      return closeLost(ports, lost, { lock, incident, release: proof.release });
    case "too-late":
      return undoTooLate(ports, lost);
    case "superseded":
      await lock.settle(incident, { kind: "identified" });
      return { kind: "owed", why: `${proof.rollout || proof.release} took over while it fell back` };
    case "failed": {
      const told = await failLost(ports, { record, incident, lock, why: proof.why, status });
      return { kind: "failed", why: proof.why, remedy: FAILED_REMEDY, told };
    }
    case "unproven":
      await lock.settle(incident, { kind: "identified" });
      return { kind: "owed", why: proof.why };
  }
}

/** What should have gone and stays is an incident for a person. */
async function refuseLost(
  ports: UndoLostPorts,
  lost: LostDeployment,
  { why: refusal, message, remedy }: Extract<UndoStart, { readonly kind: "refused" }>,
): Promise<UndoneLost> {
  const { record } = lost;
  const incident = incidentOf(ports, lost, "");
  const lock = refusal === "no-known-good" ? undefined : beginIncidentLock(ports, incident, record.payload.request);
  const told = await failLost(ports, { record, incident, lock, why: message });
  return { kind: "failed", why: message, remedy, told };
}

function incidentOf({ run }: UndoLostPorts, { record, sighting, reason }: LostDeployment, live: string): Incident {
  const why = WHY[reason] ?? `it was rolled back (${reason})`;
  const { rollout, observation } = sighting;
  return lostIncident(record, { rollout, why, live, weight: observation?.rollout?.weight }, run);
}

/** It went through before it could fall back: where that was a hold or a stop, the former release is brought out again. */
async function undoTooLate(ports: UndoLostPorts, lost: LostDeployment): Promise<UndoneLost> {
  const sighting = await lookAt(lost.sighting.rollout, ports.means);
  const first = lost.sighting.found.kind;
  const next = first === "succeeded" ? undefined : await lost.decideAfresh(sighting.found);
  if (next?.kind !== "roll-back") return { kind: "owed", why: "it went through before it could fall back" };
  const decide = (found: Found): LostDecision => (found.kind === sighting.found.kind ? next : { kind: "moved" });
  return undoLost(ports, { ...lost, sighting, decide });
}

/** Ends what is proven undone: configuration, mark and lock, and only then its record. */
export async function closeLost(
  { records, restore, means, archive }: UndoLostPorts,
  { record, sighting }: Pick<LostDeployment, "record" | "sighting">,
  { lock, incident, release }: { readonly lock: IncidentLock; readonly incident: Incident; readonly release: string },
): Promise<UndoneLost> {
  const restored = await restore(changeOf(record.payload));
  if (restored.kind === "refused") return { kind: "owed", why: restored.message };
  if (restored.theirs.length > 0) means.tell(keptInWords(restored.theirs));
  const marked = await unmarkUndone(archive, { undone: record.payload.family, live: release });
  if (marked !== undefined) means.tell(inertLine(marked, 400));
  const backTo = { ...incident, backTo: release };
  const settled = await lock.settle(backTo, { kind: "resolved", at: means.clock.now(), release, version: "" });
  if (settled.kind === "not-written") return { kind: "owed", why: `the lock could not be written: ${settled.why}` };
  const status = { phase: "rolled-back", ...named(sighting) };
  const trouble = await noteRecord(records, record, { state: "failure", status });
  return trouble === undefined
    ? { kind: "undone", release, told: { incident: backTo, url: settled.lock.url } }
    : { kind: "owed", why: trouble };
}

function requestOf({ record, sighting, reason, decide }: LostDeployment) {
  const { previous, family } = record.payload;
  const former = { previous: previous === family ? undefined : previous, change: changeOf(record.payload) };
  return {
    sighting,
    named: "",
    former: { now: () => former, read: async () => former },
    decide: ({ found }: Sighting): RollbackDecision => {
      const decided = decide(found);
      return decided.kind === "roll-back"
        ? { kind: "roll-back", reason, way: decided.way }
        : { kind: "finishing", stage: "moved" };
    },
  };
}

function claimOf(
  start: Extract<UndoStart, { readonly kind: "accepted" }>,
  { record, sighting: { rollout } }: LostDeployment,
): UndoClaim {
  return start.way.kind === "restore-release"
    ? {
        kind: "restored",
        rollout: start.rollout,
        release: start.release,
        mayEnd: mayEndHold({ kind: "record", record, all: [record] }, true),
      }
    : { kind: "fell-back", rollout, release: start.release };
}

function named({ rollout }: Sighting): { readonly serviceDeployment?: string } {
  return rollout === "" ? {} : { serviceDeployment: rollout };
}
