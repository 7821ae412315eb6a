import { STANDARD_CLASS } from "../change-class.ts";
import type { PolicyTest } from "../policy.ts";
import type { PolicyDocument } from "./policy-schema.ts";

/** Builds a row of the policy's own table, defaults filled in. */
export function toTest(test: NonNullable<PolicyDocument["tests"]>[number]): PolicyTest {
  return {
    at: test.at,
    environment: test.environment,
    service: test.service ?? "",
    changeClass: test.class ?? STANDARD_CLASS,
    action: test.action ?? "deploy",
    incidents: test.incidents ?? [],
    expect: test.expect,
    rule: test.rule,
    approvals: test.approvals,
    until: test.until,
    nextOpen: test["next-open"],
  };
}
