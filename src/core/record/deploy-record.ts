import type { RecordStatus } from "./record-status.ts";

/** What we write into a record's payload when it is opened; it never changes afterwards. */
export interface RecordPayload {
  readonly schema: 1;
  readonly request: string;
  readonly run: string;
  readonly service: string;
  readonly environment: string;
  readonly version: string;
  readonly commit: string;
  readonly digest: string;
  /** The task definition that is being deployed, `family:revision`. */
  readonly family: string;
  /** What was live before, `family:revision`; empty for a first deployment. */
  readonly previous: string;
  readonly policyCommit: string;
  /** The service's configuration before ours, as the target's adapter wrote it; empty when it was not changed. */
  readonly formerConfiguration: string;
  /** The members of it that ours gave the service; absent where it changed none, and in older records. */
  readonly ownConfiguration?: string;
  /** The migration that was applied before it; absent where there was none. */
  readonly migration?: { readonly level: string; readonly irreversible: boolean };
  /** The Slack messages that tell of it, as announce gives them out; absent where none stands, and in older records. */
  readonly slackMessages?: string;
}

/** GitHub's states of a deployment status that we write. */
export type RecordState = "in_progress" | "success" | "failure" | "inactive" | "error" | "queued" | "pending";

/** The GitHub deployment that we write for a request, with the statuses that are our own, oldest first. */
export interface DeployRecord {
  readonly id: number;
  readonly createdAt: Date;
  readonly payload: RecordPayload;
  readonly statuses: readonly {
    readonly state: RecordState;
    readonly at: Date;
    readonly status: RecordStatus | undefined;
  }[];
}

/** Reads the newest state of a record; one without a status yet is pending. */
export function stateOf(record: DeployRecord): RecordState {
  return record.statuses.at(-1)?.state ?? "pending";
}

/** Reads the newest status that our codec understands. */
export function statusOf(record: DeployRecord): RecordStatus | undefined {
  return record.statuses.findLast(({ status }) => status !== undefined)?.status;
}

/** Tells whether a record was ever proven: it once had our `success`. */
export function isProven(record: DeployRecord): boolean {
  return record.statuses.some(({ state }) => state === "success");
}

/** What a record says whose deployment was rolled back. */
export const ROLLED_BACK_PHASE = "rolled-back";

/** Tells whether a record was proven and its deployment rolled back afterwards: what was found out then outweighs the proof. */
export function isRolledBack(record: DeployRecord): boolean {
  return isProven(record) && statusOf(record)?.phase === ROLLED_BACK_PHASE;
}

/** Tells whether a record has ended, so that nothing is owed to it any more. */
export function isTerminal(record: DeployRecord): boolean {
  return isProven(record) || ["failure", "inactive", "error"].includes(stateOf(record));
}

/** What a record says when a person, with approval, lets a deployment go on from full public traffic to its end. */
export const ACCEPTED_PHASE = "accepted";

/** Tells whether a record carries the verdicts of a deployment that passed, or a person's word for it where nothing failed; whether or not it was closed. */
export function isJudgedGood(record: DeployRecord): boolean {
  const { smoke, watch } = statusOf(record) ?? {};
  if (smoke === "failure" || watch === "failure") return false;
  const accepted = record.statuses.some(({ status }) => status?.phase === ACCEPTED_PHASE);
  return accepted || (smoke === "success" && (watch === "success" || watch === "skipped"));
}

/** Tells whether a record is of a deployment that we made: one that is kept of what something else deployed names no release. */
export function isOwnDeployment({ payload }: DeployRecord): boolean {
  return payload.family !== "";
}

/** Lists the runs that a record belongs to: the one that opened it, and those in which a person moved it on. */
export function runsOf({ payload, statuses }: DeployRecord): readonly string[] {
  return [...new Set([payload.run, ...statuses.flatMap(({ status }) => status?.resumed ?? [])])];
}

/** Tells whether a release was deployed by records of ours of which none ever passed; one that no record knows was brought out by other means. */
export function isUnjudged(release: string, records: readonly DeployRecord[]): boolean {
  const own = records.filter(({ payload }) => payload.family === release);
  return own.length > 0 && !own.some((record) => isProven(record) || isJudgedGood(record));
}

/** Names GitHub's `task` of a service's records. */
export function taskOf(service: string): string {
  return `deploy:${service}`;
}
