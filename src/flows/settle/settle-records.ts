import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import { restoreConfiguration } from "../restore/restore-configuration.ts";
import { closeRecord, closeUndone, endSeen, markGood } from "./close-record.ts";
import { judgeOpen, type OpenJudgement } from "./judge-open.ts";
import { leftOpen } from "./left-open.ts";
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
  for (const record of leftOpen(records, of.request)) {
    const settled = await settleOne(ports, record);
    if (settled !== undefined) return settled;
  }
  return { kind: "clear", records };
}

async function settleOne(ports: SettlePorts, record: DeployRecord): Promise<Settled | undefined> {
  const judged = await judgeOpen(ports, record);
  switch (judged.kind) {
    case "blocked":
      return { ...judged, record };
    case "undone":
      return undone(ports, record, judged);
    case "ended":
      if (judged.good) await markGood(ports, record);
      await closeRecord(closing(ports), record, judged.end);
      return undefined;
  }
}

/** Restores without asking: only one run at a time deploys a service, and this is that run. */
function closing(ports: SettlePorts) {
  return { ...ports, restore: (change: ConfigurationChange) => restoreConfiguration(ports.target, change) };
}

async function undone(
  ports: SettlePorts,
  record: DeployRecord,
  { located: { rollout, observation }, why }: Extract<OpenJudgement, { readonly kind: "undone" }>,
): Promise<Settled> {
  const lock = await closeUndone(closing(ports), record, endSeen(rollout, observation, why));
  await oweRetrospective(ports, record, lock.url);
  return { kind: "undone", record, why, lock: lock.url };
}
