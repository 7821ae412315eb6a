/** What is backed up: a database instance or a cluster, by its identifier. */
export interface BackupSource {
  readonly kind: "instance" | "cluster";
  readonly database: string;
}

/** A backup that was asked for. */
export interface BackupOrder extends BackupSource {
  /** The backup's identifier: the same for every attempt of the same request. */
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** A backup as the platform describes it. */
export interface Backup {
  readonly name: string;
  /** The platform's full name: on RDS an ARN. */
  readonly address: string;
  /** Usable only when `available` and complete. */
  readonly status: string;
  readonly percent: number;
  /** The database's engine, such as `postgres`; empty when the platform does not say. */
  readonly engine: string;
}

/** What became of asking for a backup. */
export type BackupStart =
  | { readonly kind: "started"; readonly backup: Backup }
  /** Surely none was started. */
  | { readonly kind: "refused"; readonly message: string; readonly remedy: string };

/** Backups of databases. Throws `Unreadable` when the platform does not say. */
export interface Backups {
  /** Asks for a backup; one of the same name that stands already is taken up. */
  create(order: BackupOrder): Promise<BackupStart>;
  /** Looks at a backup; `undefined` when there is none of that name (yet). */
  look(kind: BackupSource["kind"], name: string): Promise<Backup | undefined>;
}
