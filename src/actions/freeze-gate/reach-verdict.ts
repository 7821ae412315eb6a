import type { DeployRequest } from "../../core/request/request.ts";
import { inertLine } from "../../core/text/inert.ts";
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
  const blind = missingLabels(inputs.environment, { reading, seen });
  if (blind !== undefined) return blind;
  const held = target === undefined ? undefined : checkEnvironments(seen.environments, inputs.targets);
  if (held !== undefined) return held;
  if (settled.kind === "stop") return settled;
  if (request === undefined || inputs.request === "") return { kind: "policy" };
  return checkRequest(inputs, request, decision);
}

/** Stops where an incident label does not exist: misspelt, renamed or deleted, it would never lock again, and nobody would notice. */
function missingLabels(environment: string, { reading, seen }: Pick<Findings, "reading" | "seen">): Stop | undefined {
  const { incidents } = reading.policy;
  const [first, ...others] = seen.standing.missingLabels;
  if (first === undefined || incidents?.environments?.includes(environment) === false) return undefined;
  const names = [first, ...others].map((label) => `'${inertLine(label, 80)}'`).join(", ");
  const [labels, them] = others.length === 0 ? [`label ${names} does`, "it"] : [`labels ${names} do`, "them"];
  return {
    kind: "stop",
    decision: "unknown",
    reason: "incident_label_missing",
    headline: `The incident ${labels} not exist in this repository, so that no issue can have ${them}: whether an incident is open cannot be told.`,
    remedy: `Create ${them} under Issues → Labels, or correct locks.incidents.issues.labels in the policy.`,
  };
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
