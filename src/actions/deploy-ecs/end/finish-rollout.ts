import { isPassing, Unreadable } from "../../../core/outcome/unreadable.ts";
import { type DeployRecord, statusOf } from "../../../core/record/deploy-record.ts";
import { assessRollout } from "../../../core/rollout/assess-rollout.ts";
import { bakeMinutesOf } from "../../../core/rollout/rollout-guards.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict, yes } from "../verdict.ts";
import { findRecord } from "./find-record.ts";
import { goOn } from "./go-on.ts";
import { takeUpRecord } from "./keep-record.ts";
import { notOurs, settleRelease } from "./settle-release.ts";

const RESERVE_MINUTES = 15;

/** Finishes this run's rollout: continues its hold at full public traffic, follows to the end, proves it, and keeps the books. */
export async function finishRollout(desk: Desk): Promise<Verdict> {
  const { inputs, trace, target } = desk;
  const record = await readRecord(desk);
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
  return finishAsSeen(desk, { rollout, assessment, minutes });
}

/** Does what is left to do by where the rollout stands; `minutes` is how long that may take. */
async function finishAsSeen(
  desk: Desk,
  {
    rollout,
    assessment,
    minutes,
  }: {
    readonly rollout: string;
    readonly assessment: ReturnType<typeof assessRollout>;
    readonly minutes: number;
  },
): Promise<Verdict> {
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
      return settleRelease(desk);
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

/** Reads the record; while GitHub is away the step before has named the rollout, and the books are kept afterwards. */
async function readRecord(desk: Desk): Promise<DeployRecord | undefined> {
  const { inputs, trace, progress } = desk;
  try {
    return await findRecord(desk);
  } catch (error) {
    if (!(error instanceof Unreadable) || !isPassing(error) || inputs["service-deployment"] === "") throw error;
    trace.book.unread = true;
    progress.warn(inertLine(`The record is not read yet: ${error.message}. What passed is finished all the same.`));
    return undefined;
  }
}

function takeUp(
  { trace, clock }: Desk,
  { record, rollout }: { readonly record: DeployRecord | undefined; readonly rollout: string },
): void {
  trace.rollout = rollout;
  trace.startedAt = clock.now();
  if (record !== undefined) takeUpRecord(trace, record);
}
