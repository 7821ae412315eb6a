import type { DBClusterSnapshot, DBSnapshot, RDS } from "@aws-sdk/client-rds";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Backup, BackupOrder, BackupSource, BackupStart, Backups } from "../../ports/backups.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure, refusalOf } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";

/** Takes snapshots of RDS instances and clusters; the SDK is imported at the first call. */
export function rdsBackups(access: AwsAccess): Backups {
  let opened: Promise<RDS> | undefined;
  const client = () => {
    opened ??= openRds(access);
    return opened;
  };
  return {
    async create(order) {
      const action = `rds:${order.kind === "instance" ? "CreateDBSnapshot" : "CreateDBClusterSnapshot"}`;
      try {
        return { kind: "started", backup: await createSnapshot(await client(), order) };
      } catch (error) {
        return (await standing(await client(), order, error)) ?? refused(error, action);
      }
    },
    look: async (kind, name) => lookAt(await client(), kind, name),
  };
}

async function createSnapshot(rds: RDS, order: BackupOrder): Promise<Backup> {
  const Tags = Object.entries(order.tags).map(([Key, Value]) => ({ Key, Value }));
  if (order.kind === "instance") {
    const { DBSnapshot: made = {} } = await rds.createDBSnapshot({
      DBSnapshotIdentifier: order.name,
      DBInstanceIdentifier: order.database,
      Tags,
    });
    return instanceBackup(made);
  }
  const { DBClusterSnapshot: made = {} } = await rds.createDBClusterSnapshot({
    DBClusterSnapshotIdentifier: order.name,
    DBClusterIdentifier: order.database,
    Tags,
  });
  return clusterBackup(made);
}

/** Takes up the snapshot that an earlier attempt asked for: its name is the request's own. */
async function standing(rds: RDS, order: BackupOrder, error: unknown): Promise<BackupStart | undefined> {
  if (!(error instanceof Error) || !/SnapshotAlreadyExists/.test(error.name)) return undefined;
  const backup = await lookAt(rds, order.kind, order.name);
  return backup === undefined ? undefined : { kind: "started", backup };
}

function refused(error: unknown, action: string): BackupStart {
  const refusal = refusalOf(error, action);
  if (refusal.kind === "accepted") throw awsFailure(error, action);
  return { kind: "refused", message: refusal.message, remedy: refusal.remedy };
}

async function lookAt(rds: RDS, kind: BackupSource["kind"], name: string): Promise<Backup | undefined> {
  const action = `rds:${kind === "instance" ? "DescribeDBSnapshots" : "DescribeDBClusterSnapshots"}`;
  try {
    if (kind === "instance") {
      const { DBSnapshots: [found] = [] } = await rds.describeDBSnapshots({ DBSnapshotIdentifier: name });
      return found === undefined ? undefined : instanceBackup(found);
    }
    const { DBClusterSnapshots: [found] = [] } = await rds.describeDBClusterSnapshots({
      DBClusterSnapshotIdentifier: name,
    });
    return found === undefined ? undefined : clusterBackup(found);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof Error && /SnapshotNotFound/.test(error.name)) return undefined;
    throw awsFailure(error, action);
  }
}

function instanceBackup(found: DBSnapshot): Backup {
  return {
    name: found.DBSnapshotIdentifier ?? "",
    address: found.DBSnapshotArn ?? "",
    status: found.Status ?? "",
    percent: found.PercentProgress ?? 0,
    engine: found.Engine ?? "",
  };
}

function clusterBackup(found: DBClusterSnapshot): Backup {
  return {
    name: found.DBClusterSnapshotIdentifier ?? "",
    address: found.DBClusterSnapshotArn ?? "",
    status: found.Status ?? "",
    percent: found.PercentProgress ?? 0,
    engine: found.Engine ?? "",
  };
}

async function openRds(access: AwsAccess): Promise<RDS> {
  const { RDS } = await import("@aws-sdk/client-rds");
  return new RDS({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
}
