import type {
  Filter,
  ModifyDBInstanceMessage,
  RestoreDBClusterFromSnapshotMessage,
  RestoreDBInstanceFromDBSnapshotMessage,
  Tag,
} from "@aws-sdk/client-rds";
import { AwsError } from "../protocol/aws-error.ts";
import type { CallLog } from "../protocol/call-log.ts";
import { applyFilters } from "./apply-filters.ts";
import { findDatabase, findSnapshot } from "./find-database.ts";
import { invalidValue, rdsError } from "./rds-error.ts";
import { checkName, rdsArn } from "./rds-names.ts";
import type { DatabaseKind, DatabaseRecord, RdsState, SnapshotRecord } from "./rds-state.ts";
import { mustBeAvailable } from "./snapshots.ts";
import { databaseStatus, settleNames } from "./status.ts";

const USUAL_RESTORE = 300;
const RENAMING = 60_000;
const RENAME_MEMBERS: readonly string[] = ["DBInstanceIdentifier", "NewDBInstanceIdentifier", "ApplyImmediately"];

/** Lists instances or clusters; one that is asked for by name must exist. */
export function listDatabases(
  state: RdsState,
  kind: DatabaseKind,
  { name, filters = [] }: { readonly name: string | undefined; readonly filters: readonly Filter[] | undefined },
): readonly DatabaseRecord[] {
  settleNames(state);
  const found =
    name === undefined ? state.databases.filter((one) => one.kind === kind) : [findDatabase(state, kind, name)];
  const arn = (of: DatabaseKind, one: string) => rdsArn(state, { kind: of, of: "database" }, one);
  return applyFilters(found, filters, {
    "db-instance-id": (one) => (one.kind === "instance" ? [one.name, arn("instance", one.name)] : []),
    "db-cluster-id": (one) => {
      const cluster = one.kind === "cluster" ? one.name : one.cluster;
      return cluster === undefined ? [] : [cluster, arn("cluster", cluster)];
    },
    engine: (one) => [one.engine],
  });
}

/** Makes a new instance out of a snapshot, with an endpoint of its own; the old instance stays as it is. */
export function restoreInstance(state: RdsState, input: RestoreDBInstanceFromDBSnapshotMessage): DatabaseRecord {
  const { DBSnapshotIdentifier: one, DBClusterSnapshotIdentifier: other } = input;
  if ((one === undefined) === (other === undefined))
    throw new AwsError(
      "InvalidParameterCombination",
      "Exactly one of DBSnapshotIdentifier and DBClusterSnapshotIdentifier must be specified.",
    );
  const snapshot = one === undefined ? findSnapshot(state, "cluster", other) : findSnapshot(state, "instance", one);
  const name = checkNew(state, "instance", { parameter: "DBInstanceIdentifier", asked: input.DBInstanceIdentifier });
  return restore(state, snapshot, { kind: "instance", name, tags: input.Tags });
}

/** Makes a new cluster out of a snapshot; it has no instances until somebody creates them. */
export function restoreCluster(state: RdsState, input: RestoreDBClusterFromSnapshotMessage): DatabaseRecord {
  const asked = input.SnapshotIdentifier ?? "";
  // The snapshot of an instance goes by its ARN alone.
  const snapshot = findSnapshot(state, asked.includes(":snapshot:") ? "instance" : "cluster", asked);
  if (!(input.Engine ?? "").includes(snapshot.engine.replace(/^aurora-/, "")))
    throw new AwsError(
      "InvalidParameterCombination",
      `The engine ${input.Engine ?? ""} is not compatible with the snapshot's engine ${snapshot.engine}.`,
    );
  const name = checkNew(state, "cluster", { parameter: "DBClusterIdentifier", asked: input.DBClusterIdentifier });
  return restore(state, snapshot, { kind: "cluster", name, tags: input.Tags });
}

/** Renames an instance: at once when it is to be applied immediately, else it waits for the maintenance window. */
export function modifyInstance(state: RdsState, input: ModifyDBInstanceMessage, log: CallLog): DatabaseRecord {
  for (const member of Object.keys(input)) {
    if (RENAME_MEMBERS.includes(member)) continue;
    log.unmodelled(`rds:ModifyDBInstance.${member}`);
    throw new AwsError("UnsupportedFeatureException", `This world does not model ModifyDBInstance.${member}.`);
  }
  const database = findDatabase(state, "instance", input.DBInstanceIdentifier);
  if (databaseStatus(state, database) !== "available")
    throw rdsError("instance", "state", "Database instance is not in available state.");
  if (input.NewDBInstanceIdentifier === undefined) return database;
  const asked = input.NewDBInstanceIdentifier;
  const to = checkNew(state, "instance", { parameter: "NewDBInstanceIdentifier", asked });
  database.rename = { to, at: input.ApplyImmediately === true ? state.now() + RENAMING : undefined };
  state.tell("rename", `${database.name} is being renamed to ${to}`);
  return database;
}

function checkNew(
  state: RdsState,
  kind: DatabaseKind,
  { parameter, asked = "" }: { readonly parameter: string; readonly asked: string | undefined },
): string {
  const name = asked.toLowerCase();
  checkName(parameter, name, 63);
  settleNames(state);
  const taken = state.databases.some((one) => one.kind === kind && (one.name === name || one.rename?.to === name));
  if (taken) throw rdsError(kind, "exists", `${kind === "instance" ? "DB Instance" : "DB Cluster"} already exists`);
  return name;
}

function restore(
  state: RdsState,
  snapshot: SnapshotRecord,
  { kind, name, tags = [] }: { readonly kind: DatabaseKind; readonly name: string; readonly tags: Tag[] | undefined },
): DatabaseRecord {
  mustBeAvailable(state, snapshot, "restored");
  if (kind === "instance" && snapshot.engine.startsWith("aurora"))
    throw invalidValue("A snapshot of an Aurora cluster is restored with RestoreDBClusterFromSnapshot.");
  const database: DatabaseRecord = {
    kind,
    name,
    engine: snapshot.engine,
    cluster: undefined,
    status: "available",
    createdAt: state.now(),
    readyAt: state.now() + (state.seed.restoreSeconds ?? USUAL_RESTORE) * 1000,
    resourceId: `${kind === "instance" ? "db" : "cluster"}-${String(state.databases.length).padStart(26, "R")}`,
    tags,
  };
  state.databases.push(database);
  state.tell("restore", `${name} is being restored from ${snapshot.name}`);
  return database;
}
