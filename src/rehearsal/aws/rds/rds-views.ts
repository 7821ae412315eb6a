import { rdsArn } from "./rds-names.ts";
import type { DatabaseRecord, RdsState, SnapshotRecord } from "./rds-state.ts";
import { databaseStatus, snapshotProgress } from "./status.ts";

const PORT = 5432;
/** RDS keeps the log of transactions to within five minutes of now. */
const RESTORABLE = 5 * 60_000;

/** Describes a snapshot of an instance. */
export function snapshotView(state: RdsState, one: SnapshotRecord): unknown {
  return {
    ...common(state, one),
    DBSnapshotIdentifier: one.name,
    DBInstanceIdentifier: one.database,
    DBSnapshotArn: rdsArn(state, { kind: "instance", of: "snapshot" }, one.name),
    InstanceCreateTime: new Date(one.databaseCreatedAt),
    AvailabilityZone: `${state.region}a`,
    DbiResourceId: one.resourceId,
    Encrypted: true,
    StorageType: "gp3",
    OptionGroupName: "default:postgres-16",
    OriginalSnapshotCreateTime: new Date(one.startedAt),
    SnapshotTarget: "region",
  };
}

/** Describes a snapshot of a cluster. */
export function clusterSnapshotView(state: RdsState, one: SnapshotRecord): unknown {
  return {
    ...common(state, one),
    DBClusterSnapshotIdentifier: one.name,
    DBClusterIdentifier: one.database,
    DBClusterSnapshotArn: rdsArn(state, { kind: "cluster", of: "snapshot" }, one.name),
    ClusterCreateTime: new Date(one.databaseCreatedAt),
    AvailabilityZones: zones(state),
    StorageEncrypted: true,
    DbClusterResourceId: one.resourceId,
  };
}

function common(state: RdsState, one: SnapshotRecord): Readonly<Record<string, unknown>> {
  const { status, percent } = snapshotProgress(one, state.now());
  return {
    SnapshotCreateTime: new Date(one.startedAt),
    Engine: one.engine,
    EngineVersion: "16.4",
    LicenseModel: "postgresql-license",
    AllocatedStorage: 20,
    Status: status,
    PercentProgress: percent,
    Port: PORT,
    VpcId: "vpc-0a1b2c3d",
    MasterUsername: "shop",
    SnapshotType: "manual",
    IAMDatabaseAuthenticationEnabled: false,
    TagList: one.tags,
  };
}

/** Describes an instance; one that is being created has no endpoint yet. */
export function instanceView(state: RdsState, one: DatabaseRecord): unknown {
  const isCreated = state.now() >= one.readyAt;
  return {
    DBInstanceIdentifier: one.name,
    DBInstanceClass: "db.t4g.medium",
    Engine: one.engine,
    EngineVersion: "16.4",
    DBInstanceStatus: databaseStatus(state, one),
    MasterUsername: "shop",
    Endpoint: isCreated ? { Address: `${hostOf(state, one)}`, Port: PORT, HostedZoneId: "Z29XKXDKYMONMX" } : undefined,
    AllocatedStorage: 20,
    InstanceCreateTime: isCreated ? new Date(one.createdAt) : undefined,
    BackupRetentionPeriod: 7,
    DBSecurityGroups: [],
    VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-0c1d2e3f", Status: "active" }],
    AvailabilityZone: `${state.region}a`,
    PendingModifiedValues: one.rename === undefined ? {} : { DBInstanceIdentifier: one.rename.to },
    LatestRestorableTime: isCreated ? new Date(state.now() - RESTORABLE) : undefined,
    MultiAZ: true,
    PubliclyAccessible: false,
    ReadReplicaDBInstanceIdentifiers: [],
    StorageType: "gp3",
    StorageEncrypted: true,
    DBClusterIdentifier: one.cluster,
    DbiResourceId: one.resourceId,
    DBInstanceArn: rdsArn(state, { kind: "instance", of: "database" }, one.name),
    TagList: one.tags,
    DeletionProtection: true,
  };
}

/** Describes a cluster with its members. */
export function clusterView(state: RdsState, one: DatabaseRecord): unknown {
  const members = state.databases.filter(({ kind, cluster }) => kind === "instance" && cluster === one.name);
  return {
    DBClusterIdentifier: one.name,
    Engine: one.engine,
    EngineVersion: "16.4",
    EngineMode: "provisioned",
    Status: databaseStatus(state, one),
    MasterUsername: "shop",
    Endpoint: `${hostOf(state, one)}`,
    Port: PORT,
    AllocatedStorage: 1,
    AvailabilityZones: zones(state),
    BackupRetentionPeriod: 7,
    ClusterCreateTime: new Date(one.createdAt),
    LatestRestorableTime: new Date(Math.max(one.createdAt, state.now() - RESTORABLE)),
    EarliestRestorableTime: new Date(one.createdAt),
    DBClusterMembers: members.map(({ name }, index) => ({
      DBInstanceIdentifier: name,
      IsClusterWriter: index === 0,
      DBClusterParameterGroupStatus: "in-sync",
      PromotionTier: 1,
    })),
    VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-0c1d2e3f", Status: "active" }],
    StorageEncrypted: true,
    DbClusterResourceId: one.resourceId,
    DBClusterArn: rdsArn(state, { kind: "cluster", of: "database" }, one.name),
    TagList: one.tags,
    DeletionProtection: true,
  };
}

function hostOf({ region }: RdsState, { kind, name }: DatabaseRecord): string {
  return `${name}.${kind === "cluster" ? "cluster-" : ""}c9akciq32rgk.${region}.rds.amazonaws.com`;
}

function zones({ region }: RdsState): readonly string[] {
  return ["a", "b", "c"].map((letter) => `${region}${letter}`);
}
