import { MIGRATION_LEFT, mayHaveTouched } from "../../core/migration/migration-phase.ts";
import { type DeployRecord, isJudgedGood, isTerminal } from "../../core/record/deploy-record.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import { restoreConfiguration } from "../restore/restore-configuration.ts";
import { closeRecord, closeUndone, endSeen, markGood, type RecordEnd } from "./close-record.ts";
import { type Located, locateRollout } from "./locate-rollout.ts";
import { oweRetrospective } from "./owe-retrospective.ts";
import type { SettlePorts } from "./settle-ports.ts";

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
  if (located === undefined)
    return close(ports, record, { state: "failure", phase: mayHaveTouched(record) ? MIGRATION_LEFT : "not-started" });
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
      await markGood(ports, record);
      return close(ports, record, { state: "success", phase: "proven" });
    case "superseded":
      return assessment.by.release === record.payload.previous && record.payload.previous !== record.payload.family
        ? undone(ports, record, { ...located, why: `${assessment.by.rollout} brought ${assessment.by.release} back` })
        : close(ports, record, { state: "inactive", phase: "superseded" });
    case "rolled-back":
    case "rollback-failed":
    case "stopped": {
      const why =
        assessment.kind === "stopped"
          ? "it was stopped"
          : `it was ${assessment.kind === "rolled-back" ? "rolled back" : "to be rolled back, which failed,"} by ${assessment.cause}`;
      return undone(ports, record, { ...located, why });
    }
    case "unknown":
      return close(ports, record, { state: "error", phase: "forgotten" });
  }
}

/** Restores without asking: only one run at a time deploys a service, and this is that run. */
function closing(ports: SettlePorts) {
  return { ...ports, restore: (change: ConfigurationChange) => restoreConfiguration(ports.target, change) };
}

async function close(ports: SettlePorts, record: DeployRecord, end: RecordEnd): Promise<undefined> {
  await closeRecord(closing(ports), record, end);
  return undefined;
}

async function undone(
  ports: SettlePorts,
  record: DeployRecord,
  { rollout, observation, why }: Located & { readonly why: string },
): Promise<Settled> {
  const lock = await closeUndone(closing(ports), record, endSeen(rollout, observation, why));
  await oweRetrospective(ports, record, lock.url);
  return { kind: "undone", record, why, lock: lock.url };
}
