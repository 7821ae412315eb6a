import type { Decision } from "../../core/policy/decide.ts";
import { type DeployRequest, requestId } from "../../core/request/request.ts";
import type { GateInputs, Stop, Verdict } from "./verdict.ts";

/** Judges a second look: the request must be the one that today's facts give, and every approval required today must have been asked for. */
export function checkRequest({ request: given, asked }: GateInputs, today: DeployRequest, decision: Decision): Verdict {
  const stop = { kind: "stop", decision: "deny" } as const;
  if (given !== requestId(today)) {
    const rounds = Array.from({ length: today.round - 1 }, (_, index) => index + 1);
    if (rounds.some((round) => requestId({ ...today, round }) === given)) {
      return {
        ...stop,
        reason: "request_spent",
        headline: "The deployment of this request has ended already.",
        remedy: "Re-run all jobs, not only the failed ones: a new request is asked for.",
      };
    }
    return {
      ...stop,
      reason: "request_mismatch",
      headline: `The request ${given.slice(0, 16)} is not about commit ${today.commit.slice(0, 12)}${today.digest === "" ? "" : ` with ${today.digest.slice(0, 19)}…`} for ${today.environment} in this run.`,
      remedy:
        "A tag may have been moved, or an input of this step changed: re-run all jobs so that the gate, the approval and the deployment speak of the same.",
    };
  }
  if (decision.kind !== "require-approval") return { kind: "policy" };
  return missingApproval(asked, decision) ?? { kind: "asked" };
}

function missingApproval(asked: GateInputs["asked"], { approvals }: Decision): Stop | undefined {
  const missing = approvals.filter(
    ({ role, count, evidence }) =>
      !asked.some((need) => need.role === role && need.evidence === evidence && need.count >= count),
  );
  if (missing.length === 0) return undefined;
  return {
    kind: "stop",
    decision: "deny",
    reason: "approval_insufficient",
    headline: `Today's policy also requires ${missing.map(({ role, count, evidence, rules }) => `${count} × ${role} by ${evidence} (${rules.join(", ")})`).join(", ")}, which was not asked for.`,
    remedy: "Re-run all jobs, not only the failed ones: the gate then asks for what is required now.",
  };
}
