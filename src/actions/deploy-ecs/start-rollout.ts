import { Unreadable } from "../../core/outcome/unreadable.ts";
import { configurationFor, keptConfiguration, parseConfiguration } from "../../core/rollout/service-configuration.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import { poll } from "../../kit/poll.ts";
import type { ActResult } from "../../ports/target.ts";
import { noteRecord, openRecord } from "./keep-record.ts";
import type { Desk } from "./ports.ts";
import type { Prepared } from "./prepare-rollout.ts";
import { wishOf } from "./rollout-wish.ts";
import { startUnlessOvertaken } from "./start-unless-overtaken.ts";
import { failure, type Verdict } from "./verdict.ts";

type Ready = Extract<Prepared, { kind: "ready" }>;

/** Registers, opens the record and starts the rollout; answers with a verdict only when it could not be started. */
export async function startRollout(desk: Desk, ready: Ready): Promise<Verdict | undefined> {
  const { trace, clock } = desk;
  const registered = await register(desk, ready);
  if (registered.kind === "refused") return refusedVerdict(registered);
  trace.release = registered.release;
  trace.releaseAddress = registered.address ?? "";
  const wish = wishOf(desk, ready, registered.release);
  const { configuration } = ready.observation;
  trace.formerConfiguration =
    configurationFor(parseConfiguration(configuration), wish) === undefined
      ? ""
      : keptConfiguration(configuration, wish);
  await openRecord(desk, trace.formerConfiguration);
  if (desk.signal.aborted)
    return {
      decision: "unknown",
      reason: "interrupted",
      headline: "The run was cancelled before the deployment was started.",
      remedy: "Start a new run.",
    };
  trace.changed = "unknown";
  const answer = await startOnce(desk, ready, () => startUnlessOvertaken(desk, wish));
  if (answer.kind === "refused") {
    trace.changed = "no";
    await noteRecord(desk, { state: "failure", phase: "refused" });
    return refusedVerdict(answer);
  }
  trace.changed = "yes";
  trace.rollout = answer.rollout;
  trace.releaseAddress = answer.address ?? trace.releaseAddress;
  desk.progress.say(`Started ${answer.rollout} with ${registered.release} at ${formatUtc(clock.now())}.`);
  await noteRecord(desk, { state: "in_progress", phase: "started" });
  return undefined;
}

async function register({ target }: Desk, { plan }: Ready): Promise<ActResult> {
  return plan.release === undefined
    ? target.act({ kind: "register", plan })
    : { kind: "accepted", rollout: "", release: plan.release, address: plan.address ?? "" };
}

/** Starts, and when the answer was lost looks whether the start was accepted all the same: nothing is ever started twice. */
async function startOnce(
  { target, trace, clock, chance, signal }: Desk,
  { observation: before }: Ready,
  start: () => Promise<ActResult>,
): Promise<ActResult> {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const seen = await poll(
      { clock, chance, signal, deadline: clock.elapsed() + 60_000, interval: () => 5_000 },
      async () => {
        const { primary } = await target.observe();
        return primary.rollout !== before.primary.rollout && primary.release === trace.release
          ? { kind: "found", value: primary }
          : { kind: "again" };
      },
    );
    if (seen.kind === "found") return { kind: "accepted", rollout: seen.value.rollout, release: seen.value.release };
    throw error;
  }
}

function refusedVerdict({ why, message, remedy }: Extract<ActResult, { kind: "refused" }>): Verdict {
  const reason = why === "overtaken" ? "deployment_in_flight" : "refused_by_platform";
  return failure(reason, `Nothing was changed: ${message}.`, remedy);
}
