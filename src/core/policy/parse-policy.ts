import * as z from "zod/mini";
import { type ParsedDocument, parseDocument } from "../document/parse-document.ts";
import type { Problem } from "../outcome/problem.ts";
import type { CentralNames } from "./document/central-names.ts";
import { crossCheck } from "./document/cross-check.ts";
import { type PolicyDocument, policySchema } from "./document/policy-schema.ts";
import { toEnvironment, toLifting } from "./document/to-environment.ts";
import { toFreeze, toHolidaySource } from "./document/to-freeze.ts";
import { toIncidents } from "./document/to-incidents.ts";
import { toTest } from "./document/to-test.ts";
import type { Policy } from "./policy.ts";

/** Codes of issues that leave the shape of the document as it should be. */
const SHAPELY: readonly string[] = [
  "custom",
  "unrecognized_keys",
  "invalid_format",
  "invalid_value",
  "too_small",
  "too_big",
];

/**
 * Parses a policy document into the policy that it stands for, defaults filled in; all its problems are reported together. A file that tightens
 * a central policy is parsed with that one's names, which it may use and not give again.
 */
export function parsePolicy(text: string, file: string, central: CentralNames = { roles: [] }): ParsedDocument<Policy> {
  const parsed = parseDocument(text, checked(central), file);
  if (parsed.kind === "valid") return { kind: "valid", value: toPolicy(parsed.value) };
  const inOrder = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return { kind: "invalid", problems: [...parsed.problems].sort(inOrder) };
}

function checked(central: CentralNames) {
  return policySchema.check(
    z.check(
      ({ value, issues }) => {
        for (const { path, message } of crossCheck(value, central))
          issues.push({ code: "custom", message, path: [...path], input: value });
      },
      // Problems of single values do not hide those between values, unless the shape itself is in doubt.
      { when: ({ issues }) => issues.every(({ code }) => SHAPELY.includes(code ?? "")) },
    ),
  );
}

function toPolicy(document: PolicyDocument): Policy {
  const zone = document.timezone ?? "UTC";
  const incidents = document.locks?.incidents;
  return {
    zone,
    roles: mapped(document.roles, ({ users = [], teams = [] }) => ({ users, teams })),
    changeClasses: mapped(document["change-classes"], ({ labels = [], branches = [] }) => ({ labels, branches })),
    holidays: mapped(document.holidays, (calendar) => toHolidaySource(calendar, zone)),
    environments: mapped(document.environments, (environment, name) => toEnvironment(name, environment, zone)),
    freezes: (document.freezes ?? []).map((freeze) => toFreeze(freeze, zone)),
    incidents: incidents === undefined ? undefined : toIncidents(incidents),
    lockLifting: toLifting({ unless: incidents?.unless }),
    tests: (document.tests ?? []).map(toTest),
  };
}

function mapped<A, B>(
  record: Readonly<Record<string, A>> | undefined,
  change: (value: A, key: string) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value, key)]));
}
