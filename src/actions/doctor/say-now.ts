import { requiredFor } from "../../core/policy/class-scope.ts";
import type { Decision } from "../../core/policy/decide.ts";
import { nameLifter } from "../../core/policy/name-lifter.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { PolicyReading } from "../../flows/ask-gate/read-policy.ts";

/** Says in one line what a policy answers to a standard deployment at this moment, and when that changes; may hold names that others wrote. */
export function sayNow(decision: Decision | undefined, { policy, environment }: PolicyReading): string {
  if (decision === undefined) return "The policy does not name the environment, so it is closed.";
  const { kind, rule, until, nextOpen, nextChange, approvals } = decision;
  const zone = rule?.zone ?? policy.zone;
  const at = (instant: Date) => formatInstant(instant, zone);
  if (kind === "deny") {
    const why = rule === undefined ? "closed" : `closed by ${rule.name}`;
    const end = until === undefined ? "" : ` until ${at(until)}`;
    return `It would be denied: ${why}${end}; ${nextOpen === undefined ? "no opening is known before a person acts" : `next opening ${at(nextOpen)}`}.`;
  }
  const holds = nextChange === undefined ? "" : ` That holds until ${at(nextChange)}.`;
  const who = approvals
    .map(({ role, count, evidence }) => `${count} × ${nameLifter({ role, evidence })}`)
    .join(" and ");
  const asked = kind === "allow" ? "It would be let through, and nobody asked." : `It would be asked of ${who}.`;
  const required = requiredFor(environment, "standard");
  const proven = required.length === 0 ? "" : ` The version must be proven on ${required.join(" and ")} first.`;
  const { checklist } = environment;
  const ticks =
    checklist.length === 0
      ? ""
      : ` Its checklist has ${checklist.length} ${checklist.length === 1 ? "item" : "items"}.`;
  return `${asked}${proven}${ticks}${holds}`;
}
