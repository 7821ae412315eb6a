import type { RollbackCause } from "../../core/rollout/assess-rollout.ts";
import type { RolloutHold } from "../../core/rollout/rollout.ts";
import { breakerEnabled } from "../../core/rollout/rollout-guards.ts";
import { pausesIn } from "../../core/rollout/service-configuration.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Followed, followRollout } from "../../flows/prove/follow-rollout.ts";
import { proveRelease } from "../../flows/prove/prove-release.ts";
import { restoreConfiguration } from "../../flows/restore/restore-configuration.ts";
import { yieldToNewer } from "../../flows/restore/yield-to-newer.ts";
import type { DeployReason } from "./contract.ts";
import { noteRecord } from "./keep-record.ts";
import type { Desk } from "./ports.ts";
import { failure, unknown, type Verdict, yes } from "./verdict.ts";

const YIELD_MILLISECONDS = 10 * 60_000;
const ROLLBACK_MILLISECONDS = 15 * 60_000;

/** Follows our rollout to its hold, its proof or its failure, and concludes. */
export async function conclude(desk: Desk): Promise<Verdict> {
  const { clock, inputs } = desk;
  const deadline = clock.elapsed() + (inputs["wait-for-minutes"] ?? 0) * 60_000;
  return concludeEnd(desk, await follow(desk, { deadline, failedTasks: await failureLimit(desk) }));
}

/** Follows our rollout and keeps what was seen. */
export async function follow(
  desk: Desk,
  until: { readonly deadline: number; readonly failedTasks: number | undefined; readonly ended?: readonly string[] },
): Promise<Followed> {
  const { trace } = desk;
  const followed = await followRollout(desk, {
    ...until,
    rollout: trace.rollout,
    since: trace.startedAt ?? desk.clock.now(),
    foreignPauses: pausesIn(trace.formerConfiguration),
  });
  trace.explanation = followed.explanation;
  trace.seen = followed.observation?.rollout ?? trace.seen;
  if (followed.observation?.primary.rollout === trace.rollout)
    trace.releaseAddress = followed.observation.primaryAddress;
  return followed;
}

/** Where ECS's own circuit breaker guards a rolling rollout, failing tasks are left to it. */
async function failureLimit({ assignment, target }: Desk): Promise<number | undefined> {
  const { strategy, configuration } = await target.observe();
  if (strategy !== "rolling") return assignment.failedTasks;
  return assignment.kind === "drop-in" || breakerEnabled(configuration) ? undefined : assignment.failedTasks;
}

/** Turns how following ended into a verdict, doing what each end asks for. */
export async function concludeEnd(desk: Desk, { end, observation }: Followed): Promise<Verdict> {
  const { trace } = desk;
  switch (end.kind) {
    case "held":
      return held(desk, end.hold);
    case "succeeded":
      return proven(desk);
    case "superseded":
      return superseded(desk, end.by);
    case "tasks-failing":
      return stopFailing(desk, end);
    case "rolled-back":
      return rolledBack(desk, REASONS[end.cause], `ECS rolled ${trace.rollout} back (${end.cause}): ${end.reason}`);
    case "rollback-failed":
      return failure(
        "rollback_failed",
        inertLine(`${trace.rollout} could not be rolled back (${end.cause}): ${end.reason}`, 500),
        "Look at the service in the ECS console at once: no release may be whole.",
      );
    case "stopped":
      await noteRecord(desk, { state: "in_progress", phase: "stopped" });
      return failure(
        "stopped",
        inertLine(`${trace.rollout} was stopped without a rollback: ${end.reason}`, 500),
        "Roll back, or turn on `rollback` of the circuit breaker; the service may run both releases.",
      );
    case "interrupted":
      return unknown(
        "interrupted",
        `The run was cancelled while ${trace.rollout} was under way.`,
        "Look at the service; the rollback step of this run undoes what is unjudged.",
      );
    case "deadline":
    case "unknown":
      return unknown(
        "deadline",
        `${trace.rollout} has not ended in time (${observation?.rollout?.status ?? "not seen"}, ${observation?.rollout?.stage || "no stage"}).`,
        "See the events below; raise `wait-for-minutes` if the rollout only needs longer.",
      );
  }
}

const REASONS: Readonly<Record<RollbackCause, DeployReason>> = {
  "circuit-breaker": "rolled_back_by_circuit_breaker",
  alarm: "rolled_back_by_alarm",
  hook: "rolled_back_by_hook",
  person: "rolled_back_by_person",
};

async function held(desk: Desk, hold: RolloutHold): Promise<Verdict> {
  const { trace, assignment } = desk;
  const atTest = hold.at !== "production";
  trace.hold = hold;
  trace.address = atTest && assignment.addresses.test !== "" ? assignment.addresses.test : assignment.addresses.public;
  await noteRecord(desk, {
    state: "in_progress",
    phase: atTest ? "held-test" : "held-production",
    address: trace.address,
  });
  return yes(
    "paused",
    "held_for_judgement",
    `${trace.rollout} (${trace.release}) is held at ${atTest ? "test" : "production"} traffic; ECS falls back by itself at ${hold.expiresAt.toISOString()}.`,
  );
}

async function proven(desk: Desk): Promise<Verdict> {
  const { trace, assignment, clock, inputs } = desk;
  const proof = await proveRelease(desk, { release: trace.release, rollout: trace.rollout }, clock.elapsed() + 120_000);
  trace.address = assignment.addresses.public;
  switch (proof.kind) {
    case "proven":
      trace.liveVersion = assignment.version;
      await noteRecord(desk, {
        state: inputs.hold ? "in_progress" : "success",
        phase: inputs.hold ? "deployed" : "proven",
        address: trace.address,
      });
      return yes(
        "success",
        "proven",
        `${inertLine(assignment.version)} (${trace.release}) is live: ${trace.rollout} is ${proof.strength === "full" ? "SUCCESSFUL and primary" : "completed, as far as DescribeServices tells"}, ${proof.running} tasks run.`,
      );
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

async function superseded(desk: Desk, by: { readonly rollout: string; readonly release: string }): Promise<Verdict> {
  const { trace, clock } = desk;
  await noteRecord(desk, { state: "inactive", phase: "superseded" });
  if (by.rollout !== "")
    await yieldToNewer(desk, {
      newer: by.rollout,
      formerConfiguration: trace.formerConfiguration,
      deadline: clock.elapsed() + YIELD_MILLISECONDS,
    });
  return {
    decision: "superseded",
    reason: "superseded",
    headline: inertLine(
      `${trace.rollout} (${trace.release}) was superseded by ${by.rollout || "another deployment"} (${by.release || "release not known"}).`,
    ),
    remedy: "Find out who deployed beside the pipeline; if their release is not the one you want, start a new run.",
  };
}

async function stopFailing(
  desk: Desk,
  { failed, limit }: { readonly failed: number; readonly limit: number },
): Promise<Verdict> {
  const { target, trace, clock, progress } = desk;
  progress.say(`${failed} tasks of ${trace.rollout} failed (limit ${limit}): stopping it and rolling back.`);
  const answer = await target.act({ kind: "stop-with-rollback", rollout: trace.rollout });
  const headline = `${failed} tasks of ${trace.release} failed.`;
  if (answer.kind === "refused" && answer.why !== "conflict") {
    await noteRecord(desk, { state: "in_progress", phase: "tasks_failing" });
    return failure(
      "tasks_failing",
      inertLine(`${headline} It could not be stopped: ${answer.message}`, 500),
      answer.remedy,
    );
  }
  const before = trace.explanation;
  const { end } = await follow(desk, { deadline: clock.elapsed() + ROLLBACK_MILLISECONDS, failedTasks: undefined });
  trace.explanation ??= before;
  if (end.kind === "rolled-back")
    return rolledBack(
      desk,
      "tasks_failing",
      `${headline} ${trace.rollout} was stopped and rolled back to ${trace.previous}.`,
    );
  if (end.kind === "superseded") return superseded(desk, end.by);
  await noteRecord(desk, { state: "in_progress", phase: "tasks_failing" });
  return failure(
    "tasks_failing",
    inertLine(`${headline} ${trace.rollout} was stopped; its rollback has not ended (${end.kind}).`),
    "Look at the service in the ECS console: the rollback may need help.",
  );
}

async function rolledBack(desk: Desk, reason: DeployReason, headline: string): Promise<Verdict> {
  const { trace, target, assignment, inputs } = desk;
  const restored = await restoreConfiguration(target, trace.formerConfiguration);
  if (restored.kind === "refused") desk.progress.warn(`${restored.message}. ${restored.remedy}`);
  // In the pipeline the rollback step proves the old release, takes the lock and closes the record.
  await noteRecord(desk, {
    state: assignment.kind === "pipeline" && inputs.hold ? "in_progress" : "failure",
    phase: reason,
  });
  return failure(
    reason,
    inertLine(headline, 500),
    "See the stopped tasks and events below for the cause; mend the release, then start a new run.",
  );
}
