import type { RolloutHold } from "../../../core/rollout/rollout.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { formatUtc } from "../../../core/time/format-utc.ts";
import type { Followed } from "../../../flows/prove/follow-rollout.ts";
import type { Desk } from "../ports.ts";
import { unknown, type Verdict, yes } from "../verdict.ts";
import { failureLimit, followOwn, noLimit } from "./follow-own.ts";
import { noteRecord } from "./keep-record.ts";
import { proveOwn } from "./prove-own.ts";
import { rolledBack, stopFailing, superseded } from "./undone-rollout.ts";
import { unsettled } from "./unsettled-rollout.ts";

/** A job of GitHub ends after six hours. */
const LONGEST_WAIT_MINUTES = 360;
const PROOF_MILLISECONDS = 2 * 60_000;

/** Follows our rollout to its hold, its proof or its failure, and concludes. */
export async function conclude(desk: Desk): Promise<Verdict> {
  const { clock, inputs, assignment, trace } = desk;
  const minutes = inputs["wait-for-minutes"] + trace.planned.ownWaitMinutes;
  const deadline = clock.elapsed() + Math.min(minutes, LONGEST_WAIT_MINUTES) * 60_000;
  return concludeEnd(desk, await followOwn(desk, { deadline, failedTasks: failureLimit(assignment) }), deadline);
}

/** Turns how following ended into a verdict, doing what each end asks for; `deadline` is how long there is still to follow. */
export async function concludeEnd(desk: Desk, { end, observation }: Followed, deadline = 0): Promise<Verdict> {
  switch (end.kind) {
    case "held":
      return held(desk, end.hold);
    case "succeeded":
      return proven(desk, deadline);
    case "superseded":
      return superseded(desk, end.by);
    case "tasks-failing":
      return (
        (await stopFailing(desk, end)) ??
        concludeEnd(desk, await followOwn(desk, { deadline, failedTasks: noLimit }), deadline)
      );
    case "rolled-back":
      return rolledBack(desk, end);
    case "rollback-failed":
    case "stopped":
    case "interrupted":
    case "deadline":
    case "unknown":
      return unsettled(desk, end, observation?.rollout);
  }
}

async function held(desk: Desk, hold: RolloutHold): Promise<Verdict> {
  const { trace, assignment } = desk;
  const { addresses } = assignment;
  const atTest = hold.at !== "production";
  trace.hold = hold;
  trace.address = atTest && addresses.test !== "" ? addresses.test : addresses.public;
  await noteRecord(desk, {
    state: "in_progress",
    phase: atTest ? "held-test" : "held-production",
    address: trace.address,
  });
  const headline = `${trace.rollout} (${trace.release}) is held at ${atTest ? "test" : "production"} traffic; ECS falls back by itself at ${formatUtc(hold.expiresAt)}.`;
  return yes("paused", "held_for_judgement", headline);
}

async function proven(desk: Desk, deadline: number): Promise<Verdict> {
  const { trace, assignment, clock, inputs } = desk;
  const proof = await proveOwn(desk, Math.max(deadline, clock.elapsed() + PROOF_MILLISECONDS));
  trace.address = assignment.addresses.public;
  switch (proof.kind) {
    case "proven": {
      trace.liveVersion = assignment.version;
      await noteRecord(desk, {
        state: inputs.hold ? "in_progress" : "success",
        phase: inputs.hold ? "deployed" : "proven",
        address: trace.address,
      });
      const how =
        proof.strength === "full" ? "is SUCCESSFUL and primary" : "is completed, as far as DescribeServices tells";
      return yes(
        "success",
        "proven",
        `${inertLine(assignment.version)} (${trace.release}) is live: ${trace.rollout} ${how}, ${proof.running} tasks run.`,
      );
    }
    case "interrupted":
      return unknown("interrupted", `The run was cancelled while ${trace.rollout} was proven.`, "Look at the service.");
    case "pending":
      return unknown(
        "deadline",
        `${trace.rollout} could not be proven in time: ${proof.why}.`,
        "Look at the service's tasks.",
      );
    case "disproven":
      if (proof.why === "no-tasks")
        return unknown(
          "no_tasks",
          `${trace.rollout} ended with no task: the desired count is 0, so nothing can be proven.`,
          "Scale the service up, then re-run the job.",
        );
      return superseded(desk, { rollout: "", release: proof.live });
  }
}
