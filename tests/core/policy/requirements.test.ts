import { describe, expect, it } from "vitest";
import type { GateFacts } from "../../../src/core/policy/facts.ts";
import { decided, factsAt, policyFrom } from "./policies.ts";

type Row = readonly [at: string, expected: string, others?: Partial<GateFacts>];

/** Says the answer, the named rule on `deny`, and whom it asks. */
function answers(text: string, [at, , others]: Row): string {
  const { kind, rule, approvals } = decided(policyFrom(text), factsAt(at, others));
  const asked = approvals.map(({ role, count, evidence }) => `${count}×${role}:${evidence}`);
  return [kind, ...(kind === "deny" ? [rule?.name ?? ""] : asked)].join(" ");
}

const only = (text: string) =>
  `version: 1\nroles: { cto: { users: [octo#1] }, lead: { users: [lea#2] }, qa: { users: [quinn#3] }, vp: { users: [vera#4] } }\n${text}\n`;
const incident = { name: "issue #7", issue: 7, url: "", title: "down", label: "SEV-1" };

const TABLE: Readonly<Record<string, readonly [text: string, rows: readonly Row[]]>> = {
  "G4: the CTO's review of every production change, hotfixes included": [
    only("environments: { production: { approvals: [{ role: cto, evidence: reviews }] }, development: {} }"),
    [
      ["2026-06-02T12:00:00Z", "require-approval 1×cto:reviews"],
      ["2026-06-02T12:00:00Z", "require-approval 1×cto:reviews", { changeClass: "hotfix" }],
      ["2026-06-02T12:00:00Z", "allow", { environment: "development" }],
      ["2026-06-02T12:00:00Z", "allow", { action: "rollback" }],
    ],
  ],
  "G6: a freeze of every year over its end, for large changes, and security with the CTO's word": [
    only(
      'environments: { production: {} }\nfreezes: [{ name: Peak season, every-year: "10-01 to 01-01", stops: [large], unless: [{ class: [security, bugfix], approved-by: cto }] }]',
    ),
    [
      ["2026-09-30T23:59:59.999Z", "allow", { changeClass: "large" }],
      ["2026-10-01T00:00:00Z", "deny Peak season", { changeClass: "large" }],
      ["2027-01-01T23:59:59.999Z", "deny Peak season", { changeClass: "large" }],
      ["2027-01-02T00:00:00Z", "allow", { changeClass: "large" }],
      ["2026-12-31T12:00:00Z", "require-approval 1×cto:comments", { changeClass: "security" }],
      ["2026-12-31T12:00:00Z", "require-approval 1×cto:comments", { changeClass: "bugfix" }],
      ["2027-01-02T00:00:00Z", "allow", { changeClass: "security" }],
      ["2026-12-31T12:00:00Z", "allow"],
    ],
  ],
  "G6: the CTO's reviews may lift it, so that nobody is asked twice": [
    only(
      'environments: { production: { approvals: [{ role: cto, evidence: reviews }] } }\nfreezes: [{ name: Peak season, every-year: "10-01 to 01-01", stops: [large], unless: [{ class: security, approved-by: cto, evidence: reviews }] }]',
    ),
    [
      ["2026-12-31T12:00:00Z", "require-approval 1×cto:reviews", { changeClass: "security" }],
      ["2026-12-31T12:00:00Z", "deny Peak season", { changeClass: "large" }],
    ],
  ],
  "G7: a hotfix is still reviewed, in the freeze too": [
    only(
      'change-classes: { hotfix: { branches: ["hotfix/*"] } }\nenvironments: { production: { approvals: [{ role: cto, evidence: reviews }] } }\nfreezes: [{ name: Peak season, every-year: "10-01 to 01-01", stops: [large] }]',
    ),
    [
      ["2026-11-27T12:00:00Z", "require-approval 1×cto:reviews", { changeClass: "hotfix" }],
      ["2026-11-27T12:00:00Z", "deny Peak season", { changeClass: "large" }],
    ],
  ],
  "V4: Tuesday and Thursday in Jakarta, never on Friday": [
    only(
      'environments: { production: { windows: [{ days: "tue, thu", from: "10:00", to: "12:00", timezone: Asia/Jakarta }] } }\nfreezes: [{ name: Never on Friday, every-week: fri, timezone: Asia/Jakarta }]',
    ),
    [
      ["2026-11-24T02:59:59.999Z", "deny the windows of production"],
      ["2026-11-24T03:00:00Z", "allow"],
      ["2026-11-24T04:59:59.999Z", "allow"],
      ["2026-11-24T05:00:00Z", "deny the windows of production"],
      ["2026-11-26T03:00:00Z", "allow"],
      ["2026-11-26T16:59:59.999Z", "deny the windows of production"],
      ["2026-11-26T17:00:00Z", "deny Never on Friday"],
      ["2026-11-27T16:59:59.999Z", "deny Never on Friday"],
      ["2026-11-27T17:00:00Z", "deny the windows of production"],
      ["2026-11-25T03:30:00Z", "deny the windows of production"],
    ],
  ],
  "V7: a checklist before production": [
    only(
      "environments: { production: { approvals: [{ role: qa }], checklist: [{ item: Tests green, check: ci }, { item: Migrations tested, check-run: migrations }, { item: Flags set }, { item: Staging approved, ticked-by: qa }] } }",
    ),
    [["2026-06-02T12:00:00Z", "require-approval 1×qa:comments"]],
  ],
  "V8: a hotfix goes straight to production with a single approval": [
    only(
      "environments: { staging: {}, production: { requires: { environment: staging, except: hotfix }, approvals: [{ role: qa, count: 2, except: hotfix }, { role: lead, only: hotfix }], windows: [{ days: tue }], outside-windows: { unless: [{ class: hotfix, approved-by: lead }] } } }",
    ),
    [
      ["2026-11-24T12:00:00Z", "require-approval 2×qa:comments"],
      ["2026-11-24T12:00:00Z", "require-approval 1×lead:comments", { changeClass: "hotfix" }],
      ["2026-11-24T23:59:59.999Z", "require-approval 2×qa:comments"],
      ["2026-11-25T00:00:00Z", "deny the windows of production"],
      ["2026-11-25T00:00:00Z", "require-approval 1×lead:comments", { changeClass: "hotfix" }],
    ],
  ],
  "S3: QA approves production": [
    only("environments: { staging: {}, production: { requires: staging, approvals: [{ role: qa }] } }"),
    [
      ["2026-06-02T12:00:00Z", "require-approval 1×qa:comments"],
      ["2026-06-02T12:00:00Z", "allow", { environment: "staging" }],
    ],
  ],
  "S4: Tuesday to Thursday 10:00 to 14:00 UTC, not on holidays, not in Black Friday week, not at Christmas": [
    only(
      'holidays: { shop: { dates: [2026-06-02] } }\nenvironments: { production: { windows: [{ days: tue-thu, from: "10:00", to: "14:00" }], outside-windows: deny } }\nfreezes:\n  - { name: Holidays, holidays: shop }\n  - { name: Black Friday week, every-year: week of 4th thursday of november }\n  - { name: Christmas, every-year: 12-20 to 12-26 }',
    ),
    [
      ["2026-06-03T09:59:59.999Z", "deny the windows of production"],
      ["2026-06-03T10:00:00Z", "allow"],
      ["2026-06-03T13:59:59.999Z", "allow"],
      ["2026-06-03T14:00:00Z", "deny the windows of production"],
      ["2026-06-02T10:00:00Z", "deny Holidays"],
      ["2026-11-22T23:59:59.999Z", "deny the windows of production"],
      ["2026-11-23T00:00:00Z", "deny Black Friday week"],
      ["2026-11-29T23:59:59.999Z", "deny Black Friday week"],
      ["2026-11-30T00:00:00Z", "deny the windows of production"],
      ["2026-12-19T23:59:59.999Z", "deny the windows of production"],
      ["2026-12-20T00:00:00Z", "deny Christmas"],
      ["2026-12-26T23:59:59.999Z", "deny Christmas"],
      ["2026-12-27T00:00:00Z", "deny the windows of production"],
      ["2026-12-18T12:00:00Z", "deny the windows of production"],
    ],
  ],
  "P3: an approval and a known way back": [
    only(
      "environments: { staging: {}, production: { requires: staging, approvals: [{ role: lead }], checklist: [{ item: A way back is known, check: rollback-plan }] } }",
    ),
    [
      ["2026-12-25T03:00:00Z", "require-approval 1×lead:comments"],
      ["2026-12-25T03:00:00Z", "allow", { action: "rollback" }],
    ],
  ],
  "A3: production starts by itself once staging has proven the change": [
    only("environments: { staging: {}, production: { requires: staging } }"),
    [
      ["2026-06-02T12:00:00Z", "allow"],
      ["2026-06-02T12:00:00Z", "allow", { environment: "staging" }],
    ],
  ],
  "A5: Monday to Thursday at any time, Friday with the VP's word": [
    only(
      "environments: { production: { windows: [{ days: mon-fri }] } }\nfreezes: [{ name: Friday, every-week: fri, strength: soft, approved-by: vp }]",
    ),
    [
      ["2026-11-22T23:59:59.999Z", "deny the windows of production"],
      ["2026-11-23T00:00:00Z", "allow"],
      ["2026-11-26T23:59:59.999Z", "allow"],
      ["2026-11-27T00:00:00Z", "require-approval 1×vp:comments"],
      ["2026-11-27T23:59:59.999Z", "require-approval 1×vp:comments"],
      ["2026-11-28T00:00:00Z", "deny the windows of production"],
    ],
  ],
  "A6: no deployment while a SEV-1 or SEV-2 is open": [
    only(
      "environments: { staging: {}, production: {} }\nlocks: { incidents: { issues: { labels: [SEV-1, SEV-2] }, environments: production } }",
    ),
    [
      ["2026-06-02T12:00:00Z", "allow"],
      ["2026-06-02T12:00:00Z", "deny issue #7", { incidents: [incident] }],
      ["2026-06-02T12:00:00Z", "deny issue #7", { incidents: [incident], changeClass: "hotfix" }],
      ["2026-06-02T12:00:00Z", "deny issue #7", { incidents: [incident], action: "promote" }],
      ["2026-06-02T12:00:00Z", "allow", { incidents: [incident], environment: "staging" }],
      ["2026-06-02T12:00:00Z", "allow", { incidents: [incident], action: "rollback" }],
    ],
  ],
  "A7: a hotfix passes the schedule with a team lead's word": [
    only(
      "environments: { production: { windows: [{ days: mon-thu }], outside-windows: { unless: [{ class: hotfix, approved-by: lead }] } } }",
    ),
    [
      ["2026-11-26T23:59:59.999Z", "allow", { changeClass: "hotfix" }],
      ["2026-11-27T00:00:00Z", "require-approval 1×lead:comments", { changeClass: "hotfix" }],
      ["2026-11-27T00:00:00Z", "deny the windows of production"],
      ["2026-11-29T23:59:59.999Z", "require-approval 1×lead:comments", { changeClass: "hotfix" }],
      ["2026-11-30T00:00:00Z", "allow"],
    ],
  ],
};

describe.each(Object.entries(TABLE))("%s", (_name, [text, rows]) => {
  it.each(rows.map((row) => [row[0], row[1], JSON.stringify(row[2] ?? {}), row] as const))(
    "at %s: %s %s",
    (_at, expected, _others, row) => {
      expect(answers(text, row)).toBe(expected);
    },
  );
});

it("V7: hands on who or what answers for each item", () => {
  const text = TABLE["V7: a checklist before production"]?.[0] ?? "";
  expect(policyFrom(text).environments.production?.checklist.map(({ item, by }) => [item, by])).toEqual([
    ["Tests green", { kind: "ci" }],
    ["Migrations tested", { kind: "check-run", name: "migrations" }],
    ["Flags set", { kind: "person", role: undefined }],
    ["Staging approved", { kind: "person", role: "qa" }],
  ]);
});
