import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { DatabasesSeed, SnapshotBehaviour } from "../aws/rds/database-seed.ts";
import type { Databases } from "./database-schema.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

/** Describes the tenant's databases: those of `rehearsal.yml`, else those that its target backs up. */
export function databaseSeeds(
  {
    assumptions,
    target,
  }: {
    readonly assumptions: { readonly databases: Databases | undefined };
    readonly target: Pick<TargetSettings, "migrations">;
  },
  snapshots: readonly SnapshotBehaviour[],
): DatabasesSeed {
  const { instances, clusters } = assumptions.databases ?? backedUp(target.migrations);
  return {
    snapshots,
    instances: (instances ?? []).map((name) => ({ name })),
    clusters: (clusters ?? []).map((name) => ({ name })),
  };
}

/** Reads what becomes of every snapshot: `fails`, `stalls`, `quota` or how long it takes, such as `10m`. */
export function parseSnapshot(text: string): SnapshotBehaviour {
  switch (text) {
    case "fails":
      return { outcome: { kind: "fails" } };
    case "stalls":
      return { outcome: { kind: "stalls" } };
    case "quota":
      return { outcome: { kind: "quota-exceeded" } };
    default: {
      const minutes = /^(\d+)m$/.exec(text)?.[1];
      if (minutes === undefined)
        throw new InvalidScenario(`--snapshot ${text} is unknown; write fails, stalls, quota or a time such as 10m`);
      return { outcome: { kind: "completes", seconds: 60 * Number(minutes) } };
    }
  }
}

function backedUp(migrations: TargetSettings["migrations"]): Databases {
  const backup = typeof migrations === "object" ? migrations.backup : undefined;
  if (typeof backup !== "object") return {};
  if ("snapshot" in backup) return { instances: [backup.snapshot] };
  return "cluster-snapshot" in backup ? { clusters: [backup["cluster-snapshot"]] } : {};
}
