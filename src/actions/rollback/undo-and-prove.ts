import { isProven, statusOf } from "../../core/record/deploy-record.ts";
import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import { versionOf } from "../../core/rollback/pick-rollout.ts";
import type { KnownGood } from "../../core/rollout/known-good.ts";
import { restoreConfiguration } from "../../flows/restore/restore-configuration.ts";
import { noteRecord, type RecordEntry } from "../../flows/undo/close-record.ts";
import { lookAt, type Sighting } from "../../flows/undo/find-deployment.ts";
import { proveUndone, type UndoClaim, type UndoProof } from "../../flows/undo/prove-undone.ts";
import { type RecordReading, recordIn } from "../../flows/undo/read-record.ts";
import { type FormerState, type UndoStart, undoDeployment } from "../../flows/undo/undo-deployment.ts";
import { tableFor } from "./apply-table.ts";
import type { Conclusion, Live } from "./conclusion.ts";
import { keepDeployment } from "./keep-deployment.ts";
import { beginLock, type OpenLock } from "./open-lock.ts";
import type { Story } from "./report.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { troubleOf } from "./trouble-of.ts";

type Decided<Kind extends RollbackDecision["kind"]> = {
  readonly sighting: Sighting;
  readonly decision: Extract<RollbackDecision, { readonly kind: Kind }>;
};
type Accepted = Extract<UndoStart, { readonly kind: "accepted" }>;

/** Takes the way back and proves it; one that came too late is followed by the next. */
export async function undoAndProve(
  current: RollbackCase,
  { sighting, decision }: Decided<"roll-back">,
): Promise<Story> {
  const { timeline, means, inputs } = current;
  timeline.tell(`${sighting.rollout || "The service"} is taken back (${decision.reason}) by ${decision.way.kind}.`);
  const request = {
    sighting,
    former: { now: () => formerIn(current.reading.now()), read: async () => formerIn(await current.reading.done) },
    named: inputs["task-definition"],
    decide: tableFor(current),
  };
  const start = await undoDeployment(request, means);
  switch (start.kind) {
    case "settled":
      return start.decision.kind === "already-rolled-back"
        ? proveAlreadyUndone(current, { sighting: start.sighting, decision: start.decision })
        : keepDeployment(current, { sighting: start.sighting, decision: start.decision });
    case "refused":
      return refuse(current, sighting, start);
    case "accepted": {
      timeline.tell(`The platform accepted: ${start.way.kind}${start.release === "" ? "" : ` to ${start.release}`}.`);
      const lock = inputs.request === "" ? undefined : beginLock(current, sighting, decision.reason);
      const noted = note(current, {
        state: "in_progress",
        status: { phase: "rolling-back", ...(start.release === "" ? {} : { family: start.release }) },
      });
      const proof = await proveUndone(claimOf(start, sighting), means);
      await noted;
      if (proof.kind === "too-late") return undoTooLate(current, { sighting, decision });
      return concludeProof(current, {
        proof,
        lock,
        start,
        sighting,
        conclusion: { kind: "rolled-back", reason: decision.reason },
      });
    }
  }
}

/** Our deployment went through before it could fall back: it has finished, and the former release is brought out again. */
async function undoTooLate(current: RollbackCase, { sighting, decision }: Decided<"roll-back">): Promise<Story> {
  if (decision.way.kind === "restore-release")
    return concludeProof(current, {
      proof: { kind: "failed", why: "the platform brought the undone release back" },
      lock: undefined,
      start: undefined,
      sighting,
      conclusion: { kind: "rolled-back", reason: decision.reason },
    });
  current.timeline.tell("The request to fall back came too late: the deployment has finished.");
  const again = await lookAt(sighting.rollout, current.means);
  return undoAndProve(current, { sighting: again, decision: { ...decision, way: { kind: "restore-release" } } });
}

/** Proves a deployment undone that the platform, a hook or a person took back. */
export async function proveAlreadyUndone(
  current: RollbackCase,
  { sighting, decision }: Decided<"already-rolled-back">,
): Promise<Story> {
  current.timeline.tell(`${sighting.rollout} was taken back already (${decision.cause}): ${decision.why}`);
  const settled = await current.reading.done;
  const record = recordIn(settled);
  const told = record !== undefined && !isProven(record) && statusOf(record)?.phase === "rolled-back";
  const lock = told || current.inputs.request === "" ? undefined : beginLock(current, sighting, "already_rolled_back");
  const { found } = sighting;
  const claim: UndoClaim =
    found.kind === "superseded" ? { kind: "restored", ...found.by } : { kind: "fell-back", rollout: sighting.rollout };
  const proof = await proveUndone(claim, current.means);
  return concludeProof(current, { proof, lock, start: undefined, sighting, conclusion: decision });
}

function claimOf(start: Accepted, { rollout }: Sighting): UndoClaim {
  return start.way.kind === "restore-release"
    ? { kind: "restored", rollout: start.rollout, release: start.release }
    : { kind: "fell-back", rollout };
}

function formerIn(reading: RecordReading | undefined): FormerState {
  const record = recordIn(reading);
  return record === undefined
    ? { previous: undefined, configuration: "" }
    : {
        previous: record.payload.previous === record.payload.family ? undefined : record.payload.previous,
        configuration: record.payload.formerConfiguration,
      };
}

interface Proven {
  readonly proof: UndoProof;
  readonly lock: OpenLock | undefined;
  readonly start: Accepted | undefined;
  readonly sighting: Sighting;
  readonly conclusion: Conclusion;
}

async function concludeProof(
  current: RollbackCase,
  { proof, lock, start, sighting, conclusion }: Proven,
): Promise<Story> {
  const { rollout } = sighting;
  switch (proof.kind) {
    case "proven": {
      const live = await liveOf(current, proof.release, start?.knownGood);
      current.timeline.tell(`${proof.release} is live again, ${proof.running} tasks run.`);
      await restore(current);
      await note(current, { state: "failure", status: { phase: "rolled-back" } });
      return { conclusion, rollout, live, lock: await lock?.resolve(live) };
    }
    case "superseded":
      return keepDeployment(
        current,
        { sighting, decision: { kind: "superseded", by: proof } },
        await lock?.stuck("somebody else's deployment took over meanwhile"),
      );
    case "too-late":
    case "failed":
    case "unproven": {
      const why = proof.kind === "too-late" ? "the deployment went through all the same" : proof.why;
      const unproven = proof.kind === "unproven";
      if (!unproven) await note(current, { state: "in_progress", status: { phase: "rollback_failed" } });
      const release = sighting.observation?.live.release ?? "";
      return {
        conclusion: { kind: unproven ? "unproven" : "rollback-failed", why },
        rollout,
        live: { release: unproven ? "" : release, version: "" },
        lock: await lock?.stuck(why),
      };
    }
  }
}

async function refuse(
  current: RollbackCase,
  { rollout, observation }: Sighting,
  refusal: Extract<UndoStart, { readonly kind: "refused" }>,
): Promise<Story> {
  await note(current, { state: "in_progress", status: { phase: "rollback_failed" } });
  return {
    conclusion: refusal,
    rollout,
    live: await liveOf(current, observation?.live.release ?? "", undefined),
    lock: undefined,
  };
}

async function restore(current: RollbackCase): Promise<void> {
  const record = recordIn(await current.reading.done);
  if (record === undefined) return;
  const trouble = await troubleOf(() => restoreConfiguration(current.means.target, record.payload.formerConfiguration));
  if (trouble !== undefined) current.timeline.warn(`The service's former configuration is not restored: ${trouble}`);
}

async function note(current: RollbackCase, entry: RecordEntry): Promise<void> {
  const record = recordIn(await current.reading.done);
  const trouble = record === undefined ? undefined : await noteRecord(current.ports.records, record, entry);
  if (trouble !== undefined) current.timeline.warn(trouble);
}

/** Names the version that is live, by the records, else by the platform's history. */
async function liveOf(
  { reading, means }: RollbackCase,
  release: string,
  knownGood: KnownGood | undefined,
): Promise<Live> {
  const read = await reading.done;
  const recorded = versionOf(release, read.kind === "unreadable" ? [] : read.all);
  if (recorded !== "" || release === "") return { release, version: recorded };
  if (knownGood?.release === release && knownGood.version !== "") return { release, version: knownGood.version };
  const found = await means.history
    .lastKnownGood({ than: recordIn(read)?.payload.family ?? "", captured: release })
    .catch(() => undefined);
  return { release, version: found?.release === release ? found.version : "" };
}
