import { isProven, statusOf } from "../../core/record/deploy-record.ts";
import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import { BY_HAND_PHASE } from "../../core/rollback/pick-rollout.ts";
import { changeOf } from "../../core/rollout/configuration-change.ts";
import { lookAt, type Sighting } from "../../flows/undo/find-deployment.ts";
import { mayEndHold } from "../../flows/undo/may-end-hold.ts";
import { prepareOnce } from "../../flows/undo/prepare-once.ts";
import { proveUndone, type UndoClaim } from "../../flows/undo/prove-undone.ts";
import { type RecordReading, recordIn } from "../../flows/undo/read-record.ts";
import {
  type FormerState,
  type UndoRequest,
  type UndoStart,
  undoDeployment,
} from "../../flows/undo/undo-deployment.ts";
import { tableFor } from "./apply-table.ts";
import { causeInWords } from "./cause-in-words.ts";
import { concludeProof, liveOf, note } from "./conclude-proof.ts";
import { keepDeployment } from "./keep-deployment.ts";
import { beginLock } from "./open-lock.ts";
import type { Story } from "./report.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { wayInWords } from "./way-in-words.ts";
import { hadFailingTasks, whyTasksFailed } from "./why-tasks-failed.ts";

type Decided<Kind extends RollbackDecision["kind"]> = {
  readonly sighting: Sighting;
  readonly decision: Extract<RollbackDecision, { readonly kind: Kind }>;
};
const NO_CHANGE = { former: "", own: "" } as const;

type Accepted = Extract<UndoStart, { readonly kind: "accepted" }>;

/** Takes the way back and proves it; one that came too late is followed by the next. */
export async function undoAndProve(
  current: RollbackCase,
  { sighting, decision }: Decided<"roll-back">,
): Promise<Story> {
  const { timeline, means, inputs } = current;
  const what = [inputs.version, sighting.rollout].filter((part) => part !== "").join(", ") || "The deployment";
  timeline.tell(`${what} is rolled back (${decision.reason}): ${wayInWords(decision.way)}.`);
  const request = {
    sighting,
    former: { now: () => formerIn(current.reading.now()), read: async () => formerIn(await current.reading.done) },
    named: inputs["task-definition"],
    prepare: preparing(current),
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
      timeline.tell(`ECS accepted it${start.release === "" ? "" : `; ${start.release} comes back`}.`);
      const lock =
        inputs.request === "" && current.hand === undefined ? undefined : beginLock(current, sighting, decision.reason);
      const phase = current.hand === undefined && !inputs.aborted ? "rolling-back" : BY_HAND_PHASE;
      const status = { phase, ...(start.release === "" ? {} : { family: start.release }) };
      const noted = note(current, { state: "in_progress", status }, current.reading.done);
      const proof = await proveUndone(claimOf(start, sighting, current.reading.now()), means);
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

/** Proves a deployment undone that the platform, a hook or a person rolled back. */
export async function proveAlreadyUndone(
  current: RollbackCase,
  { sighting, decision }: Decided<"already-rolled-back">,
): Promise<Story> {
  current.timeline.tell(`${sighting.rollout} was rolled back already ${causeInWords(decision.cause)}: ${decision.why}`);
  const settled = await current.reading.done;
  const record = recordIn(settled);
  const told = record !== undefined && !isProven(record) && statusOf(record)?.phase === "rolled-back";
  const unasked = current.inputs.request === "" && current.hand === undefined;
  const { cause } = decision;
  const failing = hadFailingTasks(cause, record);
  // Nothing waits for it any more: the incident may name what the tasks died of while the platform still knows.
  const died = failing && !told && !unasked ? await whyTasksFailed(current, sighting) : "";
  const how = { cause, failing, died };
  const lock = told || unasked ? undefined : beginLock(current, sighting, "already_rolled_back", { how });
  const { found } = sighting;
  const claim: UndoClaim =
    found.kind === "superseded"
      ? { kind: "restored", ...found.by, mayEnd: mayEndHold(settled, false) }
      : { kind: "fell-back", rollout: sighting.rollout, release: record?.payload.previous ?? "" };
  const proof = await proveUndone(claim, current.means);
  return concludeProof(current, { proof, lock, start: undefined, sighting, conclusion: decision });
}

function claimOf(start: Accepted, { rollout }: Sighting, reading: RecordReading | undefined): UndoClaim {
  return start.way.kind === "restore-release"
    ? { kind: "restored", rollout: start.rollout, release: start.release, mayEnd: mayEndHold(reading, true) }
    : { kind: "fell-back", rollout, release: start.release };
}

function formerIn(reading: RecordReading | undefined): FormerState {
  const record = recordIn(reading);
  return record === undefined
    ? { previous: undefined, change: NO_CHANGE }
    : {
        previous: record.payload.previous === record.payload.family ? undefined : record.payload.previous,
        // What was proven gave the service its configuration back then; what stands now is the team's own.
        change: isProven(record) ? NO_CHANGE : changeOf(record.payload),
      };
}

async function refuse(
  current: RollbackCase,
  sighting: Sighting,
  refusal: Extract<UndoStart, { readonly kind: "refused" }>,
): Promise<Story> {
  const { rollout, observation } = sighting;
  // What should have gone and stays is an incident for a person; with nothing to go back to, it is for the next version.
  // A person whose order fails its checks names another release; nothing has happened.
  const refused = current.hand !== undefined && refusal.why !== "forbidden" && refusal.why !== "refused";
  const quiet = refused || refusal.why === "no-known-good";
  const lock = quiet ? undefined : beginLock(current, sighting, "rollback_failed", { severity: "sev1" });
  if (!refused) await note(current, { state: "in_progress", status: { phase: "rollback_failed" } });
  return {
    conclusion: refusal,
    rollout,
    live: await liveOf(current, observation?.live.release ?? "", undefined),
    lock: await lock?.stuck(refusal.message),
  };
}

/** Says what is known of a release that is to come back: a person's order knows more than the history. */
function preparing({ archive, hand, settings, timeline }: RollbackCase): UndoRequest["prepare"] {
  const ordered = hand?.release;
  return prepareOnce(
    (release, knownGood) => ({
      past: async () => ordered?.past ?? (await archive.list()).find((one) => one.release === release),
      digest: knownGood?.digest || (ordered?.release === release ? ordered.digest : ""),
      container: settings.container ?? "",
    }),
    { archive, tell: (line) => timeline.tell(line), warn: (line) => timeline.warn(line) },
  );
}
