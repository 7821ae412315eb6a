import { rdsError } from "./rds-error.ts";
import { nameOf, rdsArn } from "./rds-names.ts";
import type { DatabaseKind, DatabaseRecord, RdsState, SnapshotRecord } from "./rds-state.ts";
import { settleNames } from "./status.ts";

/** Finds an instance or a cluster by its name or ARN; throws `DBInstanceNotFound` or `DBClusterNotFoundFault`. */
export function findDatabase(state: RdsState, kind: DatabaseKind, asked: string | undefined): DatabaseRecord {
  settleNames(state);
  const name = nameOf(asked ?? "");
  const found = state.databases.find((one) => one.kind === kind && one.name === name);
  if (found !== undefined && isOurs(state, { kind, of: "database" }, asked ?? "")) return found;
  throw rdsError(kind, "missing", `${kind === "instance" ? "DBInstance" : "DBCluster"} ${name} not found.`);
}

/** Finds a snapshot by its name or ARN; throws `DBSnapshotNotFound` or `DBClusterSnapshotNotFoundFault`. */
export function findSnapshot(state: RdsState, kind: DatabaseKind, asked: string | undefined): SnapshotRecord {
  const name = nameOf(asked ?? "");
  const found = state.snapshots.find((one) => one.kind === kind && one.name === name);
  if (found !== undefined && isOurs(state, { kind, of: "snapshot" }, asked ?? "")) return found;
  throw rdsError(
    kind,
    "snapshot-missing",
    `${kind === "instance" ? "DBSnapshot" : "DBClusterSnapshot"} ${name} not found.`,
  );
}

function isOurs(state: RdsState, what: Parameters<typeof rdsArn>[1], asked: string): boolean {
  return !asked.startsWith("arn:") || asked.toLowerCase() === rdsArn(state, what, nameOf(asked));
}
