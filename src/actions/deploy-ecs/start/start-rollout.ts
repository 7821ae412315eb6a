import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { changeFor } from "../../../core/rollout/configuration-change.ts";
import { isShift } from "../../../core/rollout/shift-group.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import { formatUtc } from "../../../core/time/format-utc.ts";
import { poll } from "../../../kit/poll.ts";
import type { ActResult } from "../../../ports/target.ts";
import type { Ready } from "../before/prepared.ts";
import { wishOf } from "../before/rollout-wish.ts";
import { noteRecord, openRecord } from "../end/keep-record.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";
import { migrateDatabase } from "./migrate-database.ts";
import { runOwnTask } from "./run-own-task.ts";
import { startUnlessOvertaken } from "./start-unless-overtaken.ts";

/** Registers, opens the record and starts the rollout; answers with a verdict only when it could not be started. */
export async function startRollout(desk: Desk, ready: Ready): Promise<Verdict | undefined> {
  const { trace, clock } = desk;
  if (desk.signal.aborted) return cancelled();
  const registered = await register(desk, ready);
  if (registered.kind === "refused") return refusedVerdict(registered);
  trace.release = registered.release;
  trace.releaseAddress = registered.address ?? "";
  const wish = { ...wishOf(desk, ready, registered.release), address: trace.releaseAddress };
  trace.change = changeFor(ready.observation.configuration, wish);
  await openRecord(desk, trace.change);
  if (desk.signal.aborted) return cancelled();
  const ran = await runOwnTask(desk, ready.plan);
  if (ran !== undefined) return ran;
  const migrated = await migrateDatabase(desk, ready.plan);
  if (migrated !== undefined) return migrated;
  if (desk.signal.aborted) return cancelled();
  const touched = trace.changed;
  trace.changed = "unknown";
  const standing = standingShift(ready.observation, registered.release);
  const answer = standing ?? (await startOnce(desk, ready, () => startUnlessOvertaken(desk, wish)));
  if (answer.kind === "refused") {
    trace.changed = touched;
    await noteRecord(desk, { state: "failure", phase: "refused" });
    return refusedVerdict(answer, touched === "no" ? "" : stands(desk));
  }
  trace.changed = "yes";
  trace.rollout = answer.rollout;
  if (isShift(answer.rollout)) trace.codeDeployment = answer.rollout;
  trace.releaseAddress = answer.address ?? trace.releaseAddress;
  desk.progress.say(
    standing === undefined
      ? `Started ${answer.rollout} with ${registered.release} at ${formatUtc(clock.now())}.`
      : `Taking over ${answer.rollout}, which brings ${registered.release} already.`,
  );
  await noteRecord(desk, { state: "in_progress", phase: "started" });
  return undefined;
}

async function register({ target }: Desk, { plan }: Ready): Promise<ActResult> {
  return plan.release === undefined
    ? target.act({ kind: "register", plan })
    : { kind: "accepted", rollout: "", release: plan.release, address: plan.address ?? "" };
}

/** Finds a deployment of CodeDeploy that brings the very release already, as an attempt leaves it that died: CodeDeploy would refuse a second one. */
function standingShift({ inFlight }: TargetObservation, release: string): ActResult | undefined {
  const standing = inFlight.find((one) => isShift(one.id) && one.release === release);
  return standing === undefined ? undefined : { kind: "accepted", rollout: standing.id, release };
}

/** Starts, and when the answer was lost looks whether the start was accepted all the same: nothing is ever started twice. */
async function startOnce(
  { target, trace, clock, chance, signal }: Desk,
  { observation: before }: Ready,
  start: () => Promise<ActResult>,
): Promise<ActResult> {
  const found = async () => newOf(await target.observe(), before, trace.release);
  try {
    const answer = await start();
    // CodeDeploy refuses a second deployment beside the first: also a repeated call whose first answer was lost.
    const own = answer.kind === "refused" && answer.why === "conflict" ? await found() : undefined;
    return own === undefined ? answer : { kind: "accepted", rollout: own.rollout, release: own.release };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const seen = await poll(
      { clock, chance, signal, deadline: clock.elapsed() + 60_000, interval: () => 5_000 },
      async () => {
        const own = await found();
        return own === undefined ? { kind: "again" } : { kind: "found", value: own };
      },
    );
    if (seen.kind === "found") return { kind: "accepted", rollout: seen.value.rollout, release: seen.value.release };
    throw error;
  }
}

/** Finds the rollout of a release that was not there before: the primary one, or one in flight that is not primary yet. */
function newOf(
  { primary, inFlight }: TargetObservation,
  before: TargetObservation,
  release: string,
): { readonly rollout: string; readonly release: string } | undefined {
  if (primary.rollout !== before.primary.rollout && primary.release === release) return primary;
  const known = before.inFlight.map(({ id }) => id);
  const own = inFlight.find((one) => one.release === release && !known.includes(one.id));
  return own === undefined ? undefined : { rollout: own.id, release };
}

function cancelled(): Verdict {
  return unknown("interrupted", "The run was cancelled before the deployment was started.", "Start a new run.");
}

/** Names what was done before the service and stays done. */
function stands({ trace }: Desk): string {
  const done = [
    trace.tasks.migration === undefined ? "" : "the migration",
    trace.tasks.oneOff.length > 0 ? "the task" : "",
  ];
  return done.filter((part) => part !== "").join(" and ") || "what an earlier attempt did";
}

function refusedVerdict({ why, message, remedy }: Extract<ActResult, { kind: "refused" }>, standing = ""): Verdict {
  const reason = why === "overtaken" || why === "conflict" ? "deployment_in_flight" : "refused_by_platform";
  const so = standing === "" ? "Nothing was changed" : `The service was not changed, and ${standing} stands`;
  return failure(reason, `${so}: ${message}.`, remedy);
}
