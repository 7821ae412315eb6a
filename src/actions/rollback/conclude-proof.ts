import { isProven } from "../../core/record/deploy-record.ts";
import { recordOfRelease } from "../../core/rollback/pick-rollout.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { noteRecord, type RecordEntry } from "../../flows/undo/note-record.ts";
import type { UndoProof } from "../../flows/undo/prove-undone.ts";
import { type RecordReading, recordIn } from "../../flows/undo/read-record.ts";
import type { UndoStart } from "../../flows/undo/undo-deployment.ts";
import { unmarkUndone } from "../../flows/undo/unmark-undone.ts";
import type { Conclusion, Live } from "./conclusion.ts";
import { giveConfigurationBack } from "./give-configuration-back.ts";
import { keepDeployment } from "./keep-deployment.ts";
import type { OpenLock } from "./open-lock.ts";
import type { Story } from "./report.ts";
import { retractRecord } from "./retract-record.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { troubleOf } from "./trouble-of.ts";

type Accepted = Extract<UndoStart, { readonly kind: "accepted" }>;

/** A proof, and what it concludes. */
export interface ProofFacts {
  readonly proof: UndoProof;
  readonly lock: OpenLock | undefined;
  readonly start: Accepted | undefined;
  readonly sighting: Sighting;
  readonly conclusion: Conclusion;
}

/** Concludes a way back by its proof: bookkeeping and incident resolved, or honestly not proven. */
export async function concludeProof(
  current: RollbackCase,
  { proof, lock, start, sighting, conclusion }: ProofFacts,
): Promise<Story> {
  const { rollout } = sighting;
  switch (proof.kind) {
    case "proven": {
      const live = await liveOf(current, proof.release, start);
      current.timeline.tell(`${proof.release} is live again, ${proof.running} tasks run.`);
      await restore(current);
      await markCopy(current, live, start);
      await unmark(current, sighting, live);
      await note(current, { state: "failure", status: { phase: "rolled-back", ...named(rollout) } });
      await retract(current, rollout);
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

/** What comes back as a copy is as good as what it was copied from, and bears its mark. */
async function markCopy(current: RollbackCase, live: Live, start: Accepted | undefined): Promise<void> {
  if (copyOf(current, live.release, start) === "" || live.version === "") return;
  const digest = start?.knownGood?.digest || (current.hand?.release?.digest ?? "");
  const mark = { kind: "mark", release: live.release, version: live.version, digest } as const;
  const trouble = await troubleOf(() => current.means.target.act(mark));
  if (trouble !== undefined)
    current.timeline.warn(`${live.release} is not marked as a copy of a proven release: ${trouble}`);
}

/** Names what the release that is live was registered from, now or by an order that died; empty where it is no copy. */
function copyOf({ hand }: RollbackCase, release: string, start: Pick<Accepted, "copyOf"> | undefined): string {
  if (start !== undefined) return start.copyOf;
  return hand?.release?.release === release ? (hand.copyOf ?? "") : "";
}

/** What was undone is nothing to go back to; what a person leaves is judged with the order. */
async function unmark(current: RollbackCase, { observation }: Sighting, live: Live): Promise<void> {
  if (current.hand !== undefined) return;
  const record = recordIn(await current.reading.late());
  const undone = record?.payload.family ?? observation?.rollout?.release ?? "";
  const marked = await unmarkUndone(current.archive, { undone, live: live.release });
  if (marked !== undefined) current.timeline.warn(marked);
}

/** A deployment that nobody was to judge is proven as soon as it is live; what a person leaves is retracted with the order. */
async function retract(current: RollbackCase, rollout: string): Promise<void> {
  const record = recordIn(await current.reading.late());
  if (current.hand === undefined && record !== undefined && isProven(record))
    await retractRecord(current, record, rollout);
}

/** A record whose run was lost before it could note its rollout gets it now. */
function named(rollout: string): { readonly serviceDeployment?: string } {
  return rollout === "" ? {} : { serviceDeployment: rollout };
}

async function restore(current: RollbackCase): Promise<void> {
  const record = recordIn(await current.reading.late());
  // What was proven gave the service its configuration back then; what stands now is the team's own.
  if (record === undefined || isProven(record)) return;
  const trouble = await giveConfigurationBack(current, record.payload);
  if (trouble !== undefined) current.timeline.warn(`The service's former configuration is not restored: ${trouble}`);
}

/** Notes where the deployment stands in its record; what goes wrong only warns. */
export async function note(
  current: RollbackCase,
  entry: RecordEntry,
  reading: Promise<RecordReading> = current.reading.late(),
): Promise<void> {
  const record = recordIn(await reading);
  const trouble = record === undefined ? undefined : await noteRecord(current.ports.records, record, entry);
  if (trouble !== undefined) current.timeline.warn(trouble);
}

/** Names the version that is live, by the records, else by the platform's history. */
export async function liveOf(
  current: RollbackCase,
  release: string,
  start: Pick<Accepted, "knownGood" | "copyOf"> | undefined,
): Promise<Live> {
  const { reading, means, hand } = current;
  const read = await reading.late();
  const source = copyOf(current, release, start) || release;
  const record = read.kind === "unreadable" ? undefined : recordOfRelease(source, read.all);
  const named = { release, ...(record === undefined ? {} : { commit: record.payload.commit }) };
  if (record !== undefined || release === "") return { ...named, version: record?.payload.version ?? "" };
  const ordered = hand?.release;
  if ((ordered?.release === source || ordered?.release === release) && ordered.version !== "")
    return { ...named, version: ordered.version };
  const knownGood = start?.knownGood;
  if (knownGood?.release === source && knownGood.version !== "") return { release, version: knownGood.version };
  // Without the history only the version's name is lost; what is live was proven before.
  const found = await means.history
    .lastKnownGood({ than: recordIn(read)?.payload.family ?? "", captured: release })
    .catch(() => undefined);
  return { release, version: found?.release === release ? found.version : "" };
}
