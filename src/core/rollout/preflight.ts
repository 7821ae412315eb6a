import type { HoldTimeout } from "./hold-timeout.ts";
import type { KnownGood } from "./known-good.ts";
import type { PlannedHolds } from "./plan-holds.ts";
import type { ReleasePlan } from "./release-plan.ts";
import type { TargetObservation } from "./target-observation.ts";

/** Why a rollout is refused before anything is changed. */
export type PreflightReason =
  | "service_inactive"
  | "foreign_controller"
  | "account_mismatch"
  | "region_mismatch"
  | "definition_invalid"
  | "deployment_in_flight"
  | "foreign_pause_hook"
  | "test_address_missing"
  | "hold_too_long"
  | "no_way_back"
  | "live_unhealthy";

/** One refusal: why, in words, and what to do. */
export interface Refusal {
  readonly reason: PreflightReason;
  readonly headline: string;
  readonly remedy: string;
}

/** What is checked before a rollout. */
export interface PreflightFacts {
  readonly observation: TargetObservation;
  readonly plan: ReleasePlan;
  readonly holds: PlannedHolds | undefined;
  readonly timeout: HoldTimeout;
  readonly expected: { readonly account: string; readonly region: string };
  /** What can be gone back to; `undefined` when nothing was found. */
  readonly wayBack: KnownGood | undefined;
  readonly firstDeploy: boolean;
}

/** Lists every reason against a rollout, the most fundamental first; none means that it may start. */
export function preflight(facts: PreflightFacts): readonly Refusal[] {
  return [placeRefusals, definitionRefusals, holdRefusals, safetyRefusals]
    .flatMap((part) => part(facts))
    .filter((one) => one !== undefined);
}

type Parts = readonly (Refusal | undefined)[];

function placeRefusals({ observation, expected }: PreflightFacts): Parts {
  const { account, region } = observation;
  return [
    when(!observation.active, "service_inactive", [
      "The service is not active.",
      "Check cluster and service of the target, or create the service first.",
    ]),
    when(!observation.steerable, "foreign_controller", [
      "The service's rollouts are carried out by another controller than ECS itself.",
      "Set the service's deployment controller to ECS, or use that controller's own tool.",
    ]),
    when(expected.account !== "" && account !== expected.account, "account_mismatch", [
      `The service stands in account ${account}, the target says ${expected.account}.`,
      "Mend `account` or `role` of the target.",
    ]),
    when(expected.region !== "" && region !== expected.region, "region_mismatch", [
      `The service stands in ${region}, the target says ${expected.region}.`,
      "Mend `region` of the target or the input `aws-region`.",
    ]),
  ];
}

function definitionRefusals({ plan }: PreflightFacts): Parts {
  return plan.problems.map((problem) =>
    when(true, "definition_invalid", [problem, "Mend the task definition or the target, then re-run."]),
  );
}

function holdRefusals({ holds, timeout, observation }: PreflightFacts): Parts {
  const [open] = observation.inFlight;
  const places = holds?.kind === "foreign" ? holds.places.join(", ") : "";
  return [
    when(open !== undefined, "deployment_in_flight", [
      `Rollout ${open?.id ?? ""} of ${open?.release ?? ""} is in flight (${open?.status ?? ""}).`,
      "Wait until it has ended, or end it in the ECS console, then re-run the job.",
    ]),
    when(holds?.kind === "foreign", "foreign_pause_hook", [
      `The service has pause hooks of its own (${places}).`,
      "Remove them, or set `own-hooks: keep` in the target where they stand at other stages than ours.",
    ]),
    when(holds?.kind === "no-test-address", "test_address_missing", [
      "At 0 % only a test address reaches the new version, and the service has no test listener.",
      "Give the service a test listener rule and the target a `test-address`, or set `smoke-at: full`.",
    ]),
    when(holds !== undefined && timeout.kind === "too-long", "hold_too_long", [
      `A hold of ${timeout.minutes} minutes is longer than a day.`,
      "Shorten the watch, the team's commands or `hold-budget`.",
    ]),
  ];
}

function safetyRefusals({ wayBack, firstDeploy, plan }: PreflightFacts): Parts {
  return [
    when(wayBack === undefined && !firstDeploy, "no_way_back", [
      "No earlier release is known that could be gone back to.",
      "Set `first-deploy: true` if nothing was live before.",
    ]),
    when(plan.liveHealth.kind === "unhealthy" && !firstDeploy, "live_unhealthy", [
      "What serves the public now has no healthy target behind the load balancer.",
      "Find out why, or roll back first; traffic is never moved away from nothing.",
    ]),
  ];
}

function when(
  refused: boolean,
  reason: PreflightReason,
  said: readonly [headline: string, remedy: string],
): Refusal | undefined {
  return refused ? { reason, headline: said[0], remedy: said[1] } : undefined;
}
