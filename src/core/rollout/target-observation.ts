import type { Balancing } from "./balancing.ts";
import type { HoldPlace, Rollout, Strategy } from "./rollout.ts";

/** What one look at a target found; the platform's own answer, at the platform's own time. */
export interface TargetObservation {
  /** The platform's clock at the reading, never the runner's. */
  readonly at: Date;
  readonly account: string;
  readonly region: string;
  /** The cluster's full name: on ECS its ARN. */
  readonly cluster?: string;
  /** The load balancers that the service stands behind. */
  readonly balancing?: readonly Balancing[];
  /** Whether the service exists and takes rollouts. */
  readonly active: boolean;
  /** Whether the platform itself carries rollouts out, not a foreign controller. */
  readonly steerable: boolean;
  /** Present where CodeDeploy carries the rollouts out: it can neither be held nor be told another strategy. `waitMinutes`: how long it waits by itself before and after its shift. */
  readonly shift?: { readonly waitMinutes: number };
  readonly tasks: { readonly wanted: number; readonly running: number };
  /** The rollout that the service is set to, and its release (on ECS the PRIMARY deployment). */
  readonly primary: { readonly rollout: string; readonly release: string; readonly complete: boolean };
  /** The release that serves most of the public traffic. */
  readonly live: { readonly rollout: string; readonly release: string };
  /** The rollout that was asked for; `undefined` when none was, or the platform does not know it. */
  readonly rollout: Rollout | undefined;
  /** A rollout that somebody started after the one asked for. */
  readonly newer: Rollout | undefined;
  /** The platform's full name of the primary release: on ECS an ARN. */
  readonly primaryAddress: string;
  /** Rollouts in flight other than the one asked for. */
  readonly inFlight: readonly Rollout[];
  readonly strategy: Strategy;
  /** The service's deployment configuration as opaque text: kept in the record, given back to `act`, never interpreted. */
  readonly configuration: string;
  /** The pauses that stand in that configuration. */
  readonly pauses: readonly HoldPlace[];
  /** Whether the new release can be reached at a test address before the public one. */
  readonly testable: boolean;
  /** `weak` when only the service, not its rollouts, could be read; names the missing permission. */
  readonly insight: { readonly kind: "full" } | { readonly kind: "weak"; readonly permission: string };
}
