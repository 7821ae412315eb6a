import { Unreadable } from "../../../core/outcome/unreadable.ts";
import type { RolloutHold } from "../../../core/rollout/rollout.ts";
import { poll } from "../../../kit/poll.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";
import { concludeEnd } from "./conclude-rollout.ts";
import { followOwn, noLimit } from "./follow-own.ts";
import { noteRecord } from "./keep-record.ts";
import { settleRelease } from "./settle-release.ts";

const PATIENCE_MILLISECONDS = 60_000;

/** Ends the hold where there is one, and follows the rollout through bake and clean-up for so many minutes. */
export async function goOn(
  desk: Desk,
  { hold, minutes }: { readonly hold: RolloutHold | undefined; readonly minutes: number },
): Promise<Verdict> {
  const { trace, clock, progress } = desk;
  if (hold !== undefined) {
    desk.signal.throwIfAborted();
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
  return followed.end.kind === "succeeded" ? settleRelease(desk) : concludeEnd(desk, followed);
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
