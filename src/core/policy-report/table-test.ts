import { type Decision, decide } from "../policy/decide.ts";
import type { Policy, PolicyTest } from "../policy/policy.ts";
import type { Holidays } from "./question.ts";

/** A member of a row that was answered otherwise. */
export interface Difference {
  readonly member: "expect" | "rule" | "approvals" | "until" | "next-open";
  readonly expected: string;
  readonly came: string;
}

/** A row of the policy's own table with what came; no differences mean that it passed. */
export interface TestResult {
  readonly row: number;
  readonly test: PolicyTest;
  readonly differences: readonly Difference[];
}

/** Asks a policy every question of its own table. */
export function runTable(policy: Policy, holidays: Holidays): readonly TestResult[] {
  return policy.tests.map((test, index) => ({
    row: index + 1,
    test,
    differences: differencesOf(test, answerTo(test, policy, holidays)),
  }));
}

function answerTo(test: PolicyTest, policy: Policy, holidays: Holidays): Decision | undefined {
  const { at, environment, service, changeClass, action } = test;
  const incidents = test.incidents.map((label, index) => ({
    name: `incident ${index + 1} (${label})`,
    url: "",
    title: label,
    label,
  }));
  return decide(policy, { at, environment, service, changeClass, action, incidents, locks: [], holidays });
}

function differencesOf(test: PolicyTest, decision: Decision | undefined): readonly Difference[] {
  if (decision === undefined)
    return [{ member: "expect", expected: test.expect, came: `the policy names no environment '${test.environment}'` }];
  const roles = (names: readonly string[]) => [...new Set(names)].sort().join(", ") || "nobody";
  const members: readonly (readonly [Difference["member"], string | undefined, string])[] = [
    ["expect", test.expect, decision.kind],
    ["rule", test.rule, decision.rule?.name ?? "none"],
    [
      "approvals",
      test.approvals === undefined ? undefined : roles(test.approvals),
      roles(decision.approvals.map(({ role }) => role)),
    ],
    ["until", sayInstant(test.until), sayInstant(decision.until ?? "never") ?? ""],
    ["next-open", sayInstant(test.nextOpen), sayInstant(decision.nextOpen ?? "never") ?? ""],
  ];
  return members.flatMap(([member, expected, came]) =>
    expected === undefined || expected === came ? [] : [{ member, expected, came }],
  );
}

function sayInstant(instant: Date | "never" | undefined): string | undefined {
  return instant instanceof Date ? instant.toISOString().replace(":00.000Z", "Z") : instant;
}
