import { MIGRATION_LEFT, mayHaveTouched } from "../../core/migration/migration-phase.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import { versionOf } from "../../core/rollback/pick-rollout.ts";
import { changeOf } from "../../core/rollout/configuration-change.ts";
import { proveRelease } from "../../flows/prove/prove-release.ts";
import { yieldToNewer } from "../../flows/restore/yield-to-newer.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import { noteRecord, type RecordEntry } from "../../flows/undo/note-record.ts";
import { recordIn } from "../../flows/undo/read-record.ts";
import type { Conclusion } from "./conclusion.ts";
import { giveConfigurationBack } from "./give-configuration-back.ts";
import { beginLock, type ToldLock } from "./open-lock.ts";
import type { Story } from "./report.ts";
import type { RollbackCase } from "./rollback-case.ts";
import { troubleOf } from "./trouble-of.ts";

type Kept = Exclude<RollbackDecision, { readonly kind: "roll-back" | "already-rolled-back" }>;

/** Ends without writing to the rollout: does the bookkeeping that the row of the table asks for. */
export async function keepDeployment(
  current: RollbackCase,
  { sighting, decision }: { readonly sighting: Sighting; readonly decision: Kept },
  lock?: ToldLock,
): Promise<Story> {
  const record = recordIn(await current.reading.late());
  const open = beginStuckLock(current, sighting, decision);
  const { conclusion, release } = await settle(current, { sighting, decision, record });
  const told = lock ?? (await open);
  const read = await current.reading.late();
  const version =
    release === record?.payload.family
      ? record.payload.version
      : versionOf(release, read.kind === "unreadable" ? [] : read.all);
  return { conclusion, rollout: sighting.rollout, live: { release, version }, lock: told };
}

/** Begins to tell people of what should have gone and stays. */
function beginStuckLock(current: RollbackCase, sighting: Sighting, decision: Kept): Promise<ToldLock> | undefined {
  if (decision.kind === "migration-blocks")
    return beginLock(current, sighting, "migration_irreversible").stuck(
      "the data was migrated in a way that the old version may not understand",
    );
  if (decision.kind === "rollback-failed")
    return beginLock(current, sighting, "rollback_failed", { severity: "sev1" }).stuck(decision.why);
  return undefined;
}

interface Settling {
  readonly sighting: Sighting;
  readonly decision: Kept;
  readonly record: DeployRecord | undefined;
}

async function settle(
  current: RollbackCase,
  { sighting, decision, record }: Settling,
): Promise<{ readonly conclusion: Conclusion; readonly release: string }> {
  const note = (entry: RecordEntry) => noteIn(current, record, entry);
  const release = sighting.observation?.live.release ?? "";
  switch (decision.kind) {
    case "proven-late":
      return proveLate(current, { sighting, decision, record });
    case "superseded": {
      await note({ state: "inactive", status: { phase: "superseded" } });
      await giveWay(current, decision.by.rollout, record);
      // Whoever superseded us is known by the decision; a last look only says whether they went on meanwhile.
      const seen = await current.means.target.observe().catch(() => undefined);
      return { conclusion: decision, release: seen?.live.release ?? decision.by.release };
    }
    case "nothing-changed": {
      const migrated = record !== undefined && mayHaveTouched(record);
      if (migrated)
        current.timeline.warn(
          "The service was not changed, but its database may have been: the deployment had begun to migrate it. Rolling back never touches the database; its deploy step says what became of the migration.",
        );
      await note({ state: "failure", status: { phase: migrated ? MIGRATION_LEFT : "nothing_changed" } });
      return { conclusion: decision, release };
    }
    case "finishing":
    case "held-for-person":
    case "left-inconclusive":
    case "rollback-failed":
      await note({ state: "in_progress", status: { phase: decision.kind.replaceAll("-", "_") } });
      return { conclusion: decision, release };
    case "migration-blocks":
      await note({ state: "in_progress", status: { phase: "migration_irreversible" } });
      return { conclusion: decision, release };
    case "unreadable":
      await note({ state: "in_progress", status: { phase: "state_unreadable" } });
      return {
        conclusion: {
          ...decision,
          remedy: "Mend what is named, then run the job again; until then a hold falls back by itself.",
        },
        release,
      };
  }
}

async function proveLate(
  current: RollbackCase,
  { sighting, decision, record }: Settling,
): Promise<{ readonly conclusion: Conclusion; readonly release: string }> {
  const { means, timeline } = current;
  const release = sighting.observation?.rollout?.release ?? "";
  const proof = await proveRelease(means, { release, rollout: sighting.rollout }, means.deadline);
  if (proof.kind !== "proven")
    return { conclusion: { kind: "unproven", why: "why" in proof ? proof.why : "the run was cancelled" }, release };
  timeline.tell(`${sighting.rollout} is complete: ${proof.running} tasks of ${release} run.`);
  if (record !== undefined) {
    const { version, digest, migration } = record.payload;
    const level = migration === undefined ? {} : { migration };
    const marked = await troubleOf(() => means.target.act({ kind: "mark", release, version, digest, ...level }));
    const restored = await giveConfigurationBack(current, record.payload);
    for (const trouble of [marked, restored])
      if (trouble !== undefined) timeline.warn(`bookkeeping_incomplete: ${trouble}`);
    await noteIn(current, record, { state: "success", status: { phase: "proven" } });
  }
  return { conclusion: decision.kind === "proven-late" ? decision : { kind: "proven-late" }, release };
}

/** Restores the service's configuration at once, and ends the pauses of ours that the other deployment took over. */
async function giveWay(current: RollbackCase, newer: string, record: DeployRecord | undefined): Promise<void> {
  if (record === undefined || newer === "") return;
  const { means, timeline } = current;
  const progress = { say: (line: string) => timeline.tell(line), warn: (line: string) => timeline.warn(line) };
  const yielding = { newer, change: changeOf(record.payload), deadline: means.deadline };
  const trouble = await troubleOf(async () => {
    await yieldToNewer({ ...means, progress }, yielding);
    return undefined;
  });
  if (trouble !== undefined) timeline.warn(`The service's former configuration is not restored: ${trouble}`);
}

async function noteIn(
  { ports, timeline }: RollbackCase,
  record: DeployRecord | undefined,
  entry: RecordEntry,
): Promise<void> {
  const trouble = record === undefined ? undefined : await noteRecord(ports.records, record, entry);
  if (trouble !== undefined) timeline.warn(trouble);
}
