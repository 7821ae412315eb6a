import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { HoldTimeout } from "../../../core/rollout/hold-timeout.ts";
import type { KnownGood } from "../../../core/rollout/known-good.ts";
import type { PlannedHolds } from "../../../core/rollout/plan-holds.ts";
import { preflight } from "../../../core/rollout/preflight.ts";
import { readinessRefusals } from "../../../core/rollout/readiness-refusals.ts";
import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";
import { inFlightPolicy } from "./clear-way.ts";
import { judge, judgeGaps } from "./judge-refusals.ts";
import { readEnvExample } from "./read-env-example.ts";
import { surveyReadiness } from "./survey-readiness.ts";

/** What is checked before a rollout may start. */
export interface Checked {
  readonly observation: TargetObservation;
  readonly plan: ReleasePlan;
  readonly holds: PlannedHolds | undefined;
  readonly timeout: HoldTimeout;
}

/** Finds the first reason against a rollout; without `strict` what only we would refuse is a warning, for the sake of a drop-in. */
export async function checkRollout(desk: Desk, checked: Checked): Promise<Verdict | undefined> {
  const { assignment, inputs } = desk;
  const { observation, plan } = checked;
  const blind = checkInsight(desk, observation);
  if (blind !== undefined) return blind;
  const example = await readEnvExample(desk);
  if (example.kind === "refused") return example.verdict;
  const found = preflight({
    ...checked,
    expected: assignment.expected,
    allowed: assignment.allowChanges,
    envExample: example.kind === "none" ? undefined : example,
    wayBack: await findWayBack(desk, checked),
    firstDeploy: inputs["first-deploy"],
  });
  const superseding = inFlightPolicy(desk) === "supersede";
  // `prepare` has warned of the permission without which no way back can be known.
  const sightless = !inputs.strict && (plan.blind ?? []).length > 0;
  const refused = judge(
    desk,
    found.filter(
      ({ reason }) => !(superseding && reason === "deployment_in_flight") && !(sightless && reason === "no_way_back"),
    ),
  );
  if (refused !== undefined) return refused;
  const { facts, gaps } = await surveyReadiness(desk, { observation, plan });
  return healthGap(desk, plan) ?? judgeGaps(desk, gaps) ?? judge(desk, readinessRefusals(facts));
}

async function findWayBack({ inputs, history, progress }: Desk, checked: Checked): Promise<KnownGood | undefined> {
  const { plan, observation } = checked;
  if (inputs["first-deploy"]) return undefined;
  let found: KnownGood | undefined;
  try {
    found = await history.lastKnownGood({ than: plan.release ?? "", captured: observation.live.release });
  } catch (error) {
    // A role of the official action may not read definitions: `plan` has warned of that, and the way back stays unknown.
    if (inputs.strict || !(error instanceof Unreadable) || error.why !== "forbidden") throw error;
  }
  if (found !== undefined)
    progress.say(
      `The way back: ${found.release}, proven by ${found.provenBy === "platform" ? "ecs" : found.provenBy}.`,
    );
  return found;
}

function healthGap({ inputs, progress }: Desk, { liveHealth }: ReleasePlan): Verdict | undefined {
  if (liveHealth.kind !== "unknown") return undefined;
  const headline = inertLine(`The health of what serves now cannot be checked: ${liveHealth.why}`, 600);
  if (inputs.strict && !inputs["first-deploy"])
    return unknown("state_unreadable", headline, "Mend what is named, then re-run the job.");
  progress.warn(headline);
  return undefined;
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
