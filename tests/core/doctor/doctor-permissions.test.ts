import { expect, it } from "vitest";
import {
  CODEDEPLOY_PERMISSIONS,
  MIGRATION_PERMISSIONS,
  ROLE_PERMISSIONS,
} from "../../../src/core/doctor/aws-permissions.ts";
import { decideHealth } from "../../../src/core/doctor/decide-health.ts";
import { type Finding, findingsOn } from "../../../src/core/doctor/finding.ts";
import { pastedActions } from "../../fakes/pasted-policies.ts";

const actions = (permissions: typeof ROLE_PERMISSIONS) => permissions.map(({ action }) => action).sort();

it("knows the permissions of the roles to paste, no more and no fewer", () => {
  expect(actions(ROLE_PERMISSIONS)).toEqual([...pastedActions("role")].sort());
  expect(actions(MIGRATION_PERMISSIONS)).toEqual([...pastedActions("role-migrations")].sort());
  expect(actions(CODEDEPLOY_PERMISSIONS)).toEqual([...pastedActions("role-codedeploy")].sort());
});

it("tries nothing that writes", () => {
  const tried = [...ROLE_PERMISSIONS, ...CODEDEPLOY_PERMISSIONS]
    .filter((one) => one.tried)
    .map(({ action }) => action.split(":")[1]);
  expect(tried.filter((name) => !/^(Describe|List|Get|Filter)/.test(name ?? ""))).toEqual([]);
});

const on = findingsOn("x");
const [ok, warning, problem, unknown, beyond] = [
  on.ok("a"),
  on.warning("b", ""),
  on.problem("c", ""),
  on.unknown("d", ""),
  on.beyond("e", ""),
];
it.each<readonly [string, readonly Finding[], string]>([
  ["nothing", [], "unknown"],
  ["all well", [ok], "healthy"],
  ["a warning", [ok, warning], "healthy"],
  ["an unknown", [ok, unknown], "unknown"],
  ["what no look can settle", [ok, beyond], "healthy"],
  ["a problem beside an unknown", [unknown, problem], "unhealthy"],
])("decides by %s", (_, findings, expected) => expect(decideHealth(findings)).toBe(expected));
