import { holdingLocks, isHolding } from "../../core/lock/deploy-lock.ts";
import { type DeployRecord, isTerminal } from "../../core/record/deploy-record.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { ResumeCase, ResumeEnd } from "./resume-case.ts";

/** The record as it stands now, or why nothing more may be moved. */
export type LookedAgain =
  | { readonly kind: "open"; readonly record: DeployRecord }
  | { readonly kind: "stopped"; readonly end: Omit<ResumeEnd, "rollout" | "hold"> };

/**
 * Reads the record once more before a hold is ended, for a verdict may stand in it by now, and asks for locks where more of the public would
 * be let in: an order may be followed for hours after its gate. Throws `Unreadable`.
 */
export async function lookAgain(current: ResumeCase, raisesTraffic: boolean): Promise<LookedAgain> {
  const { records, locks, clock } = current;
  const { environment, service } = current.record.payload;
  const [all, standing] = await Promise.all([
    records.list({ environment, service }),
    raisesTraffic ? locks.list() : Promise.resolve([]),
  ]);
  const record = all.find(({ id }) => id === current.record.id);
  const [lock] = holdingLocks(standing, { environment, service }).filter((one) => isHolding(one, clock.now()));
  if (lock !== undefined)
    return stopped(
      "locked",
      `Issue #${lock.issue} locks ${service} in ${environment}: ${lock.title}`,
      "Close it when its cause is known and order again, or abort the deployment.",
    );
  if (record === undefined || isTerminal(record))
    return stopped(
      "nothing_held",
      `The record of ${current.record.payload.version} was closed meanwhile.`,
      "See what is live now.",
    );
  return { kind: "open", record };
}

function stopped(reason: ResumeEnd["reason"], headline: string, remedy: string): LookedAgain {
  return { kind: "stopped", end: { decision: "failure", reason, headline: inertLine(headline, 600), remedy } };
}
