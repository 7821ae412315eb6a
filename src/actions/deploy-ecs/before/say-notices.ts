import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";

/** Says what was done to the definition, and which permission would tell more; what is missing changes nothing else. */
export function sayNotices({ progress }: Desk, { notices = [], blind = [] }: ReleasePlan): void {
  for (const notice of notices) progress.say(inertLine(notice, 600));
  for (const permission of blind)
    progress.warn(
      `${permission} is not allowed: changes, an identical revision and the way back stay unknown. Allow it in the policy of the role that this job uses.`,
    );
}
