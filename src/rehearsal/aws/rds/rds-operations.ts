import * as rds from "@aws-sdk/client-rds";
import { isAllowed, refusal } from "../protocol/authorize.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { CallLog } from "../protocol/call-log.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import type { Caller } from "../sts/sessions.ts";
import { listDatabases, modifyInstance, restoreCluster, restoreInstance } from "./databases.ts";
import { pageRecords } from "./page-records.ts";
import { nameOf, rdsArn } from "./rds-names.ts";
import type { DatabaseKind, RdsState } from "./rds-state.ts";
import { clusterSnapshotView, clusterView, instanceView, snapshotView } from "./rds-views.ts";
import { createSnapshot, deleteSnapshot, listSnapshots } from "./snapshots.ts";

/** Lists the operations of RDS that this world knows: databases, their snapshots, and what is restored from them. */
export function rdsOperations(state: RdsState, log: CallLog): readonly Operation[] {
  return [...instanceOperations(state, log), ...clusterOperations(state)];
}

function instanceOperations(state: RdsState, log: CallLog): readonly Operation[] {
  return [
    operation<rds.CreateDBSnapshotMessage>(rds.CreateDBSnapshot$, (input, caller) => {
      checkSnapshot(state, caller, {
        kind: "instance",
        name: input.DBSnapshotIdentifier,
        of: input.DBInstanceIdentifier,
      });
      checkTagging(input.Tags, caller);
      const { DBSnapshotIdentifier: name, DBInstanceIdentifier: database, Tags: tags } = input;
      return { DBSnapshot: snapshotView(state, createSnapshot(state, { kind: "instance", name, database, tags })) };
    }),
    operation<rds.DescribeDBSnapshotsMessage>(rds.DescribeDBSnapshots$, (input) => {
      const {
        DBSnapshotIdentifier: name,
        DBInstanceIdentifier: database,
        SnapshotType: type,
        Filters: filters,
      } = input;
      const found = listSnapshots(state, { kind: "instance", name, database, type, filters });
      const { items, Marker } = pageRecords(found, input);
      return { DBSnapshots: items.map((one) => snapshotView(state, one)), Marker };
    }),
    operation<rds.DeleteDBSnapshotMessage>(rds.DeleteDBSnapshot$, ({ DBSnapshotIdentifier: name }) => ({
      DBSnapshot: snapshotView(state, deleteSnapshot(state, "instance", name)),
    })),
    operation<rds.DescribeDBInstancesMessage>(rds.DescribeDBInstances$, (input) => {
      const { DBInstanceIdentifier: name, Filters: filters } = input;
      const { items, Marker } = pageRecords(listDatabases(state, "instance", { name, filters }), input);
      return { DBInstances: items.map((one) => instanceView(state, one)), Marker };
    }),
    operation<rds.RestoreDBInstanceFromDBSnapshotMessage>(rds.RestoreDBInstanceFromDBSnapshot$, (input, caller) => {
      checkTagging(input.Tags, caller);
      return { DBInstance: instanceView(state, restoreInstance(state, input)) };
    }),
    operation<rds.ModifyDBInstanceMessage>(rds.ModifyDBInstance$, (input) => ({
      DBInstance: instanceView(state, modifyInstance(state, input, log)),
    })),
  ];
}

function clusterOperations(state: RdsState): readonly Operation[] {
  return [
    operation<rds.CreateDBClusterSnapshotMessage>(rds.CreateDBClusterSnapshot$, (input, caller) => {
      const { DBClusterSnapshotIdentifier: snapshot, DBClusterIdentifier: cluster } = input;
      checkSnapshot(state, caller, { kind: "cluster", name: snapshot, of: cluster });
      checkTagging(input.Tags, caller);
      const { DBClusterSnapshotIdentifier: name, DBClusterIdentifier: database, Tags: tags } = input;
      const made = createSnapshot(state, { kind: "cluster", name, database, tags });
      return { DBClusterSnapshot: clusterSnapshotView(state, made) };
    }),
    operation<rds.DescribeDBClusterSnapshotsMessage>(rds.DescribeDBClusterSnapshots$, (input) => {
      const { DBClusterSnapshotIdentifier: name, DBClusterIdentifier: database, Filters: filters } = input;
      if (name !== undefined && database !== undefined)
        throw new AwsError(
          "InvalidParameterCombination",
          "DBClusterIdentifier and DBClusterSnapshotIdentifier cannot be used together.",
        );
      const found = listSnapshots(state, { kind: "cluster", name, database, type: input.SnapshotType, filters });
      const { items, Marker } = pageRecords(found, input);
      return { DBClusterSnapshots: items.map((one) => clusterSnapshotView(state, one)), Marker };
    }),
    operation<rds.DescribeDBClustersMessage>(rds.DescribeDBClusters$, (input) => {
      const { DBClusterIdentifier: name, Filters: filters } = input;
      const { items, Marker } = pageRecords(listDatabases(state, "cluster", { name, filters }), input);
      return { DBClusters: items.map((one) => clusterView(state, one)), Marker };
    }),
    operation<rds.RestoreDBClusterFromSnapshotMessage>(rds.RestoreDBClusterFromSnapshot$, (input, caller) => {
      checkTagging(input.Tags, caller);
      return { DBCluster: clusterView(state, restoreCluster(state, input)) };
    }),
  ];
}

/** A snapshot needs its permission for the database and for itself (service authorization reference of RDS). */
function checkSnapshot(
  state: RdsState,
  caller: Caller,
  {
    kind,
    name,
    of,
  }: { readonly kind: DatabaseKind; readonly name: string | undefined; readonly of: string | undefined },
): void {
  const action = kind === "instance" ? "rds:CreateDBSnapshot" : "rds:CreateDBClusterSnapshot";
  for (const arn of [
    rdsArn(state, { kind, of: "database" }, nameOf(of ?? "")),
    rdsArn(state, { kind, of: "snapshot" }, nameOf(name ?? "")),
  ])
    if (!isAllowed(caller, action, arn))
      throw new AwsError("AccessDenied", refusal(caller, action, arn), { status: 403 });
}

/** Tagging on creation needs a permission of its own (RDS user guide, "Granting permission to tag resources on creation"). */
function checkTagging(tags: readonly rds.Tag[] | undefined, caller: Caller): void {
  if ((tags ?? []).length === 0 || isAllowed(caller, "rds:AddTagsToResource")) return;
  throw new AwsError("AccessDenied", refusal(caller, "rds:AddTagsToResource"), { status: 403 });
}
