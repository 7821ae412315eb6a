/** A database instance that exists when the world begins. */
export interface InstanceSeed {
  /** Such as `shop-production`. */
  readonly name: string;
  /** `postgres` when absent. */
  readonly engine?: string;
  /** The cluster that it is a member of: such an instance has no snapshots of its own. */
  readonly cluster?: string;
  /** A state that lasts, such as `stopped` or `storage-full`; `available` when absent. */
  readonly status?: string;
}

/** A database cluster that exists when the world begins. */
export interface ClusterSeed {
  readonly name: string;
  /** `aurora-postgresql` when absent. */
  readonly engine?: string;
  /** A state that lasts, such as `stopped`; `available` when absent. */
  readonly status?: string;
}

/** What becomes of a snapshot that is asked for. */
export type SnapshotOutcome =
  /** World seconds until it is available; 90 when absent. */
  | { readonly kind: "completes"; readonly seconds?: number }
  /** World seconds until it is failed; 30 when absent. */
  | { readonly kind: "fails"; readonly seconds?: number }
  /** Stays in creation at this percent for ever; 42 when absent. */
  | { readonly kind: "stalls"; readonly percent?: number }
  /** Is refused because the account has as many snapshots as it may have. */
  | { readonly kind: "quota-exceeded" };

/** Says what becomes of the snapshots that it picks; the first that fits decides. */
export interface SnapshotBehaviour {
  /** The instance or cluster; every one when absent. */
  readonly of?: string;
  /** How many requests it decides on before it is used up; without end when absent. */
  readonly times?: number;
  readonly outcome: SnapshotOutcome;
}

/** The databases of the world. */
export interface DatabasesSeed {
  readonly instances?: readonly InstanceSeed[];
  readonly clusters?: readonly ClusterSeed[];
  /** Read at each request, so that a test may change it meanwhile. */
  readonly snapshots?: readonly SnapshotBehaviour[];
  /** World seconds until a restored database is available; 300 when absent. */
  readonly restoreSeconds?: number;
}
