import type { Tag } from "@aws-sdk/client-rds";
import type { DatabasesSeed, SnapshotBehaviour, SnapshotOutcome } from "./database-seed.ts";

/** Whether something is about a database instance or a cluster. */
export type DatabaseKind = "instance" | "cluster";

/** One database instance or cluster. */
export interface DatabaseRecord {
  readonly kind: DatabaseKind;
  name: string;
  readonly engine: string;
  readonly cluster: string | undefined;
  /** Its state apart from what is being done to it. */
  readonly status: string;
  readonly createdAt: number;
  /** World milliseconds from which on it is there. */
  readonly readyAt: number;
  readonly resourceId: string;
  readonly tags: readonly Tag[];
  /** A new name, and when it holds; it waits for the maintenance window when there is no instant. */
  rename?: { readonly to: string; readonly at: number | undefined };
}

/** One snapshot of an instance or a cluster, which outlives it. */
export interface SnapshotRecord {
  readonly kind: DatabaseKind;
  readonly name: string;
  /** The name that the database had then. */
  readonly database: string;
  readonly engine: string;
  readonly databaseCreatedAt: number;
  readonly resourceId: string;
  readonly startedAt: number;
  readonly outcome: SnapshotOutcome;
  readonly tags: readonly Tag[];
}

/** The whole state of RDS; what is under way follows from the instants alone. */
export interface RdsState {
  readonly account: string;
  readonly region: string;
  readonly now: () => number;
  readonly tell: (kind: string, text: string) => void;
  readonly seed: DatabasesSeed;
  readonly databases: DatabaseRecord[];
  snapshots: SnapshotRecord[];
  /** How many requests each behaviour has decided on. */
  readonly used: Map<SnapshotBehaviour, number>;
}

const YEAR = 365 * 24 * 60 * 60_000;

/** Creates RDS with the seeded databases; `now` reads the world's instant. */
export function createRdsState(
  seed: DatabasesSeed,
  world: Pick<RdsState, "account" | "region" | "now" | "tell">,
): RdsState {
  const born = world.now() - YEAR;
  const { instances = [], clusters = [] } = seed;
  const common = { createdAt: born, readyAt: born, tags: [] };
  const databases: DatabaseRecord[] = [
    ...instances.map(({ name, engine = "postgres", cluster, status = "available" }, index) => ({
      ...common,
      ...{ kind: "instance" as const, name, engine, cluster, status },
      resourceId: `db-${String(index).padStart(26, "A")}`,
    })),
    ...clusters.map(({ name, engine = "aurora-postgresql", status = "available" }, index) => ({
      ...common,
      ...{ kind: "cluster" as const, name, engine, cluster: undefined, status },
      resourceId: `cluster-${String(index).padStart(26, "A")}`,
    })),
  ];
  return { ...world, seed, databases, snapshots: [], used: new Map() };
}
