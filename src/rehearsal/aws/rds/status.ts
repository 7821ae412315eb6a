import type { DatabaseRecord, RdsState, SnapshotRecord } from "./rds-state.ts";

const [USUAL_SECONDS, USUAL_FAILURE, USUAL_STALL] = [90, 30, 42];

/** Gives each instance its new name once that holds. */
export function settleNames(state: RdsState): void {
  for (const database of state.databases) {
    const { rename } = database;
    if (rename?.at === undefined || rename.at > state.now()) continue;
    database.name = rename.to;
    delete database.rename;
  }
}

/** Reads a database's state: `creating`, `renaming`, `backing-up` while it is snapshotted, else its own (RDS user guide, "DB instance status"). */
export function databaseStatus(state: RdsState, database: DatabaseRecord): string {
  const now = state.now();
  if (now < database.readyAt) return "creating";
  if (database.rename?.at !== undefined) return "renaming";
  const isSaved = state.snapshots.some(
    (one) =>
      one.kind === database.kind &&
      one.resourceId === database.resourceId &&
      snapshotProgress(one, now).status === "creating",
  );
  // A cluster stays available while it is snapshotted.
  return isSaved && database.kind === "instance" ? "backing-up" : database.status;
}

/** Reads how far a snapshot is: its status and the percent of the data that was transferred. */
export function snapshotProgress(
  { outcome, startedAt }: SnapshotRecord,
  now: number,
): { readonly status: "creating" | "available" | "failed"; readonly percent: number } {
  const seconds = (now - startedAt) / 1000;
  switch (outcome.kind) {
    case "completes": {
      const all = outcome.seconds ?? USUAL_SECONDS;
      if (seconds >= all) return { status: "available", percent: 100 };
      return { status: "creating", percent: percentOf(seconds / all) };
    }
    case "fails": {
      const all = outcome.seconds ?? USUAL_FAILURE;
      // It dies half-way.
      if (seconds >= all) return { status: "failed", percent: 50 };
      return { status: "creating", percent: Math.min(50, percentOf(seconds / all)) };
    }
    case "stalls": {
      const percent = outcome.percent ?? USUAL_STALL;
      return { status: "creating", percent: Math.min(percent, percentOf(seconds / USUAL_SECONDS)) };
    }
    case "quota-exceeded":
      return { status: "failed", percent: 0 };
  }
}

function percentOf(share: number): number {
  return Math.min(99, Math.floor(share * 100));
}
