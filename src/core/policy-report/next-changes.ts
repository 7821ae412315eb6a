import { type Decision, decide } from "../policy/decide.ts";
import type { GateFacts } from "../policy/facts.ts";
import type { Policy } from "../policy/policy.ts";

/** The answer that begins at an instant. */
export interface NextChange {
  readonly at: Date;
  readonly decision: Decision;
}

/** Lists the answer at the facts' instant and the next ones after it, at most so many in all; fewer where nothing changes any more within the horizon. */
export function nextChanges(policy: Policy, facts: GateFacts, most: number): readonly NextChange[] {
  const changes: NextChange[] = [];
  let at: Date | undefined = facts.at;
  while (at !== undefined && changes.length < most) {
    const decision = decide(policy, { ...facts, at });
    if (decision === undefined) return changes;
    changes.push({ at, decision });
    at = decision.nextChange;
  }
  return changes;
}
