import type { DeployLock } from "../../core/lock/deploy-lock.ts";
import type { DeployRecord, RecordState } from "../../core/record/deploy-record.ts";
import { statusOf } from "../../core/record/deploy-record.ts";
import { type ConfigurationChange, changeOf } from "../../core/rollout/configuration-change.ts";
import { keptInWords } from "../../core/rollout/kept-in-words.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Restored } from "../restore/restore-configuration.ts";
import type { UndoneEnd } from "./lost-incident.ts";
import type { SettlePorts } from "./settle-ports.ts";
import { undoneLock } from "./undone-lock.ts";

/** How a record ends. */
export interface RecordEnd {
  readonly state: RecordState;
  readonly phase: string;
  /** The rollout of a record that never noted its own. */
  readonly rollout?: string;
}

/** Gives a service its former configuration back, where that is still ours to do. */
export type Restore = (change: ConfigurationChange) => Promise<Restored>;

/** What closing works with. */
export interface ClosePorts extends Pick<SettlePorts, "records" | "progress"> {
  readonly restore: Restore;
}

/** Ends a record: the former configuration first, since a record that is closed is not looked at again. */
export async function closeRecord(ports: ClosePorts, record: DeployRecord, end: RecordEnd): Promise<void> {
  await restoreFormer(ports, record);
  await noteEnd(ports, record, end);
  const { version, run } = record.payload;
  ports.progress.say(inertLine(`Settled the record of ${version} (run ${run}): ${end.phase}.`));
}

/** Ends the record of a deployment that was undone while nobody looked: the lock before the record. */
export async function closeUndone(
  ports: ClosePorts & Pick<SettlePorts, "locks" | "run">,
  record: DeployRecord,
  end: UndoneEnd,
): Promise<DeployLock> {
  await restoreFormer(ports, record);
  const lock = await ports.locks.take(undoneLock(record, end, ports.run));
  await noteEnd(ports, record, { state: "failure", phase: "rolled-back", rollout: end.rollout });
  return lock;
}

/** Marks what was judged and proven as last known good; a mark that cannot be written is only missed. */
export async function markGood(
  { target, progress }: Pick<SettlePorts, "target" | "progress">,
  { payload }: DeployRecord,
): Promise<void> {
  const { family: release, version, digest, migration } = payload;
  const level = migration === undefined ? {} : { migration };
  const answer = await target.act({ kind: "mark", release, version, digest, ...level });
  if (answer.kind === "refused") progress.warn(inertLine(`${answer.message}. ${answer.remedy}`, 600));
}

/** Reads how a deployment ended that nobody looked after. */
export function endSeen(rollout: string, { live, at, rollout: ours }: TargetObservation, why: string): UndoneEnd {
  return { rollout, why, live: live.release, weight: ours?.weight, at };
}

async function restoreFormer({ restore, progress }: ClosePorts, { payload }: DeployRecord): Promise<void> {
  const restored = await restore(changeOf(payload));
  if (restored.kind === "refused") progress.warn(inertLine(`${restored.message}. ${restored.remedy}`, 600));
  else if (restored.theirs.length > 0) progress.warn(inertLine(keptInWords(restored.theirs), 600));
}

async function noteEnd({ records }: ClosePorts, record: DeployRecord, end: RecordEnd): Promise<void> {
  const last = statusOf(record);
  const serviceDeployment = last?.serviceDeployment || end.rollout || "";
  await records.note(record.id, {
    state: end.state,
    status: { ...last, family: record.payload.family, serviceDeployment, phase: end.phase },
  });
}
