import {
  type DeployRecord,
  isJudgedGood,
  isTerminal,
  type RecordState,
  statusOf,
} from "../../core/record/deploy-record.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { History } from "../../ports/history.ts";
import type { Locks } from "../../ports/locks.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Records } from "../../ports/records.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { Target } from "../../ports/target.ts";
import { restoreConfiguration } from "../restore/restore-configuration.ts";
import { type Located, locateRollout } from "./locate-rollout.ts";
import { type UndoneEnd, undoneLock } from "./undone-lock.ts";

/** What settling works with. */
export interface SettlePorts {
  readonly records: Records;
  readonly locks: Locks;
  readonly target: Target;
  readonly history: History;
  readonly progress: Progress;
  readonly run: RunContext;
}

/** What settling the older records of a service came to. */
export type Settled =
  | { readonly kind: "clear"; readonly records: readonly DeployRecord[] }
  /** An older run's rollout is still paused or under way. */
  | {
      readonly kind: "blocked";
      readonly record: DeployRecord;
      readonly rollout: string;
      readonly why: string;
      readonly until: Date | undefined;
    }
  /** An older run's rollout was undone while nobody looked: settled now, and locked. */
  | { readonly kind: "undone"; readonly record: DeployRecord; readonly why: string; readonly lock: string };

/**
 * Settles the records of a service that an ended run left open, oldest first. The pipeline's concurrency group holds one run
 * a service at a time, so every open record of another request belongs to a run that has ended.
 */
export async function settleRecords(
  ports: SettlePorts,
  of: { readonly environment: string; readonly service: string; readonly request: string },
): Promise<Settled> {
  const records = await ports.records.list(of);
  const open = records.filter((record) => record.payload.request !== of.request && !isTerminal(record)).reverse();
  for (const record of open) {
    const settled = await settleOne(ports, record);
    if (settled !== undefined) return settled;
  }
  return { kind: "clear", records };
}

async function settleOne(ports: SettlePorts, record: DeployRecord): Promise<Settled | undefined> {
  const located = await locateRollout(ports, record);
  if (located === undefined) return close(ports, record, { state: "failure", phase: "not-started" });
  const { rollout, observation } = located;
  const assessment = assessRollout(observation, { failedTasks: undefined });
  switch (assessment.kind) {
    case "held":
      return {
        kind: "blocked",
        record,
        rollout,
        why: `is held at ${assessment.hold.at}`,
        until: assessment.hold.expiresAt,
      };
    case "in-progress":
    case "tasks-failing":
    case "rolling-back":
      return {
        kind: "blocked",
        record,
        rollout,
        why: `is ${assessment.kind === "in-progress" ? `under way (${assessment.stage})` : assessment.kind}`,
        until: undefined,
      };
    case "succeeded":
      if (!isJudgedGood(record)) return close(ports, record, { state: "inactive", phase: "not-judged" });
      await mark(ports, record);
      return close(ports, record, { state: "success", phase: "proven" });
    case "superseded":
      return assessment.by.release === record.payload.previous && record.payload.previous !== record.payload.family
        ? undone(ports, record, endOf(located, `${assessment.by.rollout} brought ${assessment.by.release} back`))
        : close(ports, record, { state: "inactive", phase: "superseded" });
    case "rolled-back":
    case "rollback-failed":
    case "stopped": {
      const why =
        assessment.kind === "stopped"
          ? "it was stopped"
          : `it was ${assessment.kind === "rolled-back" ? "rolled back" : "to be rolled back, which failed,"} by ${assessment.cause}`;
      return undone(ports, record, endOf(located, why));
    }
    case "unknown":
      return close(ports, record, { state: "error", phase: "forgotten" });
  }
}

function endOf({ rollout, observation }: Located, why: string): UndoneEnd {
  const { live, at } = observation;
  return { rollout, why, live: live.release, weight: observation.rollout?.weight, at };
}

async function close(
  ports: SettlePorts,
  record: DeployRecord,
  to: { readonly state: RecordState; readonly phase: string },
): Promise<undefined> {
  await restoreConfiguration(ports.target, record.payload.formerConfiguration);
  await note(ports, record, to);
  ports.progress.say(`Settled the record of ${record.payload.version} (run ${record.payload.run}): ${to.phase}.`);
  return undefined;
}

/** Marks what was judged and proven as last known good; a mark that cannot be written is only missed. */
async function mark({ target, progress }: SettlePorts, { payload }: DeployRecord): Promise<void> {
  const { family: release, version, digest } = payload;
  const answer = await target.act({ kind: "mark", release, version, digest });
  if (answer.kind === "refused") progress.warn(`${answer.message}. ${answer.remedy}`);
}

async function undone(ports: SettlePorts, record: DeployRecord, end: UndoneEnd): Promise<Settled> {
  await restoreConfiguration(ports.target, record.payload.formerConfiguration);
  // The lock first: a record that is closed is not looked at again.
  const lock = await ports.locks.take(undoneLock(record, end, ports.run));
  await note(ports, record, { state: "failure", phase: "rolled-back", rollout: end.rollout });
  return { kind: "undone", record, why: end.why, lock: lock.url };
}

async function note(
  { records }: SettlePorts,
  record: DeployRecord,
  { state, phase, rollout = "" }: { readonly state: RecordState; readonly phase: string; readonly rollout?: string },
): Promise<void> {
  const last = statusOf(record);
  const serviceDeployment = last?.serviceDeployment || rollout;
  await records.note(record.id, {
    state,
    status: { family: record.payload.family, ...last, serviceDeployment, phase },
  });
}
