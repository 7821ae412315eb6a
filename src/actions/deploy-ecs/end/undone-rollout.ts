import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { RollbackCause } from "../../../core/rollout/assess-rollout.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { yieldToNewer } from "../../../flows/restore/yield-to-newer.ts";
import type { DeployReason } from "../contract.ts";
import type { Desk } from "../ports.ts";
import { failure, type Verdict } from "../verdict.ts";
import { followOwn, noLimit } from "./follow-own.ts";
import { giveConfigurationBack } from "./give-configuration-back.ts";
import { noteRecord } from "./keep-record.ts";
import { noting } from "./noting.ts";

const YIELD_MILLISECONDS = 10 * 60_000;
const ROLLBACK_MILLISECONDS = 15 * 60_000;
const MEND = "See the stopped tasks and events below for the cause; mend the release, then start a new run.";

const REASONS: Readonly<Record<RollbackCause, DeployReason>> = {
  "circuit-breaker": "rolled_back_by_circuit_breaker",
  alarm: "rolled_back_by_alarm",
  hook: "rolled_back_by_hook",
  person: "rolled_back_by_person",
  platform: "rolled_back_by_codedeploy",
};

/** Concludes that ECS, an alarm, a hook or a person rolled ours back; gives the service its configuration back. */
export async function rolledBack(
  desk: Desk,
  { cause, reason }: { readonly cause: RollbackCause; readonly reason: string },
): Promise<Verdict> {
  await giveBack(desk, REASONS[cause]);
  return failure(REASONS[cause], inertLine(`ECS rolled ${desk.trace.rollout} back (${cause}): ${reason}`, 500), MEND);
}

/** Stops a rollout whose tasks fail, and waits for ECS to bring the old release back; `undefined` when it came too late, or a drop-in's role may not, which the peer never needed: it is followed to its end. */
export async function stopFailing(
  desk: Desk,
  { failed, limit }: { readonly failed: number; readonly limit: number },
): Promise<Verdict | undefined> {
  const { target, trace, progress, assignment } = desk;
  progress.say(`${failed} tasks of ${trace.rollout} failed (limit ${limit}): stopping it and rolling back.`);
  const answer = await target.act({ kind: "stop-with-rollback", rollout: trace.rollout });
  const headline = `${failed} tasks of ${trace.release} failed.`;
  if (answer.kind === "refused" && answer.why === "forbidden" && assignment.kind === "drop-in") {
    progress.warn(inertLine(`${headline} It runs on: ${answer.message}. ${answer.remedy}`, 600));
    return undefined;
  }
  if (answer.kind === "refused" && answer.why !== "conflict") {
    await noteRecord(desk, { state: "in_progress", phase: "tasks_failing" });
    return failure(
      "tasks_failing",
      inertLine(`${headline} It could not be stopped: ${answer.message}`, 500),
      answer.remedy,
    );
  }
  if (answer.kind === "refused") {
    progress.say(`${trace.rollout} was over before it could be stopped: following how it ended.`);
    return undefined;
  }
  return followStopped(desk, headline);
}

/** Follows a rollout that was stopped until ECS has brought the old release back; `undefined` when the stop came too late. */
async function followStopped(desk: Desk, headline: string): Promise<Verdict | undefined> {
  const { trace, clock } = desk;
  const { end } = await followOwn(desk, { deadline: clock.elapsed() + ROLLBACK_MILLISECONDS, failedTasks: noLimit });
  if (end.kind === "superseded") return superseded(desk, end.by);
  // What passed all the same is proven like any other.
  if (end.kind === "succeeded") return undefined;
  if (end.kind === "rolled-back") {
    await giveBack(desk, "tasks_failing");
    return failure(
      "tasks_failing",
      inertLine(`${headline} ${trace.rollout} was stopped and rolled back to ${trace.previous}.`),
      MEND,
    );
  }
  await noteRecord(desk, { state: "in_progress", phase: "tasks_failing" });
  return failure(
    "tasks_failing",
    inertLine(`${headline} ${trace.rollout} was stopped; its rollback has not ended (${end.kind}).`),
    "Look at the service in the ECS console: the rollback may need help.",
  );
}

/** Concludes that somebody else's deployment took our place, and gives way to it. */
export async function superseded(
  desk: Desk,
  by: { readonly rollout: string; readonly release: string },
): Promise<Verdict> {
  const { trace, clock } = desk;
  await noteRecord(desk, { state: "inactive", phase: "superseded" });
  if (by.rollout !== "") {
    const yielding = {
      newer: by.rollout,
      change: trace.change,
      deadline: clock.elapsed() + YIELD_MILLISECONDS,
    };
    await warned(desk, async () => {
      await yieldToNewer({ ...desk, progress: noting(desk) }, yielding);
    });
  }
  return {
    decision: "superseded",
    reason: "superseded",
    headline: inertLine(
      `${trace.rollout} (${trace.release}) was superseded by ${by.rollout || "another deployment"} (${by.release || "release not known"}).`,
    ),
    remedy: "Find out who deployed beside the pipeline; if their release is not the one you want, start a new run.",
  };
}

/** Gives the former configuration back after an undoing, and notes how it ended; in the pipeline the rollback step proves the old release, takes the lock and closes the record. */
async function giveBack(desk: Desk, phase: DeployReason): Promise<void> {
  const { assignment, inputs, progress } = desk;
  await warned(desk, async () => {
    const restored = await giveConfigurationBack(desk);
    if (restored.kind === "refused") progress.warn(`${restored.message}. ${restored.remedy}`);
  });
  const followedUp = assignment.kind === "pipeline" && (inputs.hold || inputs.mode === "finish");
  await noteRecord(desk, { state: followedUp ? "in_progress" : "failure", phase });
}

/** Does what a verdict does not depend on: what cannot be done is warned of. */
async function warned({ progress }: Desk, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    progress.warn(
      inertLine(`The service's former configuration may not be back: ${error.message}. ${error.remedy}`, 600),
    );
  }
}
