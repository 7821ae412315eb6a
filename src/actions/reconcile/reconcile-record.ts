import type { Incident } from "../../core/incident/incident.ts";
import { decideReconciliation, type Reconciliation } from "../../core/reconcile/decide-reconciliation.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Found } from "../../core/rollback/decide-rollback.ts";
import { knownRollout } from "../../core/rollback/pick-rollout.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import { proveRelease } from "../../flows/prove/prove-release.ts";
import { closeRecord, closeUndone, endSeen, markGood } from "../../flows/settle/close-record.ts";
import { failLost, type ToldIncident } from "../../flows/settle/fail-lost.ts";
import { lostIncident } from "../../flows/settle/lost-incident.ts";
import { oweRetrospective } from "../../flows/settle/owe-retrospective.ts";
import { proveReturning } from "../../flows/settle/prove-returning.ts";
import { isStillNobodys } from "../../flows/settle/still-open.ts";
import { findByRecord, lookAt, type Sighting } from "../../flows/undo/find-deployment.ts";
import { beginIncidentLock } from "../../flows/undo/incident-lock.ts";
import { unmarkUndone } from "../../flows/undo/unmark-undone.ts";
import { finding, movedOn } from "./finding.ts";
import { LEFT_IN_WORDS } from "./left-in-words.ts";
import { nameLive } from "./name-live.ts";
import { giveWay, restoring } from "./restoring.ts";
import { rollBackLost } from "./roll-back-lost.ts";
import { sayUndone } from "./say-undone.ts";
import type { ServiceDesk } from "./service-desk.ts";
import type { ServiceFinding } from "./service-result.ts";

const PROOF_MILLISECONDS = 3 * 60_000;

/** Finds out where the deployment of a record stands that no run looks after, and does what is owed to it. */
export async function reconcileRecord(desk: ServiceDesk, record: DeployRecord): Promise<ServiceFinding> {
  const { undo, dryRun } = desk;
  const rollout = knownRollout("", record);
  const sighting = rollout === undefined ? await findByRecord(record, undo) : await lookAt(rollout, undo);
  const decision = tableFor(desk, record)(sighting.found);
  if (dryRun && decision.kind !== "unreadable") return planned(record, decision);
  if (WRITES.includes(decision.kind) && !(await isStillNobodys(desk, record))) return movedOn(record);
  desk.signal.throwIfAborted();
  const done = await carryOut(desk, { record, sighting, decision });
  const notes = desk.notes.splice(0);
  return notes.length === 0 ? done : { ...done, why: `${done.why}. ${notes.join(" ")}` };
}

const WRITES: readonly Reconciliation["kind"][] = ["close", "give-way", "undone", "returning", "proven", "roll-back"];

interface Case {
  readonly record: DeployRecord;
  readonly sighting: Sighting;
  readonly decision: Reconciliation;
}

async function carryOut(desk: ServiceDesk, { record, sighting, decision }: Case): Promise<ServiceFinding> {
  const ports = { ...desk, restore: restoring(desk, record) };
  switch (decision.kind) {
    case "close":
      await closeRecord(ports, record, decision);
      return finding("settled", record, [decision.phase, "nothing of it stands at the platform"]);
    case "give-way":
      await closeRecord({ ...ports, restore: await giveWay(desk, record, decision.by.rollout) }, record, {
        state: "inactive",
        phase: "superseded",
        rollout: sighting.rollout,
      });
      return finding("settled", record, ["superseded", `${decision.by.rollout} brought ${decision.by.release}`]);
    case "undone": {
      if (sighting.observation === undefined) return finding("unknown", record, ["unreadable", decision.why]);
      const end = endSeen(sighting.rollout, sighting.observation, decision.why);
      const marked = await unmarkUndone(desk.archive, { undone: record.payload.family, live: end.live });
      if (marked !== undefined) desk.progress.warn(inertLine(marked, 600));
      const lock = await closeUndone(ports, record, end);
      await oweRetrospective(desk, record, lock.url);
      const live = await nameLive(desk, record, end.live);
      const told = { incident: lostIncident(record, end, desk.run), url: lock.url };
      return finding("settled", record, ["undone", decision.why], { told, live });
    }
    case "proven":
      return settleProven(desk, record, sighting);
    case "returning":
      return sayUndone(desk, record, {
        ended: await proveReturning({ ...ports, means: desk.undo }, { record, sighting, ...decision }),
        what: "undone",
      });
    case "roll-back":
      return rollBackLost(desk, { record, sighting, decision, table: tableFor(desk, record) });
    case "leave": {
      const until = decision.until === undefined ? "" : ` until ${formatUtc(decision.until)}`;
      const why = `${LEFT_IN_WORDS[decision.why]}${until}`;
      if (decision.why !== "rollback-failed") return finding("left", record, [decision.why, why]);
      return finding("failure", record, [decision.why, why], { told: await lockBroken(desk, record, sighting) });
    }
    case "unreadable":
      return finding("unknown", record, ["unreadable", decision.why]);
  }
}

function tableFor({ settings, clock, oldest }: ServiceDesk, record: DeployRecord): (found: Found) => Reconciliation {
  return (found) =>
    decideReconciliation({
      record,
      found,
      onLost: settings["on-lost"] ?? "rollback",
      onInconclusive: settings["on-inconclusive"],
      age: clock.now().getTime() - record.createdAt.getTime(),
      oldest,
    });
}

async function settleProven(desk: ServiceDesk, record: DeployRecord, { rollout }: Sighting): Promise<ServiceFinding> {
  const claim = { release: record.payload.family, rollout };
  const proof = await proveRelease(desk, claim, desk.clock.elapsed() + PROOF_MILLISECONDS);
  if (proof.kind !== "proven") {
    const why = "why" in proof ? proof.why : "the run was cancelled";
    return finding("unknown", record, ["not-proven", `${record.payload.family} could not be proven: ${why}`]);
  }
  desk.signal.throwIfAborted();
  await markGood(desk, record);
  const ports = { ...desk, restore: restoring(desk, record) };
  await closeRecord(ports, record, { state: "success", phase: "proven", rollout });
  const { version: live } = record.payload;
  return finding("settled", record, ["proven", `${proof.running} tasks of ${proof.release} run`], { live });
}

/** A rollback of ECS's own that failed leaves the service in two minds: it is locked until a person has looked. */
async function lockBroken(desk: ServiceDesk, record: DeployRecord, sighting: Sighting): Promise<ToldIncident> {
  const { observation, rollout } = sighting;
  const why = "its rollback failed";
  const end = { rollout, why, live: "", weight: observation?.rollout?.weight };
  const incident: Incident = { ...lostIncident(record, end, desk.run), severity: "sev1" };
  const lock = beginIncidentLock(desk, incident, record.payload.request);
  return failLost(desk, { record, incident, lock, why });
}

function planned(record: DeployRecord, decision: Reconciliation): ServiceFinding {
  const what = decision.kind === "leave" ? decision.why : decision.kind;
  return finding("planned", record, [what, "this is a dry run: nothing was written"]);
}
