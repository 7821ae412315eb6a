import { formatPhases } from "../../../core/rollout/phases.ts";
import type { PlannedHolds } from "../../../core/rollout/plan-holds.ts";
import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";

const LONGEST = 40;

/** Prints what will be done, or would be in a dry run; values that may be secret are not in it. */
export function sayPlan(
  { assignment, progress }: Desk,
  {
    observation,
    plan,
    holds,
  }: { readonly observation: TargetObservation; readonly plan: ReleasePlan; readonly holds: PlannedHolds | undefined },
): void {
  const { place, version, strategy, phases } = assignment;
  const way = phases === undefined ? (strategy ?? observation.strategy) : `phased: ${formatPhases(phases)}`;
  progress.say(
    inertLine(`Plan: ${version} to service ${place.service} of ${place.cluster} in ${observation.region}, ${way}.`),
  );
  sayChanges({ progress }, plan);
  const places = holds?.kind === "places" ? holds.places : [];
  progress.say(places.length === 0 ? "  no pause: it is judged after its proof" : `  pause at: ${places.join(", ")}`);
}

/** Prints how the definition departs from the running one; values that may be secret are hidden. */
export function sayChanges({ progress }: Pick<Desk, "progress">, plan: ReleasePlan): void {
  progress.say(
    plan.release === undefined
      ? `  register a new revision of ${plan.family}`
      : `  reuse ${plan.release}, which has the same content`,
  );
  for (const { path, change, before, after } of plan.changes.slice(0, LONGEST)) {
    const values = before === undefined && after === undefined ? "(value hidden)" : `${before ?? ""} → ${after ?? ""}`;
    progress.say(`  ${inertLine(`${change} ${path} ${values}`, 500)}`);
  }
  if (plan.changes.length > LONGEST) progress.say(`  … and ${plan.changes.length - LONGEST} more changes`);
}

/** Prints the writes that were planned, in their order. */
export function sayCalls({ progress, trace }: Pick<Desk, "progress" | "trace">): void {
  progress.say("Calls that would be made:");
  trace.planned.calls.forEach(({ call, why }, index) => {
    progress.say(inertLine(`  ${index + 1}. ${call}: ${why}`));
  });
}
