import { expect, it } from "vitest";
import { checklistFor, requiredFor } from "../../../src/core/policy/class-scope.ts";
import { policyFrom } from "./policies.ts";

const environment = policyFrom(`
version: 1
roles: { lead: { users: [lea#1] } }
environments:
  staging: {}
  perf: {}
  production:
    approvals: [{ role: lead }]
    requires: [{ environment: staging, except: hotfix }, { environment: perf, only: [large] }, staging]
    checklist: [{ item: Staging was tested, except: hotfix }, { item: Load was tested, only: large }, { item: Tests green, check: ci }]
`).environments.production;

it.each([
  ["standard", ["staging"], ["Staging was tested", "Tests green"]],
  ["large", ["staging", "perf"], ["Staging was tested", "Load was tested", "Tests green"]],
  ["hotfix", ["staging"], ["Tests green"]],
])("asks a %s change for %j and %j", (changeClass, required, items) => {
  if (environment === undefined) throw new Error("no production");
  expect(requiredFor(environment, changeClass)).toEqual(required);
  expect(checklistFor(environment, changeClass).map(({ item }) => item)).toEqual(items);
});
