import { type ParsedDocument, parseDocument } from "../document/parse-document.ts";
import type { Problem } from "../outcome/problem.ts";
import type { EnvironmentPolicy, Exception, Freeze, FreezeDates, Policy } from "./policy.ts";
import { type PolicyDocument, policySchema } from "./policy-schema.ts";

const EVERY_DAY: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6]);
const WHOLE_DAY = 1440;

/** Parses a policy document into the policy that it stands for, defaults filled in; all its problems are reported together. */
export function parsePolicy(text: string, file: string): ParsedDocument<Policy> {
  const parsed = parseDocument(text, policySchema, file);
  if (parsed.kind === "valid") return { kind: "valid", value: toPolicy(parsed.value) };
  const inOrder = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return { kind: "invalid", problems: [...parsed.problems].sort(inOrder) };
}

type Written<Key extends keyof PolicyDocument> = NonNullable<PolicyDocument[Key]>;
type WrittenFreeze = Written<"freezes">[number];
type WrittenEnvironment = Written<"environments">[string];
type WrittenExceptions = WrittenFreeze["unless"];

function toPolicy(document: PolicyDocument): Policy {
  const zone = document.timezone ?? "UTC";
  const incidents = document.locks?.incidents;
  return {
    zone,
    roles: mapped(document.roles ?? {}, ({ users = [], teams = [] }) => ({ users, teams })),
    environments: mapped(document.environments, (environment) => toEnvironment(environment, zone)),
    freezes: (document.freezes ?? []).map((freeze) => toFreeze(freeze, zone)),
    incidents:
      incidents === undefined
        ? undefined
        : {
            labels: incidents.issues.labels,
            environments: incidents.environments,
            lifting: { everyone: [], unless: toExceptions(incidents.unless) },
          },
  };
}

function toEnvironment(environment: WrittenEnvironment, zone: string): EnvironmentPolicy {
  const outside = environment["outside-windows"];
  const rule = typeof outside === "object" ? outside : {};
  return {
    approvals: (environment.approvals ?? []).map(({ role, count = 1 }) => ({ role, count })),
    windows: (environment.windows ?? []).map((window) => ({
      days: window.days ?? EVERY_DAY,
      from: window.from ?? 0,
      to: window.to ?? WHOLE_DAY,
      zone: window.timezone ?? zone,
    })),
    outside: { everyone: rule["approved-by"] ?? [], unless: toExceptions(rule.unless) },
    requires: environment.requires,
  };
}

function toFreeze(freeze: WrittenFreeze, zone: string): Freeze {
  return {
    name: freeze.name,
    dates: toDates(freeze),
    zone: freeze.timezone ?? zone,
    environments: freeze.environments,
    services: freeze.services,
    stops: freeze.stops,
    strength: freeze.strength ?? "hard",
    lifting: { everyone: freeze["approved-by"] ?? [], unless: toExceptions(freeze.unless) },
  };
}

function toDates({ "every-year": yearly, "every-week": days, dates = [] }: WrittenFreeze): FreezeDates {
  if (yearly !== undefined) return { kind: "every-year", dates: yearly };
  if (days !== undefined) return { kind: "every-week", days };
  return { kind: "once", dates };
}

function toExceptions(exceptions: WrittenExceptions): readonly Exception[] {
  return (exceptions ?? []).map((exception) => ({ classes: exception.class, approvedBy: exception["approved-by"] }));
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
