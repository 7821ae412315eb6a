import { readFileSync } from "node:fs";
import type { DeployLock } from "../../../src/core/lock/deploy-lock.ts";
import { type Decision, decide } from "../../../src/core/policy/decide.ts";
import type { GateFacts } from "../../../src/core/policy/facts.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import type { Policy } from "../../../src/core/policy/policy.ts";

/** Parses a policy that must be valid. */
export function policyFrom(text: string): Policy {
  const parsed = parsePolicy(text, "policy.yml");
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  return parsed.value;
}

/** Reads Shop's own policy. */
export const shopPolicy = policyFrom(readFileSync("examples/shop/.github/deploy-policy.yml", "utf8"));

/** Builds the facts of a deployment to production at an instant. */
export function factsAt(at: string, others: Partial<GateFacts> = {}): GateFacts {
  return {
    environment: "production",
    service: "shop",
    action: "deploy",
    changeClass: "standard",
    at: new Date(at),
    incidents: [],
    locks: [],
    holidays: new Map(),
    ...others,
  };
}

/** Builds a lock of everything that stands until it is closed. */
export function lockOf(issue: number, others: Partial<DeployLock> = {}): DeployLock {
  return {
    issue,
    url: `https://github.com/shop-org/shop/issues/${issue}`,
    title: "Locked",
    openedAt: new Date("2026-01-01T00:00:00Z"),
    scope: { environment: "*", service: "*" },
    request: "",
    owner: "dana",
    reason: "",
    expiresAt: undefined,
    ...others,
  };
}

/** Decides and throws when the policy does not know the environment. */
export function decided(policy: Policy, facts: GateFacts): Decision {
  const decision = decide(policy, facts);
  if (decision === undefined) throw new Error("the policy does not name the environment");
  return decision;
}

/** Says a decision in one line of instants, for tables. */
export function inShort({ kind, rule, until, nextOpen, nextChange }: Decision): string {
  const iso = (instant: Date | undefined) => instant?.toISOString().replace(":00.000Z", "Z") ?? "never";
  return `${kind} ${rule?.name ?? "-"} | until ${iso(until)} | open ${iso(nextOpen)} | change ${iso(nextChange)}`;
}
