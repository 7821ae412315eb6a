import { holdTimeout } from "../../core/rollout/hold-timeout.ts";
import { type PlannedHolds, planHolds } from "../../core/rollout/plan-holds.ts";
import { preflight, type Refusal } from "../../core/rollout/preflight.ts";
import type { HoldPlan, ReleasePlan } from "../../core/rollout/release-plan.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Desk } from "./ports.ts";
import { sayPlan } from "./say-plan.ts";
import { failure, type Verdict, yes } from "./verdict.ts";

/** A rollout that may start, or a verdict that makes it needless or forbids it. */
export type Prepared =
  | {
      readonly kind: "ready";
      readonly plan: ReleasePlan;
      readonly observation: TargetObservation;
      readonly holds: HoldPlan | undefined;
    }
  | { readonly kind: "ended"; readonly verdict: Verdict };

/** Reads the target, plans and checks; writes nothing. */
export async function prepare(desk: Desk): Promise<Prepared> {
  const { assignment, inputs, target, trace } = desk;
  const { wish } = assignment;
  if (wish === undefined) throw new Error("a release to bring out is missing");
  if (assignment.place.service === "") return registerOnly(desk, await target.plan(wish));
  const observation = await target.observe();
  const plan = await target.plan(wish);
  Object.assign(trace, {
    previous: observation.live.release,
    release: plan.release ?? "",
    changes: plan.changes,
    startedAt: observation.at,
  });
  if (observation.insight.kind === "weak" && !inputs.strict) {
    desk.progress.warn(
      `Only the service can be watched, not its service deployments: allow ${observation.insight.permission} to tell a rollback from a success with certainty.`,
    );
  }
  if (plan.problems.length === 0 && (await isLive(desk, observation, plan))) {
    trace.liveVersion = assignment.version;
    trace.rollout = observation.primary.rollout;
    trace.releaseAddress = observation.primaryAddress;
    return ended(
      yes(
        "unchanged",
        "already_live",
        `${inertLine(assignment.version)} (${plan.release}) is live already and proven; nothing was changed.`,
      ),
    );
  }
  const holds = inputs.hold
    ? planHolds({
        ...observation,
        strategy: assignment.strategy ?? observation.strategy,
        ownHooks: assignment.ownHooks,
        smokeAt: assignment.smokeAt,
      })
    : undefined;
  const refusal = await refusals(desk, { observation, plan, holds });
  if (refusal !== undefined) return ended(failure(refusal.reason, inertLine(refusal.headline, 600), refusal.remedy));
  sayPlan(desk, { observation, plan, holds });
  if (inputs["dry-run"])
    return ended(
      yes(
        "planned",
        "dry_run",
        `${inertLine(assignment.version)} would be brought out as ${plan.release ?? `a new revision of ${plan.family}`}, after ${observation.live.release}.`,
      ),
    );
  const minutes = holdTimeout(inputs["hold-budget"] ?? 0).minutes;
  const places = holds?.kind === "places" ? holds.places : [];
  return {
    kind: "ready",
    plan,
    observation,
    holds: places.length === 0 ? undefined : { places, timeoutMinutes: minutes },
  };
}

async function isLive(
  { target, inputs }: Desk,
  { live, primary }: TargetObservation,
  { release }: ReleasePlan,
): Promise<boolean> {
  if (
    inputs["force-new-deployment"] ||
    release === undefined ||
    live.release !== release ||
    primary.release !== release
  )
    return false;
  const proof = await target.prove({ release, rollout: primary.rollout });
  return proof.kind === "proven";
}

interface Checked {
  readonly observation: TargetObservation;
  readonly plan: ReleasePlan;
  readonly holds: PlannedHolds | undefined;
}

/** Finds the first refusal; without `strict` a drop-in is warned of what only we would refuse. */
async function refusals(
  { assignment, inputs, history, progress }: Desk,
  { observation, plan, holds }: Checked,
): Promise<Refusal | undefined> {
  const wanted = plan.release ?? "";
  const wayBack = inputs["first-deploy"]
    ? undefined
    : await history.lastKnownGood({ than: wanted, captured: observation.live.release });
  if (wayBack !== undefined)
    progress.say(
      `The way back: ${wayBack.release}, proven by ${wayBack.provenBy === "platform" ? "ecs" : wayBack.provenBy}.`,
    );
  const timeout = holdTimeout(inputs["hold-budget"] ?? 0);
  const found = preflight({
    observation,
    plan,
    holds,
    timeout,
    expected: assignment.expected,
    wayBack,
    firstDeploy: inputs["first-deploy"],
  });
  const lenient = inputs.strict ? [] : ["deployment_in_flight", "no_way_back", "live_unhealthy"];
  for (const { headline, remedy } of found.filter(({ reason }) => lenient.includes(reason)))
    progress.warn(inertLine(`${headline} ${remedy}`, 600));
  if (plan.liveHealth.kind === "unknown")
    progress.warn(inertLine(`The health of what serves now is not checked: ${plan.liveHealth.why}`, 600));
  return found.find(({ reason }) => !lenient.includes(reason));
}

async function registerOnly({ target, trace, inputs }: Desk, plan: ReleasePlan): Promise<Prepared> {
  const [problem] = plan.problems;
  if (problem !== undefined)
    return ended(
      failure("definition_invalid", inertLine(plan.problems.join(" "), 600), "Mend the task definition, then re-run."),
    );
  if (inputs["dry-run"]) return ended(yes("planned", "dry_run", `A revision of ${plan.family} would be registered.`));
  const answer =
    plan.release === undefined
      ? await target.act({ kind: "register", plan })
      : ({ kind: "accepted", release: plan.release, address: "" } as const);
  if (answer.kind === "refused") return ended(failure("refused_by_platform", answer.message, answer.remedy));
  trace.release = answer.release;
  trace.releaseAddress = answer.address ?? "";
  return ended(yes("started", "registered_only", `${answer.release} is registered; no service was given.`));
}

function ended(verdict: Verdict): Prepared {
  return { kind: "ended", verdict };
}
