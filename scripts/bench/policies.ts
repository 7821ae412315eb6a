import type { GateFacts } from "../../src/core/policy/facts.ts";
import { parsePolicy } from "../../src/core/policy/parse-policy.ts";
import type { Policy } from "../../src/core/policy/policy.ts";

const HEAD = `version: 1
timezone: UTC
roles: { cto: { users: ["octo#1"] } }
environments:
  production: { windows: [{ days: mon-fri, from: "06:00", to: "22:00" }] }
freezes:
`;

const KINDS: readonly ((number: number) => string)[] = [
  (number) => `every-year: ${month(number)}-${day(number)} to ${month(number)}-${day(number + 2)}`,
  (number) => `every-week: ${["sat", "sun", "fri"][number % 3]}, from: "${hour(number)}:00", to: "23:30"`,
  (number) => `every-month: last friday, timezone: ${number % 2 === 0 ? "Europe/Berlin" : "America/New_York"}`,
  (number) => `dates: 20${26 + (number % 10)}-${month(number)}-${day(number)}`,
  (number) => `cron: "${number % 60} ${number % 24} * * ${number % 7}", for: 30m`,
  (number) =>
    `every-year: week of 4th thursday of november, strength: soft, approved-by: cto, stops: class-${number % 9}`,
];

/** Writes a policy with a number of freezes of every kind, mixed. */
export function mixedPolicy(rules: number): string {
  const kind = (number: number) => KINDS[number % KINDS.length]?.(number) ?? "";
  return HEAD + lines(rules, kind);
}

/** Writes a policy whose one-off freezes follow each other without a gap for ten years from a day on. */
export function chainedPolicy(rules: number, from: Date): string {
  const last = 3_652;
  const at = (index: number) => new Date(from.getTime() + Math.floor((index * last) / rules) * 86_400_000);
  const date = (instant: Date) => instant.toISOString().slice(0, 10);
  return HEAD + lines(rules, (number) => `dates: "${date(at(number))} to ${date(at(number + 1))}"`);
}

/** Parses a policy that must be valid. */
export function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, "policy");
  if (parsed.kind === "valid") return parsed.value;
  throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
}

/** Asks for a deployment of Shop to production at an instant, with nothing else in the way. */
export function factsAt(at: Date): GateFacts {
  const asked = { environment: "production", service: "shop", action: "deploy", changeClass: "standard" } as const;
  return { ...asked, at, incidents: [], locks: [], holidays: new Map() };
}

function lines(rules: number, kind: (number: number) => string): string {
  return Array.from({ length: rules }, (_, number) => `  - { name: R${number}, ${kind(number)} }\n`).join("");
}

function month(number: number): string {
  return String((number % 12) + 1).padStart(2, "0");
}

function day(number: number): string {
  return String((number % 25) + 1).padStart(2, "0");
}

function hour(number: number): string {
  return String(number % 23).padStart(2, "0");
}
