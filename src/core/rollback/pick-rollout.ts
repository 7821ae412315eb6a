import { BACK_FAILED_PHASE } from "../record/back-failed.ts";
import type { DeployRecord } from "../record/deploy-record.ts";
import { isOwnDeployment, isProven, statusOf } from "../record/deploy-record.ts";
import type { Rollout } from "../rollout/rollout.ts";
import type { TargetObservation } from "../rollout/target-observation.ts";

const SKEW_MILLISECONDS = 120_000;

/** Reads the id of our rollout: as it was handed over, else as the record notes it; `undefined` when neither knows it. */
export function knownRollout(handedOver: string, record: DeployRecord | undefined): string | undefined {
  if (handedOver !== "") return handedOver;
  const noted = record?.statuses.findLast(({ status }) => (status?.serviceDeployment ?? "") !== "");
  return noted?.status?.serviceDeployment;
}

/** Picks a rollout that may be ours when its id was never noted: one in flight, or the primary one, that brings the record's release. */
export function candidateRollout({ inFlight, primary }: TargetObservation, record: DeployRecord): string | undefined {
  const { family } = record.payload;
  if (!isOwnDeployment(record)) return undefined;
  const moving = inFlight.find(({ release }) => release === family);
  if (moving !== undefined) return moving.id;
  return primary.release === family && primary.rollout !== "" ? primary.rollout : undefined;
}

/** Tells whether a rollout can be the record's: the record is opened just before its rollout starts; clocks may differ by two minutes. */
export function startedFor(
  { createdAt }: Pick<Rollout, "createdAt">,
  record: Pick<DeployRecord, "createdAt">,
): boolean {
  return createdAt >= earliestStart(record);
}

/** Computes the instant before which no rollout can be a record's. */
export function earliestStart({ createdAt }: Pick<DeployRecord, "createdAt">): Date {
  return new Date(createdAt.getTime() - SKEW_MILLISECONDS);
}

/** Lists the releases that were live before a deployment, by its record. */
export function formerReleases(record: DeployRecord | undefined): readonly string[] {
  if (record === undefined) return [];
  const status = statusOf(record);
  const asked = BACK_PHASES.includes(status?.phase ?? "") ? (status?.family ?? "") : "";
  return [record.payload.previous, asked].filter((release) => release !== "" && release !== record.payload.family);
}

/** What a record says while a person's rollback rolls its deployment back. */
export const BY_HAND_PHASE = "rolling-back-by-hand";

/** Phases whose release is the one that was to come back. */
const BACK_PHASES: readonly string[] = ["rolling-back", BY_HAND_PHASE, BACK_FAILED_PHASE];

const ASKED: readonly string[] = ["tasks_failing", "rolling-back", "rolled-back"];

/** Tells who asked for a fall-back as far as the record knows: a step of ours notes it before or after it asks. */
export function askedBy(record: DeployRecord | undefined): "this-run" | "nobody-known" {
  const phases = record?.statuses.map(({ status }) => status?.phase ?? "") ?? [];
  const asked = phases.some((phase) => ASKED.includes(phase)) && !phases.includes(BY_HAND_PHASE);
  return asked ? "this-run" : "nobody-known";
}

/** Tells whether the platform accepted a way back for a deployment before; whoever asked for it noted that at once. */
export function wasBroughtBack({ statuses }: DeployRecord): boolean {
  return statuses.some(({ status }) => status?.phase === "rolling-back" || status?.phase === BY_HAND_PHASE);
}

/** Finds what our books say of a release: the record that proved it, else its newest. */
export function recordOfRelease(release: string, records: readonly DeployRecord[]): DeployRecord | undefined {
  const own = release === "" ? [] : records.filter(({ payload }) => payload.family === release);
  return own.find(isProven) ?? own[0];
}

/** Names the version that a release carried, by the records; empty when none tells. */
export function versionOf(release: string, records: readonly DeployRecord[]): string {
  return release === "" ? "" : (records.find(({ payload }) => payload.family === release)?.payload.version ?? "");
}
