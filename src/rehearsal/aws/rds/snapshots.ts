import type { Filter, Tag } from "@aws-sdk/client-rds";
import { AwsError } from "../protocol/aws-error.ts";
import { applyFilters } from "./apply-filters.ts";
import type { SnapshotOutcome } from "./database-seed.ts";
import { findDatabase, findSnapshot } from "./find-database.ts";
import { invalidValue, rdsError } from "./rds-error.ts";
import { checkName, nameOf, rdsArn } from "./rds-names.ts";
import type { DatabaseKind, DatabaseRecord, RdsState, SnapshotRecord } from "./rds-state.ts";
import { databaseStatus, snapshotProgress } from "./status.ts";

/** A snapshot that is asked for. */
export interface SnapshotOrder {
  readonly kind: DatabaseKind;
  readonly name: string | undefined;
  readonly database: string | undefined;
  readonly tags: readonly Tag[] | undefined;
}

/** Begins a snapshot of an instance or a cluster; refuses what RDS refuses (RDS API reference, CreateDBSnapshot and CreateDBClusterSnapshot). */
export function createSnapshot(state: RdsState, order: SnapshotOrder): SnapshotRecord {
  const { kind } = order;
  const name = (order.name ?? "").toLowerCase();
  const parameter = kind === "instance" ? "DBSnapshotIdentifier" : "DBClusterSnapshotIdentifier";
  checkName(parameter, name, kind === "instance" ? 255 : 63);
  const database = findDatabase(state, kind, order.database);
  if (database.cluster !== undefined)
    throw invalidValue(
      "The specified instance is a member of a cluster and a snapshot cannot be created directly. Please use the CreateDBClusterSnapshot API instead.",
    );
  if (state.snapshots.some((one) => one.kind === kind && one.name === name))
    throw rdsError(
      kind,
      "snapshot-exists",
      `Cannot create the snapshot because a snapshot with the identifier ${name} already exists.`,
    );
  refuseState(state, database);
  const outcome = chooseOutcome(state, database.name);
  if (outcome.kind === "quota-exceeded")
    throw new AwsError("SnapshotQuotaExceeded", "Cannot create more than 100 manual snapshots.");
  const snapshot = recordOf(state, database, { name, outcome, tags: order.tags ?? [] });
  state.snapshots.push(snapshot);
  state.tell("snapshot", `snapshot ${name} of ${database.name} is being created`);
  return snapshot;
}

/** An instance must be available or in storage optimization. */
function refuseState(state: RdsState, database: DatabaseRecord): void {
  const status = databaseStatus(state, database);
  if (status === "available" || (database.kind === "instance" && status === "storage-optimization")) return;
  const what = database.kind === "instance" ? "database instance" : "database cluster";
  throw rdsError(
    database.kind,
    "state",
    `Cannot create a snapshot because the ${what} ${database.name} is not currently in the available state.`,
  );
}

function chooseOutcome(state: RdsState, database: string): SnapshotOutcome {
  for (const behaviour of state.seed.snapshots ?? []) {
    const used = state.used.get(behaviour) ?? 0;
    if (behaviour.times !== undefined && used >= behaviour.times) continue;
    if (behaviour.of !== undefined && behaviour.of !== database) continue;
    state.used.set(behaviour, used + 1);
    return behaviour.outcome;
  }
  return { kind: "completes" };
}

function recordOf(
  state: RdsState,
  database: DatabaseRecord,
  given: Pick<SnapshotRecord, "name" | "outcome" | "tags">,
): SnapshotRecord {
  const { kind, name, engine, createdAt, resourceId } = database;
  return { ...given, kind, database: name, engine, databaseCreatedAt: createdAt, resourceId, startedAt: state.now() };
}

/** What snapshots are listed by. */
export interface SnapshotQuery {
  readonly kind: DatabaseKind;
  readonly name: string | undefined;
  readonly database: string | undefined;
  readonly type: string | undefined;
  readonly filters: readonly Filter[] | undefined;
}

/** Lists snapshots; only a snapshot that is asked for by name must exist. */
export function listSnapshots(state: RdsState, query: SnapshotQuery): readonly SnapshotRecord[] {
  const { kind, name, database, type, filters = [] } = query;
  const named = name === undefined ? state.snapshots : [findSnapshot(state, kind, name)];
  const found = named
    .filter((one) => one.kind === kind)
    .filter((one) => database === undefined || one.database === nameOf(database))
    // Every snapshot of the world was taken by its account.
    .filter(() => type === undefined || type === "manual");
  const prefix = kind === "instance" ? "db" : "db-cluster";
  return applyFilters(found, filters, {
    [kind === "instance" ? "db-instance-id" : "db-cluster-id"]: (one) => [
      one.database,
      rdsArn(state, { kind, of: "database" }, one.database),
    ],
    [`${prefix}-snapshot-id`]: (one) => [one.name],
    "snapshot-type": () => ["manual"],
    engine: (one) => [one.engine],
  });
}

/** Deletes a snapshot, which must be available. */
export function deleteSnapshot(state: RdsState, kind: DatabaseKind, asked: string | undefined): SnapshotRecord {
  const found = findSnapshot(state, kind, asked);
  mustBeAvailable(state, found, "deleted");
  state.snapshots = state.snapshots.filter((one) => one !== found);
  return found;
}

/** Refuses what needs a whole snapshot when it is not available yet, or never will be. */
export function mustBeAvailable(state: RdsState, snapshot: SnapshotRecord, done: "deleted" | "restored"): void {
  const { status } = snapshotProgress(snapshot, state.now());
  if (status === "available") return;
  throw rdsError(
    snapshot.kind,
    "snapshot-state",
    `The snapshot ${snapshot.name} cannot be ${done}: it is in the ${status} state, not available.`,
  );
}
