import type { HoldTimeout } from "../../core/rollout/hold-timeout.ts";
import type { PlannedHolds } from "../../core/rollout/plan-holds.ts";
import { preflight, type Refusal } from "../../core/rollout/preflight.ts";
import type { ReleasePlan } from "../../core/rollout/release-plan.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Desk } from "./ports.ts";
import { failure, type Verdict } from "./verdict.ts";

/** What is checked before a rollout may start. */
export interface Checked {
  readonly observation: TargetObservation;
  readonly plan: ReleasePlan;
  readonly holds: PlannedHolds | undefined;
  readonly timeout: HoldTimeout;
}

const LENIENT: readonly Refusal["reason"][] = ["deployment_in_flight", "no_way_back", "live_unhealthy"];

/** Finds the first reason against a rollout; without `strict` what only we would refuse is a warning, for the sake of a drop-in. */
export async function checkRollout(
  desk: Desk,
  { observation, plan, holds, timeout }: Checked,
): Promise<Verdict | undefined> {
  const { assignment, inputs, history, progress } = desk;
  const blind = checkInsight(desk, observation);
  if (blind !== undefined) return blind;
  const firstDeploy = inputs["first-deploy"];
  const wayBack = firstDeploy
    ? undefined
    : await history.lastKnownGood({ than: plan.release ?? "", captured: observation.live.release });
  if (wayBack !== undefined)
    progress.say(
      `The way back: ${wayBack.release}, proven by ${wayBack.provenBy === "platform" ? "ecs" : wayBack.provenBy}.`,
    );
  const found = preflight({ observation, plan, holds, timeout, expected: assignment.expected, wayBack, firstDeploy });
  const lenient = inputs.strict ? [] : LENIENT;
  for (const { headline, remedy } of found.filter(({ reason }) => lenient.includes(reason)))
    progress.warn(inertLine(`${headline} ${remedy}`, 600));
  if (plan.liveHealth.kind === "unknown")
    progress.warn(inertLine(`The health of what serves now is not checked: ${plan.liveHealth.why}`, 600));
  const refusal = found.find(({ reason }) => !lenient.includes(reason));
  return refusal === undefined ? undefined : failure(refusal.reason, inertLine(refusal.headline, 600), refusal.remedy);
}

/** Without the service's rollouts no hold can be seen; a drop-in goes on by the service alone, after one warning. */
function checkInsight({ inputs, progress }: Desk, { insight }: TargetObservation): Verdict | undefined {
  if (insight.kind === "full") return undefined;
  const { permission } = insight;
  if (inputs.strict || inputs.hold)
    return failure(
      "refused_by_platform",
      `Nothing was changed: ${permission} is not allowed, so the service deployment could not be followed.`,
      `Allow ${permission} in the policy of the role that this job uses.`,
    );
  progress.warn(
    `Only the service can be watched, not its service deployments: allow ${permission} to tell a rollback from a success with certainty.`,
  );
  return undefined;
}
