import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { RolloutHold } from "../../core/rollout/rollout.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { ResumeCase, ResumeEnd } from "./resume-case.ts";

/** What came of ending a hold; `unclear` is to be read again, for the answer was lost or, where it says so, the platform knows no such hold any more. */
export type HoldEnd =
  | { readonly kind: "ended" }
  | { readonly kind: "unclear"; readonly refusal?: Omit<ResumeEnd, "rollout" | "hold"> }
  | { readonly kind: "refused"; readonly end: Omit<ResumeEnd, "rollout" | "hold"> };

/** Ends one hold by its own id, which can end no other. */
export async function endHold(
  { target, progress }: Pick<ResumeCase, "target" | "progress">,
  rollout: string,
  hold: RolloutHold,
): Promise<HoldEnd> {
  try {
    const answer = await target.act({ kind: "continue", rollout, hold });
    if (answer.kind === "accepted") {
      progress.say(`Ended the hold of ${rollout} at ${hold.at} traffic.`);
      return { kind: "ended" };
    }
    const end = refusal(answer.message, answer.remedy);
    return answer.why === "conflict" || answer.why === "missing"
      ? { kind: "unclear", refusal: end }
      : { kind: "refused", end };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.why === "forbidden" || error.why === "unauthorized")
      return { kind: "refused", end: refusal(error.message, error.remedy) };
    progress.warn(inertLine(`Whether the hold was ended is not known, and is read again: ${error.message}.`));
    return { kind: "unclear" };
  }
}

function refusal(message: string, remedy: string): Omit<ResumeEnd, "rollout" | "hold"> {
  return { decision: "failure", reason: "refused_by_platform", headline: inertLine(message, 600), remedy };
}
