import { AwsError } from "../protocol/aws-error.ts";
import type { DatabaseKind } from "./rds-state.ts";

/** The faults that instances and clusters have alike, each in its own code. */
export type RdsFault = "missing" | "exists" | "state" | "snapshot-missing" | "snapshot-exists" | "snapshot-state";

/** Code and HTTP status of each fault (Amazon RDS API reference, errors of the operations; codes as on the wire). */
const FAULTS: Readonly<Record<DatabaseKind, Readonly<Record<RdsFault, readonly [string, number]>>>> = {
  instance: {
    missing: ["DBInstanceNotFound", 404],
    exists: ["DBInstanceAlreadyExists", 400],
    state: ["InvalidDBInstanceState", 400],
    "snapshot-missing": ["DBSnapshotNotFound", 404],
    "snapshot-exists": ["DBSnapshotAlreadyExists", 400],
    "snapshot-state": ["InvalidDBSnapshotState", 400],
  },
  cluster: {
    missing: ["DBClusterNotFoundFault", 404],
    exists: ["DBClusterAlreadyExistsFault", 400],
    state: ["InvalidDBClusterStateFault", 400],
    "snapshot-missing": ["DBClusterSnapshotNotFoundFault", 404],
    "snapshot-exists": ["DBClusterSnapshotAlreadyExistsFault", 400],
    "snapshot-state": ["InvalidDBClusterSnapshotStateFault", 400],
  },
};

/** Builds the error of a fault in RDS's own code. */
export function rdsError(kind: DatabaseKind, fault: RdsFault, message: string): AwsError {
  const [code, status] = FAULTS[kind][fault];
  return new AwsError(code, message, { status });
}

/** Builds the error of a parameter that makes no sense. */
export function invalidValue(message: string): AwsError {
  return new AwsError("InvalidParameterValue", message);
}
