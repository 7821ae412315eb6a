import type { Refusal } from "../../../core/rollout/refusal.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";
import type { ReadinessGap } from "./survey-readiness.ts";

/** What the peer that a drop-in replaces does not look at: only `strict` refuses it. */
const LENIENT: readonly Refusal["reason"][] = [
  "no_way_back",
  "live_unhealthy",
  "image_missing",
  "image_not_pinned",
  "change_not_allowed",
  "alarm_active",
  "alarm_unreadable",
  "load_balancer_incomplete",
  "weights_unexpected",
];

/** Turns refusals into the verdict of the first that counts; the others are told. */
export function judge({ inputs, progress }: Desk, found: readonly Refusal[]): Verdict | undefined {
  const lenient = inputs.strict ? [] : LENIENT;
  for (const { reason, headline, remedy } of found.filter((one) => lenient.includes(one.reason))) {
    const line = inertLine(`${headline} ${remedy}`, 900);
    if (reason === "image_not_pinned") progress.say(line);
    else progress.warn(line);
  }
  const refusal = found.find(({ reason }) => !lenient.includes(reason));
  if (refusal === undefined) return undefined;
  const verdict = refusal.reason === "alarm_unreadable" ? unknown : failure;
  return verdict(refusal.reason, inertLine(refusal.headline, 900), refusal.remedy);
}

/** Without a permission that the peer does not need a drop-in goes on, after one warning. */
export function judgeGaps({ inputs, progress }: Desk, gaps: readonly ReadinessGap[]): Verdict | undefined {
  const [first] = gaps;
  if (first !== undefined && inputs.strict)
    return unknown(
      first.what === "alarms" ? "alarm_unreadable" : "state_unreadable",
      inertLine(`Nothing was changed, since the ${first.what} cannot be checked: ${first.message}.`, 600),
      first.remedy,
    );
  for (const { what, message, remedy } of gaps)
    progress.warn(inertLine(`The ${what} cannot be checked: ${message}. ${remedy}`, 600));
  return undefined;
}
