import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { formatProblem } from "../../../core/outcome/problem.ts";
import type { Policy } from "../../../core/policy/policy.ts";
import type { SourcesRead } from "../../../flows/ask-gate/read-sources.ts";

/** Says what a policy's calendars and incident endpoints answered for an environment, and whom was asked. */
export function sourceFindings(
  environment: string,
  policy: Policy,
  { calendars, unread }: SourcesRead,
): readonly Finding[] {
  const on = findingsOn("policy-sources", environment);
  return [
    ...endpointFindings(environment, policy),
    ...(calendars?.problems ?? []).map((one) => on.problem(formatProblem(one), "Mend the calendar's file.")),
    ...unread.map(({ headline, remedy }) => on.unknown(headline, remedy)),
    ...(calendars?.warnings ?? []).map((one) => on.warning(one, "Renew the copy of the calendar (docs/holidays.md).")),
  ];
}

/** Where endpoints stand is what a firewall has to let through. */
function endpointFindings(environment: string, { incidents }: Policy): readonly Finding[] {
  if (incidents === undefined || incidents.environments?.includes(environment) === false) return [];
  const asked = incidents.endpoints.map(({ name, url }) => `${name} at ${new URL(url).host}`);
  if (asked.length === 0) return [];
  return [findingsOn("policy-sources", environment).ok(`Asked about incidents: ${asked.join(", ")}.`)];
}
