/** A snapshot that a database can be restored from. */
export interface RestorableSnapshot {
  readonly of: "instance" | "cluster";
  readonly database: string;
  readonly name: string;
  readonly region: string;
  /** The database's engine, such as `postgres`; empty when it is not known. */
  readonly engine: string;
}

/** Writes the command that restores a snapshot beside the database it was taken of; what was written since the snapshot is not in it. */
export function restoreCommand({ of, database, name, region, engine }: RestorableSnapshot): string {
  const place = region === "" ? "" : ` --region ${region}`;
  return of === "instance"
    ? `aws rds restore-db-instance-from-db-snapshot${place} --db-instance-identifier ${database}-restored --db-snapshot-identifier ${name}`
    : `aws rds restore-db-cluster-from-snapshot${place} --db-cluster-identifier ${database}-restored --snapshot-identifier ${name} --engine ${engine || "<engine>"}`;
}
