import { type DeployRecord, isUnjudged } from "../../../core/record/deploy-record.ts";
import { type PlannedHolds, planHolds } from "../../../core/rollout/plan-holds.ts";
import { type PlannedCall, plannedCalls } from "../../../core/rollout/planned-calls.ts";
import type { ReleasePlan, ReleaseWish } from "../../../core/rollout/release-plan.ts";
import { configurationFor, parseConfiguration } from "../../../core/rollout/service-configuration.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { claimOf } from "../end/prove-own.ts";
import type { Desk } from "../ports.ts";
import { readHoldTimeout } from "../read/read-hold-timeout.ts";
import { readShift } from "../read/read-shift.ts";
import type { Trace } from "../trace.ts";
import { type Verdict, yes } from "../verdict.ts";
import { checkRollout } from "./check-rollout.ts";
import { clearWay } from "./clear-way.ts";
import type { Prepared, Ready } from "./prepared.ts";
import { wishOf } from "./rollout-wish.ts";
import { sayMigration } from "./say-migration.ts";
import { sayNotices } from "./say-notices.ts";
import { sayCalls, sayPlan } from "./say-plan.ts";

/** Reads the target, plans and checks; writes nothing. `records` are those of the service, where there are any. */
export async function prepare(
  desk: Desk,
  { wish, records }: { readonly wish: ReleaseWish; readonly records: readonly DeployRecord[] },
): Promise<Prepared> {
  const way = await clearWay(desk, records);
  if (way.kind === "ended") return way;
  const { observation } = way;
  const plan = await desk.target.plan(wish);
  sayNotices(desk, plan);
  Object.assign(desk.trace, {
    previous: observation.live.release,
    release: plan.release ?? "",
    startedAt: observation.at,
    planned: { changes: plan.changes, calls: [], ownWaitMinutes: observation.shift?.waitMinutes ?? 0 },
  } satisfies Partial<Trace>);
  if (plan.problems.length === 0 && (await isLive(desk, observation, plan)))
    return alreadyLive(desk, { observation, plan, records });
  const holds = ownHolds(desk, observation);
  const timeout = await readHoldTimeout(desk);
  const refused = await checkRollout(desk, { observation, plan, holds, timeout });
  if (refused !== undefined) return ended(refused);
  const shift = await readShift(desk, observation);
  if (shift.kind === "refused") return ended(shift.verdict);
  const places = holds?.kind === "places" ? holds.places : [];
  const ready: Ready = {
    kind: "ready",
    plan,
    observation,
    holds: places.length === 0 ? undefined : { places, timeoutMinutes: timeout.minutes },
    shift: shift.kind === "shift" ? shift.wish : undefined,
  };
  desk.trace.planned.calls = callsOf(desk, ready);
  sayPlan(desk, { observation, plan, holds });
  sayMigration(desk);
  if (!desk.inputs["dry-run"]) return ready;
  sayCalls(desk);
  return ended(planned(desk, ready));
}

function alreadyLive(
  { assignment, inputs, trace }: Desk,
  {
    observation,
    plan,
    records,
  }: {
    readonly observation: TargetObservation;
    readonly plan: ReleasePlan;
    readonly records: readonly DeployRecord[];
  },
): Prepared {
  Object.assign(trace, {
    liveVersion: assignment.version,
    rollout: observation.primary.rollout,
    releaseAddress: observation.primaryAddress,
    address: assignment.addresses.public,
  } satisfies Partial<Trace>);
  const what = `${inertLine(assignment.version)} (${plan.release})`;
  if (isUnjudged(observation.primary.release, records))
    return inputs["dry-run"]
      ? ended(yes("planned", "dry_run", `${what} is live, and no run ever judged it: it would be judged as it stands.`))
      : { kind: "unjudged", observation };
  return ended(yes("unchanged", "already_live", `${what} is live already and proven; nothing was changed.`));
}

function callsOf(desk: Desk, ready: Ready): readonly PlannedCall[] {
  const { assignment, inputs } = desk;
  const { plan, observation } = ready;
  return plannedCalls({
    register: plan.release === undefined ? plan.family : undefined,
    record: assignment.environment !== "",
    start: true,
    shift: ready.shift !== undefined,
    task: inputs["run-task"],
    migration: assignment.migration,
    places: ready.holds?.places ?? [],
    configured: configurationFor(parseConfiguration(observation.configuration), wishOf(desk, ready)) !== undefined,
    judged: inputs.hold,
  });
}

function planned({ assignment }: Desk, { plan, observation }: Ready): Verdict {
  const as = plan.release ?? `a new revision of ${plan.family}`;
  return yes(
    "planned",
    "dry_run",
    `${inertLine(assignment.version)} would be brought out as ${as}, after ${observation.live.release}.`,
  );
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
  desk: Desk,
  { live, primary, tasks }: TargetObservation,
  { release }: ReleasePlan,
): Promise<boolean> {
  const { target, inputs, assignment } = desk;
  if (inputs["force-new-deployment"] || inputs["run-task"] || release === undefined) return false;
  const count = inputs["desired-count"];
  // What the service is asked for beside the release cannot be compared: it is given to ECS.
  if (Object.keys(assignment.serviceSettings).length > 0 || (count !== undefined && count !== tasks.wanted))
    return false;
  if (live.release !== release || primary.release !== release) return false;
  const proof = await target.prove(claimOf(desk, release, primary.rollout));
  return proof.kind === "proven";
}

function ended(verdict: Verdict): Prepared {
  return { kind: "ended", verdict };
}
