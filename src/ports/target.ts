import type { MigrationLevel } from "../core/migration/migration-plan.ts";
import type { ReleasePlan, ReleaseWish, RolloutWish } from "../core/rollout/release-plan.ts";
import type { RolloutHold } from "../core/rollout/rollout.ts";
import type { TargetObservation } from "../core/rollout/target-observation.ts";

/** One write to a target. */
export type TargetAction =
  /** Registers the definition of a plan; answers with its release. */
  | { readonly kind: "register"; readonly plan: ReleasePlan }
  /** Starts a rollout; answers with its id. */
  | { readonly kind: "start"; readonly wish: RolloutWish }
  /** Ends a hold so that the rollout goes on. */
  | { readonly kind: "continue"; readonly rollout: string; readonly hold: RolloutHold }
  /** Ends a hold so that the rollout falls back. */
  | { readonly kind: "roll-back-held"; readonly rollout: string; readonly hold: RolloutHold }
  /** Stops a rollout in flight, baking included, and falls back. */
  | { readonly kind: "stop-with-rollback"; readonly rollout: string }
  /**
   * Brings a former release out again as a new rollout, together with the former configuration; answers with its id. With `after` only
   * while that rollout is still what the service is set to: what somebody brought out meanwhile is a conflict.
   */
  | {
      readonly kind: "restore-release";
      readonly release: string;
      readonly configuration: string;
      readonly after?: string;
    }
  /** Gives the service its former configuration back; starts no rollout. */
  | { readonly kind: "restore-configuration"; readonly configuration: string }
  /** Marks a release as last known good for this service. */
  | {
      readonly kind: "mark";
      readonly release: string;
      readonly version: string;
      readonly digest: string;
      /** What its migration brought the database to. */
      readonly migration?: MigrationLevel;
    };

/** What the platform answered to a write. A refusal is certain: nothing was changed by it. */
export type ActResult =
  | {
      readonly kind: "accepted";
      readonly rollout: string;
      readonly release: string;
      /** The platform's full name of the release where it gave one: on ECS an ARN. */
      readonly address?: string;
    }
  /** The state has moved on (`conflict`: read again, then decide; `overtaken`: by another rollout), or the platform will not (with its remedy). */
  | {
      readonly kind: "refused";
      readonly why: "conflict" | "overtaken" | "forbidden" | "invalid" | "missing";
      readonly message: string;
      readonly remedy: string;
    };

/** What is claimed to be live: a release, and the rollout that brought it where there was one. */
export interface ReleaseClaim {
  readonly release: string;
  readonly rollout?: string;
  /** `required`: where the health of its targets cannot be read, that is thrown in place of a proof with a gap. */
  readonly health?: "required" | undefined;
}

/** Whether the claim holds at the workload. */
export type Proof =
  | {
      readonly kind: "proven";
      readonly release: string;
      readonly running: number;
      readonly strength: "full" | "weak";
      /** What could not be read: the health of the targets behind the load balancer, with the permission or the cause. */
      readonly gap?: string;
    }
  /** Not yet: the platform still works on it. */
  | { readonly kind: "pending"; readonly why: string }
  /** Never: something else is live, or nothing runs. */
  | {
      readonly kind: "disproven";
      readonly why: "superseded" | "rolled-back" | "no-tasks" | "other-release";
      readonly live: string;
    };

/** Where a service runs. Reads throw `Unreadable` when the platform does not say; `act` throws it when a write's fate is not known. */
export interface Target {
  /**
   * Reads what is live, what is in flight and whose it is; `rollout` is the id of ours. A `glance` may tell of the service what the
   * reading before told, as long as our rollout is in progress: a watch asks often, and all watches share the account's rate.
   */
  observe(rollout?: string, care?: "glance"): Promise<TargetObservation>;
  /** Computes what would be done; writes nothing. */
  plan(wish: ReleaseWish): Promise<ReleasePlan>;
  /** Carries one write out. */
  act(action: TargetAction): Promise<ActResult>;
  /** Proves a claim at the workload, never at a tool's own word. */
  prove(claim: ReleaseClaim): Promise<Proof>;
}
