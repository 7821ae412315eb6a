import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { type Look, poll } from "../../kit/poll.ts";
import { type ApprovalQuestion, asksReviews } from "./approval-question.ts";

const FIRST_MINUTES_MILLISECONDS = 5 * 60_000;
/** Reading the reviews of a change costs some 13 points of the 1,000 that a job's token has an hour for GraphQL. */
const REVIEWS_MILLISECONDS = 60_000;

/** Looks until people have decided or the deadline passes, and says what waiting costs; an outage on the way is waited out. */
export async function waitForVerdict(
  question: ApprovalQuestion,
  look: () => Promise<ApprovalVerdict>,
): Promise<ApprovalVerdict> {
  const { inputs, surroundings, ports, dropIn } = question;
  const { clock, progress, signal } = surroundings;
  const deadline = inputs.deadline ?? 0;
  if (deadline > 0) {
    const minutes = Math.ceil(deadline / 60_000);
    progress.say(
      `Waiting up to ${formatDuration(deadline)} for approval: up to ${minutes} billed runner minutes; mode: request costs none.`,
    );
  }
  let last: ApprovalVerdict | Unreadable | undefined;
  const once = async (): Promise<Look<ApprovalVerdict>> => {
    const seen = await look().catch((error: unknown) => {
      if (error instanceof Unreadable && (error.why === "unavailable" || error.why === "rate_limited")) return error;
      throw error;
    });
    if (seen instanceof Unreadable && !(last instanceof Unreadable))
      progress.warn(`Could not look: ${seen.message}. Looking again until the deadline.`);
    last = seen;
    return seen instanceof Unreadable || seen.kind === "pending" ? { kind: "again" } : { kind: "found", value: seen };
  };
  const interval = (since: number) =>
    dropIn?.interval ??
    (asksReviews(question) ? REVIEWS_MILLISECONDS : since < FIRST_MINUTES_MILLISECONDS ? 10_000 : 30_000);
  const end = await poll({ clock, chance: ports.chance, signal, deadline: clock.elapsed() + deadline, interval }, once);
  if (end.kind === "found") return end.value;
  signal.throwIfAborted();
  if (last === undefined) throw new Error("The deadline passed without a look.");
  if (last instanceof Unreadable) throw last;
  return last;
}
