import type { DeployRequest } from "../../core/request/request.ts";
import { checkLabels } from "../../flows/ask-gate/check-labels.ts";
import { checkEnvironments } from "./check-environments.ts";
import { checkRequest } from "./check-request.ts";
import type { Findings } from "./findings.ts";
import type { Ground, Stop, Verdict } from "./verdict.ts";

/** Reaches the verdict: what the policy closes comes first, then what is not known, then what else would stop the deployment. */
export function reachVerdict(
  { inputs, decision }: Ground,
  { reading, seen, sources, settled, target }: Findings,
  request: DeployRequest | undefined,
): Verdict {
  const problems = sources.calendars?.problems ?? [];
  if (problems.length > 0) return invalidCalendars(problems);
  // What the policy closes is said first: nothing else would open it.
  if (decision === undefined || decision.kind === "deny") return { kind: "policy" };
  const [unread] = sources.unread;
  if (unread !== undefined) return unread;
  if (inputs.action === "rollback" && decision.kind === "allow") return { kind: "exempt" };
  const blind = checkLabels(reading.policy, inputs.environment, seen.standing);
  if (blind !== undefined) return blind;
  const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
  if (held !== undefined) return held;
  if (settled.kind === "stop") return settled;
  if (request === undefined || inputs.request === "") return { kind: "policy" };
  return checkRequest(inputs, request, decision);
}

function invalidCalendars(problems: NonNullable<Stop["problems"]>): Stop {
  const [first] = problems;
  return {
    kind: "stop",
    decision: "deny",
    reason: "policy_invalid",
    headline: `The policy's calendars have ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
    remedy: `Mend ${first?.file ?? "the calendar"}, which ${first?.message ?? "cannot be read"}`,
    problems,
  };
}
