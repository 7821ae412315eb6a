import { describe, expect, it } from "vitest";
import { explain } from "../../../src/core/policy-report/explanation.ts";
import { nextChanges } from "../../../src/core/policy-report/next-changes.ts";
import { policyWarnings } from "../../../src/core/policy-report/policy-warnings.ts";
import { runTable } from "../../../src/core/policy-report/table-test.ts";
import { factsAt, policyFrom, shopPolicy } from "../policy/policies.ts";

const holidays = new Map();

/** Shop's rules with one row of a table. */
const withRow = (row: string) =>
  policyFrom(`
version: 1
roles: { qa: { users: [quinn#9002] } }
environments:
  production: { windows: [{ days: tue-thu, from: "10:00", to: "14:00" }], approvals: [{ role: qa }] }
freezes: [{ name: Christmas, every-year: 12-20 to 12-26 }]
locks: { incidents: { issues: { labels: [sev1] }, unless: [{ class: hotfix, approved-by: qa }] } }
tests: [{ environment: production, service: shop, ${row} }]
`);

describe("a policy's own table", () => {
  it.each([
    ['at: "2026-12-24T12:00Z", expect: deny', []],
    [
      'at: "2026-12-24T12:00Z", expect: deny, rule: Christmas, until: "2026-12-27T00:00Z", next-open: "2026-12-29T10:00Z"',
      [],
    ],
    ['at: "2026-12-01T12:00Z", expect: require-approval, approvals: [qa]', []],
    ['at: "2026-12-01T12:00Z", expect: deny, incidents: [sev1]', []],
    ['at: "2026-12-01T12:00Z", expect: require-approval, class: hotfix, incidents: [sev1], approvals: [qa]', []],
    ['at: "2026-12-24T12:00Z", action: rollback, expect: allow', []],
    ['at: "2026-12-24T12:00Z", expect: allow', ["expect: expected allow, came deny"]],
    [
      'at: "2026-12-27T00:00Z", expect: deny, rule: Christmas, next-open: "2026-12-30T10:00Z"',
      [
        "rule: expected Christmas, came the windows of production",
        "next-open: expected 2026-12-30T10:00Z, came 2026-12-29T10:00Z",
      ],
    ],
  ])("holds the row { %s } against the answer", (row, expected) => {
    const [result] = runTable(withRow(row), holidays);
    expect(
      result?.differences.map(({ member, expected: wanted, came }) => `${member}: expected ${wanted}, came ${came}`),
    ).toEqual(expected);
  });
});

describe("an explanation", () => {
  it("says verdict, rule, until, next opening, who may lift the rule, and every rule that holds", () => {
    expect(explain(shopPolicy, factsAt("2026-12-26T12:00Z", { changeClass: "hotfix" }))).toEqual([
      "CLOSED  production · shop · hotfix at Sat 26 Dec 2026 12:00 UTC",
      "  rule        Christmas (a hard freeze)",
      "  until       Sun 27 Dec 2026 00:00 UTC, in 12h",
      "  next open   Tue 29 Dec 2026 10:00 UTC, in 2d 22h",
      "  may lift it nobody; or change the policy by a reviewed pull request",
      "  rules that hold",
      "    - Christmas: a hard freeze, until Sun 27 Dec 2026 00:00 UTC; who may lift it: nobody",
      "    - the windows of production: closed outside them, until Tue 29 Dec 2026 10:00 UTC; who may lift it: nobody",
    ]);
  });

  it("says whom it asks and how they answer", () => {
    const lines = explain(shopPolicy, factsAt("2026-12-01T12:00Z"));
    expect(lines?.[0]).toBe("OPEN WITH APPROVAL  production · shop at Tue 1 Dec 2026 12:00 UTC");
    expect(lines).toContain(
      "  asks        1 × qa, by a comment `/approve …` on the approval issue (for approvals of production)",
    );
    expect(lines?.slice(1)).toEqual([
      "  until       Tue 1 Dec 2026 14:00 UTC, in 2h",
      expect.stringContaining("  asks "),
    ]);
  });

  it("says that an incident is over only when people say so", () => {
    const incidents = [{ name: "issue #12", url: "", title: "down", label: "sev1" }];
    const lines = explain(shopPolicy, factsAt("2026-12-01T12:00Z", { incidents }));
    expect(lines?.slice(1, 5)).toEqual([
      "  rule        issue #12 (an open incident)",
      "  until       when issue #12 is closed",
      "  next open   when issue #12 is closed",
      "  may lift it qa for hotfix; or settle and close issue #12",
    ]);
  });

  it("is none for an environment that the policy does not name", () => {
    expect(explain(shopPolicy, factsAt("2026-12-01T12:00Z", { environment: "prod" }))).toBeUndefined();
  });
});

describe("the next changes", () => {
  it("begin with the answer now, and stop where nothing changes any more", () => {
    const kinds = nextChanges(shopPolicy, factsAt("2026-12-26T12:00Z"), 3).map(
      ({ at, decision }) => `${at.toISOString().slice(0, 16)} ${decision.kind}`,
    );
    expect(kinds).toEqual(["2026-12-26T12:00 deny", "2026-12-29T10:00 require-approval", "2026-12-29T14:00 deny"]);
    expect(nextChanges(shopPolicy, factsAt("2026-12-26T12:00Z", { environment: "staging" }), 3)).toHaveLength(1);
  });
});

describe("warnings", () => {
  const warnings = (text: string) => {
    const known = new Map([["company", new Date("2026-12-01T00:00:00Z")]]);
    const warned = {
      file: "policy.yml",
      text,
      policy: policyFrom(text),
      holidays: new Map([["company", []]]),
      knownUntil: known,
    };
    return policyWarnings(warned, new Date("2026-11-21T00:00:00Z")).map(
      ({ line, column, message }) => `${line}:${column} ${message.split(":")[0]}`,
    );
  };

  it("names logins without an id, freezes that change nothing and calendars that end soon, each at its place", () => {
    const text = `version: 1
roles: { qa: { users: [quinn, riley#9003] } }
holidays:
  company: { file: .github/holidays.ics }
  national: { dates: ["2026-12-25"] }
  later: { dates: ["2027-12-25"] }
environments:
  production: { windows: [{ days: tue-thu, from: "10:00", to: "14:00" }], approvals: [{ role: qa }] }
  staging: {}
freezes:
  - { name: Christmas, every-year: 12-20 to 12-26 }
  - { name: Fridays, every-week: fri, environments: production }
  - { name: Fridays on staging, every-week: fri, environments: staging }
  - { name: Last year, dates: "2025-12-24" }
`;
    expect(warnings(text)).toEqual([
      "2:24 quinn is not pinned by its id",
      "4:3 the calendar 'company' is known until 1 Dec 2026 only",
      "5:3 the calendar 'national' is known until 25 Dec 2026 only",
      "12:5 the freeze 'Fridays' never meets an open window in the coming year",
      "14:5 the freeze 'Last year' does not hold in the coming year",
    ]);
  });

  it("keeps quiet where a class may open outside the windows that the freeze closes", () => {
    const text = `version: 1
roles: { qa: { users: [quinn#1] } }
environments:
  production:
    windows: [{ days: tue-thu, from: "10:00", to: "14:00" }]
    outside-windows: { unless: [{ class: hotfix, approved-by: qa }] }
freezes: [{ name: Fridays, every-week: fri }]
`;
    expect(warnings(text)).toEqual(["1:1 the calendar 'company' is known until 1 Dec 2026 only"]);
  });
});
