import { versionOf } from "../../core/rollback/pick-rollout.ts";
import type { KnownGood } from "../../core/rollout/known-good.ts";
import { restoreConfiguration } from "../../flows/restore/restore-configuration.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { noteRecord, type RecordEntry } from "../../flows/undo/note-record.ts";
import type { UndoProof } from "../../flows/undo/prove-undone.ts";
import { type RecordReading, recordIn } from "../../flows/undo/read-record.ts";
import type { UndoStart } from "../../flows/undo/undo-deployment.ts";
import type { Conclusion, Live } from "./conclusion.ts";
import { keepDeployment } from "./keep-deployment.ts";
import type { OpenLock } from "./open-lock.ts";
import type { Story } from "./report.ts";
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
      const live = await liveOf(current, proof.release, start?.knownGood);
      current.timeline.tell(`${proof.release} is live again, ${proof.running} tasks run.`);
      await restore(current);
      await note(current, { state: "failure", status: { phase: "rolled-back", ...named(rollout) } });
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

/** A record whose run was lost before it could note its rollout gets it now. */
function named(rollout: string): { readonly serviceDeployment?: string } {
  return rollout === "" ? {} : { serviceDeployment: rollout };
}

async function restore(current: RollbackCase): Promise<void> {
  const record = recordIn(await current.reading.late());
  if (record === undefined) return;
  const trouble = await troubleOf(() => restoreConfiguration(current.means.target, record.payload.formerConfiguration));
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
  { reading, means }: RollbackCase,
  release: string,
  knownGood: KnownGood | undefined,
): Promise<Live> {
  const read = await reading.late();
  const recorded = versionOf(release, read.kind === "unreadable" ? [] : read.all);
  if (recorded !== "" || release === "") return { release, version: recorded };
  if (knownGood?.release === release && knownGood.version !== "") return { release, version: knownGood.version };
  // Without the history only the version's name is lost; what is live was proven before.
  const found = await means.history
    .lastKnownGood({ than: recordIn(read)?.payload.family ?? "", captured: release })
    .catch(() => undefined);
  return { release, version: found?.release === release ? found.version : "" };
}
