import type { RolloutWish } from "../../../core/rollout/release-plan.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { ActResult } from "../../../ports/target.ts";
import { inFlightPolicy } from "../before/clear-way.ts";
import type { Desk } from "../ports.ts";

/** Starts a rollout, unless somebody started another one since the service was looked at; the policy `supersede` goes on once, and says whom it supersedes. */
export async function startUnlessOvertaken(desk: Desk, wish: RolloutWish): Promise<ActResult> {
  const { target, progress } = desk;
  const answer = await target.act({ kind: "start", wish });
  if (answer.kind !== "refused" || answer.why !== "overtaken" || inFlightPolicy(desk) !== "supersede") return answer;
  const { primary } = await target.observe();
  progress.warn(
    inertLine(`${primary.rollout} (${primary.release}) was started meanwhile, and is superseded by this deployment.`),
  );
  return target.act({ kind: "start", wish: { ...wish, after: primary.rollout } });
}
