import type { MigrationPlan } from "../../../core/migration/migration-plan.ts";
import type { ReleaseWish } from "../../../core/rollout/release-plan.ts";
import type { StrategyWish } from "../../../core/rollout/strategy-settings.ts";
import type { TargetPlace } from "../../../core/rollout/target-place.ts";
import type { Privilege } from "../../../core/task-definition/privileged-changes.ts";

/** What is to be deployed, where and how: from a targets file in the pipeline, from the inputs alone as a drop-in. */
export interface Assignment extends StrategyWish {
  readonly kind: "pipeline" | "drop-in";
  readonly environment: string;
  /** The name in records and locks: the key of the targets file, or ECS's own name. */
  readonly service: string;
  readonly place: TargetPlace;
  readonly expected: { readonly account: string; readonly region: string; readonly cluster: string };
  /** `undefined`: `fail` with `strict`, else `supersede`. */
  readonly onInFlight: "wait" | "fail" | "supersede" | undefined;
  readonly allowChanges: readonly Privilege[];
  /** Path of the example of an environment, read at the deployed commit; empty where there is none. */
  readonly envExample: string;
  /** `undefined` where nothing is to be brought out: finish. */
  readonly wish: ReleaseWish | undefined;
  /** What the service gets beside the release, as ECS names it. */
  readonly serviceSettings: Readonly<Record<string, unknown>>;
  /** How the database is migrated before the service changes; `undefined` where it is not. */
  readonly migration: MigrationPlan | undefined;
  readonly request: string;
  readonly commit: string;
  readonly digest: string;
  readonly version: string;
  readonly bakeMinutes: number | undefined;
  readonly failedTasks: number | undefined;
  readonly ownHooks: "refuse" | "keep";
  readonly smokeAt: "test" | "full";
  /** Whether a monitor judges it while it is held. */
  readonly watched: boolean;
  readonly addresses: {
    readonly public: string;
    readonly test: string;
    /** The public address of the path that answers 200. */
    readonly health: string;
  };
}
