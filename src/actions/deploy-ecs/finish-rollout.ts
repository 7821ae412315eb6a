import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type DeployRecord, isTerminal, statusOf } from "../../core/record/deploy-record.ts";
import { assessRollout } from "../../core/rollout/assess-rollout.ts";
import type { RolloutHold } from "../../core/rollout/rollout.ts";
import { bakeMinutesOf } from "../../core/rollout/rollout-guards.ts";
import { inertLine } from "../../core/text/inert.ts";
import { proveRelease } from "../../flows/prove/prove-release.ts";
import { poll } from "../../kit/poll.ts";
import { concludeEnd } from "./conclude-rollout.ts";
import { followOwn, noLimit } from "./follow-own.ts";
import { keepBooks } from "./keep-books.ts";
import { noteRecord, takeUpRecord } from "./keep-record.ts";
import type { Desk } from "./ports.ts";
import { failure, unknown, type Verdict, yes } from "./verdict.ts";

const RESERVE_MINUTES = 15;
const PATIENCE_MILLISECONDS = 60_000;
const PROOF_MILLISECONDS = 5 * 60_000;

/** Finishes this run's rollout: continues its hold at full public traffic, follows to the end, proves it, and keeps the books. */
export async function finishRollout(desk: Desk): Promise<Verdict> {
  const { inputs, trace, target } = desk;
  const record = await findRecord(desk);
  const rollout =
    inputs["service-deployment"] || (record === undefined ? "" : (statusOf(record)?.serviceDeployment ?? ""));
  if (rollout === "")
    return failure(
      "nothing_to_finish",
      "No deployment of this request is known.",
      "Give `service-deployment` the output of the step that deployed, or check that its job wrote a record.",
    );
  takeUp(desk, { record, rollout });
  const observation = await target.observe(rollout);
  trace.release ||= observation.rollout?.release ?? "";
  const assessment = assessRollout(observation, { failedTasks: undefined });
  const minutes = bakeMinutesOf(observation.configuration) + RESERVE_MINUTES;
  if (inputs["dry-run"])
    return yes("planned", "dry_run", `${rollout} (${trace.release}) would be finished; it is ${assessment.kind}.`);
  switch (assessment.kind) {
    case "held":
      if (assessment.hold.at !== "production") {
        return failure(
          "not_judged",
          `${rollout} is held at ${assessment.hold.at} traffic: it has not been judged at full traffic.`,
          "Let canary-monitor move it to full traffic first.",
        );
      }
      return goOn(desk, { hold: assessment.hold, minutes });
    case "in-progress":
    case "tasks-failing":
      return goOn(desk, { hold: undefined, minutes });
    case "succeeded":
      return settle(desk);
    case "unknown":
      return unknown(
        "state_unreadable",
        `${rollout}: ${assessment.why}.`,
        "Check that the record and the target name the same service.",
      );
    case "superseded":
    case "rolling-back":
    case "rolled-back":
    case "rollback-failed":
    case "stopped":
      return notOurs(desk, assessment.kind);
  }
}

/** Finds the record by its request; without one given by the service deployment, else by this run. */
async function findRecord({ inputs, assignment, records, run }: Desk): Promise<DeployRecord | undefined> {
  const { environment, service, request } = assignment;
  if (environment === "") return undefined;
  const listed = await records.list({ environment, service });
  const named = inputs["service-deployment"];
  const asked = listed.find((one) => one.payload.request === request);
  if (asked !== undefined || inputs.request !== "") return asked;
  return (
    listed.find((one) => named !== "" && statusOf(one)?.serviceDeployment === named) ??
    listed.find((one) => one.payload.run === run.runId && !isTerminal(one))
  );
}

function takeUp(
  { trace, clock }: Desk,
  { record, rollout }: { readonly record: DeployRecord | undefined; readonly rollout: string },
): void {
  trace.rollout = rollout;
  trace.startedAt = clock.now();
  if (record !== undefined) takeUpRecord(trace, record);
}

async function goOn(
  desk: Desk,
  { hold, minutes }: { readonly hold: RolloutHold | undefined; readonly minutes: number },
): Promise<Verdict> {
  const { trace, clock, progress } = desk;
  if (hold !== undefined) {
    const refused = await passHold(desk, hold);
    if (refused !== undefined) return refused;
    progress.say(`Continued ${trace.rollout} past its hold at production traffic.`);
  }
  await noteRecord(desk, { state: "in_progress", phase: "finishing" });
  const deadline = clock.elapsed() + minutes * 60_000;
  const followed = await followOwn(desk, {
    deadline,
    failedTasks: noLimit,
    ended: hold === undefined ? [] : [hold.id],
  });
  return followed.end.kind === "succeeded" ? settle(desk) : concludeEnd(desk, followed);
}

/** Ends the hold; a call whose answer was lost is made again, since the id of a hold ends that one alone. */
async function passHold(
  { target, trace, clock, chance, signal }: Desk,
  hold: RolloutHold,
): Promise<Verdict | undefined> {
  const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
  const ended = await poll({ clock, chance, signal, deadline, interval: () => 5_000 }, async () => {
    try {
      return { kind: "found", value: await target.act({ kind: "continue", rollout: trace.rollout, hold }) };
    } catch (error) {
      if (!(error instanceof Unreadable) || error.why === "unauthorized") throw error;
      return { kind: "again" };
    }
  });
  if (ended.kind === "deadline")
    return unknown(
      "state_unreadable",
      `Whether ${trace.rollout} was continued is not known.`,
      "Check the AWS health dashboard, then re-run the job.",
    );
  if (ended.kind === "interrupted")
    return unknown(
      "interrupted",
      `The run was cancelled before ${trace.rollout} was continued.`,
      "Look at the service.",
    );
  const answer = ended.value;
  // Any other refusal means that the hold is over: following tells how.
  return answer.kind === "refused" && answer.why === "forbidden"
    ? failure("refused_by_platform", answer.message, answer.remedy)
    : undefined;
}

async function settle(desk: Desk): Promise<Verdict> {
  const { trace, assignment, clock } = desk;
  const proof = await proveRelease(
    desk,
    { release: trace.release, rollout: trace.rollout },
    clock.elapsed() + PROOF_MILLISECONDS,
  );
  switch (proof.kind) {
    case "proven": {
      trace.liveVersion = assignment.version;
      trace.address = assignment.addresses.public;
      trace.hold = undefined;
      const missing = await keepBooks(desk);
      const headline = `${inertLine(assignment.version)} (${proof.release}) is live and proven: ${trace.rollout} is SUCCESSFUL and primary, ${proof.running} tasks run.`;
      if (missing.length === 0) return yes("success", "proven", headline);
      desk.progress.warn(`Still to be written: ${missing.join(", ")}. The service's next run settles it.`);
      return yes("success", "bookkeeping_incomplete", `${headline} Not written yet: ${missing.join(", ")}.`);
    }
    case "disproven":
      return proof.why === "no-tasks"
        ? unknown(
            "no_tasks",
            `${trace.rollout} runs no task, so nothing can be proven.`,
            "Scale the service up, then re-run the job.",
          )
        : notOurs(desk, proof.why);
    case "pending":
      return unknown(
        "deadline",
        `${trace.rollout} could not be proven in time: ${proof.why}.`,
        "Look at the service's tasks, then re-run the job.",
      );
    case "interrupted":
      return unknown("interrupted", `The run was cancelled while ${trace.rollout} was proven.`, "Look at the service.");
  }
}

function notOurs({ trace }: Desk, why: string): Verdict {
  return failure(
    "not_ours_any_more",
    `${trace.rollout} cannot be finished: it is ${why}.`,
    "See what is live now; start a new run for what should be.",
  );
}
