import type { Backup } from "../../ports/backups.ts";

/** One step of a migration as it went. */
export interface MigrationStepEnd {
  readonly step: "backup" | "apply" | "verify" | "rollback";
  readonly how: "done" | "failed" | "not-started" | "timed-out" | "interrupted" | "unknown";
  /** In words; inert. */
  readonly said: string;
}

/** What a migration came to. */
export interface MigrationEnd {
  readonly kind:
    | "migrated"
    /** No usable backup: nothing was applied. */
    | "backup-failed"
    /** The command that applies it surely never ran. */
    | "not-applied"
    /** It failed, and nothing undoes it. */
    | "failed"
    /** It was applied and its check failed; nothing undoes it. */
    | "unverified"
    /** It failed or its check did, and the command that undoes it ran well. */
    | "undone"
    /** It failed or its check did, and so did the command that undoes it. */
    | "undoing-failed"
    | "interrupted"
    | "unknown";
  /** Whether the database may have been changed. */
  readonly touched: boolean;
  readonly steps: readonly MigrationStepEnd[];
  readonly why: string;
  readonly remedy: string;
  /** The snapshot that was taken before; a person may restore it. */
  readonly snapshot: Backup | undefined;
}
