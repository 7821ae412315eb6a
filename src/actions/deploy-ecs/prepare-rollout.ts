import { type DeployRecord, isUnjudged } from "../../core/record/deploy-record.ts";
import { type PlannedHolds, planHolds } from "../../core/rollout/plan-holds.ts";
import { plannedCalls } from "../../core/rollout/planned-calls.ts";
import type { HoldPlan, ReleasePlan, ReleaseWish } from "../../core/rollout/release-plan.ts";
import { configurationFor, parseConfiguration } from "../../core/rollout/service-configuration.ts";
import type { ShiftWish } from "../../core/rollout/shift-group.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { inertLine } from "../../core/text/inert.ts";
import { checkRegistration } from "./check-registration.ts";
import { checkRollout } from "./check-rollout.ts";
import { clearWay } from "./clear-way.ts";
import type { Desk } from "./ports.ts";
import { readHoldTimeout } from "./read-hold-timeout.ts";
import { readShift } from "./read-shift.ts";
import { wishOf } from "./rollout-wish.ts";
import { runOwnTask } from "./run-own-task.ts";
import { sayMigration } from "./say-migration.ts";
import { sayCalls, sayChanges, sayPlan } from "./say-plan.ts";
import { failure, type Verdict, yes } from "./verdict.ts";

/** A rollout that may start, or a verdict that makes it needless or forbids it. */
export type Prepared =
  | {
      readonly kind: "ready";
      readonly plan: ReleasePlan;
      readonly observation: TargetObservation;
      readonly holds: HoldPlan | undefined;
      /** How CodeDeploy is asked, where it deploys the service. */
      readonly shift: ShiftWish | undefined;
    }
  /** It is live, and nobody has judged it: it needs that, and no rollout. */
  | { readonly kind: "unjudged"; readonly observation: TargetObservation }
  | { readonly kind: "ended"; readonly verdict: Verdict };

/** Reads the target, plans and checks; writes nothing. `records` are those of the service, where there are any. */
export async function prepare(
  desk: Desk,
  { wish, records }: { readonly wish: ReleaseWish; readonly records: readonly DeployRecord[] },
): Promise<Prepared> {
  const { assignment, inputs, target, trace } = desk;
  const way = await clearWay(desk, records);
  if (way.kind === "ended") return way;
  const { observation } = way;
  const plan = await target.plan(wish);
  sayNotices(desk, plan);
  Object.assign(trace, {
    previous: observation.live.release,
    release: plan.release ?? "",
    changes: plan.changes,
    startedAt: observation.at,
    ownWaitMinutes: observation.shift?.waitMinutes ?? 0,
  });
  const version = inertLine(assignment.version);
  if (plan.problems.length === 0 && (await isLive(desk, observation, plan))) {
    Object.assign(trace, {
      liveVersion: assignment.version,
      rollout: observation.primary.rollout,
      releaseAddress: observation.primaryAddress,
      address: assignment.addresses.public,
    });
    if (isUnjudged(observation.primary.release, records) && !inputs["dry-run"])
      return { kind: "unjudged", observation };
    return ended(
      yes("unchanged", "already_live", `${version} (${plan.release}) is live already and proven; nothing was changed.`),
    );
  }
  const holds = ownHolds(desk, observation);
  const timeout = await readHoldTimeout(desk);
  const refused = await checkRollout(desk, { observation, plan, holds, timeout });
  if (refused !== undefined) return ended(refused);
  const shift = await readShift(desk, observation);
  if (shift.kind === "refused") return ended(shift.verdict);
  const places = holds?.kind === "places" ? holds.places : [];
  const ready = {
    kind: "ready",
    plan,
    observation,
    holds: places.length === 0 ? undefined : { places, timeoutMinutes: timeout.minutes },
    shift: shift.kind === "shift" ? shift.wish : undefined,
  } as const;
  trace.calls = plannedCalls({
    register: plan.release === undefined ? plan.family : undefined,
    record: assignment.environment !== "",
    start: true,
    shift: ready.shift !== undefined,
    places,
    configured: configurationFor(parseConfiguration(observation.configuration), wishOf(desk, ready)) !== undefined,
    judged: inputs.hold,
  });
  sayPlan(desk, { observation, plan, holds });
  sayMigration(desk);
  if (inputs["dry-run"]) {
    sayCalls(desk);
    return ended(
      yes(
        "planned",
        "dry_run",
        `${version} would be brought out as ${plan.release ?? `a new revision of ${plan.family}`}, after ${observation.live.release}.`,
      ),
    );
  }
  return ready;
}

/** Registers a task definition where no service is given. */
export async function registerOnly(desk: Desk, wish: ReleaseWish): Promise<Verdict> {
  const { target, trace, inputs } = desk;
  const plan = await target.plan(wish);
  sayNotices(desk, plan);
  trace.changes = plan.changes;
  if (plan.problems.length > 0)
    return failure(
      plan.problemReason ?? "definition_invalid",
      inertLine(plan.problems.join(" "), 600),
      "Mend the task definition, then re-run.",
    );
  const refused = await checkRegistration(desk, plan);
  if (refused !== undefined) return refused;
  trace.calls = plannedCalls({
    register: plan.release === undefined ? plan.family : undefined,
    record: false,
    start: false,
    places: [],
    configured: false,
    judged: false,
  });
  if (inputs["dry-run"]) {
    sayChanges(desk, plan);
    sayCalls(desk);
    return yes("planned", "dry_run", `A revision of ${plan.family} would be registered.`);
  }
  const answer =
    plan.release === undefined
      ? await target.act({ kind: "register", plan })
      : ({ kind: "accepted", release: plan.release, address: plan.address ?? "" } as const);
  if (answer.kind === "refused")
    return failure("refused_by_platform", `Nothing was changed: ${answer.message}.`, answer.remedy);
  trace.release = answer.release;
  trace.releaseAddress = answer.address ?? "";
  const ran = await runOwnTask(desk);
  if (ran !== undefined) return ran;
  if (!inputs["run-task"])
    return yes("started", "registered_only", `${answer.release} is registered; no service was given.`);
  return inputs["wait-for-task-stopped"]
    ? yes("success", "task_succeeded", `The task of ${answer.release} did its work; no service was given.`)
    : yes("started", "task_started", `The task of ${answer.release} was started; nobody waited for its end.`);
}

/** Plans our pauses; a first deployment has nothing to fall back to and gets none. */
function ownHolds({ assignment, inputs, progress }: Desk, observation: TargetObservation): PlannedHolds | undefined {
  if (!inputs.hold) return undefined;
  if (inputs["first-deploy"]) {
    progress.say("A first deployment: there is nothing to go back to, so it is not held.");
    return undefined;
  }
  const { ownHooks, smokeAt, strategy } = assignment;
  return planHolds({ ...observation, strategy: strategy ?? observation.strategy, ownHooks, smokeAt });
}

async function isLive(
  { target, inputs, assignment }: Desk,
  { live, primary, tasks }: TargetObservation,
  { release }: ReleasePlan,
): Promise<boolean> {
  if (inputs["force-new-deployment"] || release === undefined) return false;
  const count = inputs["desired-count"];
  // What the service is asked for beside the release cannot be compared: it is given to ECS.
  if (Object.keys(assignment.serviceSettings).length > 0 || (count !== undefined && count !== tasks.wanted))
    return false;
  if (live.release !== release || primary.release !== release) return false;
  const proof = await target.prove({ release, rollout: primary.rollout });
  return proof.kind === "proven";
}

function ended(verdict: Verdict): Prepared {
  return { kind: "ended", verdict };
}

/** Says what was done to the definition, and which permission would tell more; what is missing changes nothing else. */
function sayNotices({ progress }: Desk, { notices = [], blind = [] }: ReleasePlan): void {
  for (const notice of notices) progress.say(inertLine(notice, 600));
  for (const permission of blind)
    progress.warn(
      `${permission} is not allowed: changes, an identical revision and the way back stay unknown. Allow it in the policy of the role that this job uses.`,
    );
}
