import type { Policy } from "../../core/policy/policy.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Standing } from "../../ports/gate-standing.ts";
import type { Refusal } from "./refusal.ts";

/** Refuses where an incident label of the environment does not exist: misspelt, renamed or deleted, it would never lock again, and nobody would notice. */
export function checkLabels(
  { incidents }: Pick<Policy, "incidents">,
  environment: string,
  { missingLabels }: Pick<Standing, "missingLabels">,
): Refusal | undefined {
  const [first, ...others] = missingLabels;
  if (first === undefined || incidents?.environments?.includes(environment) === false) return undefined;
  const names = missingLabels.map((label) => `'${inertLine(label, 80)}'`).join(", ");
  const [labels, them] = others.length === 0 ? [`label ${names} does`, "it"] : [`labels ${names} do`, "them"];
  return {
    kind: "stop",
    decision: "unknown",
    reason: "incident_label_missing",
    headline: `The incident ${labels} not exist in this repository, so that no issue can have ${them}: whether an incident is open cannot be told.`,
    remedy: `Create ${them} under Issues → Labels, or correct locks.incidents.issues.labels in the policy.`,
  };
}
