import { describe, expect, it } from "vitest";
import { diffText } from "../../../src/core/policy-report/diff/diff-text.ts";
import { changedDays, diffPolicies, type PolicyVersion } from "../../../src/core/policy-report/diff/policy-diff.ts";
import { writtenChanges } from "../../../src/core/policy-report/diff/written-changes.ts";
import { policyFrom } from "../policy/policies.ts";

const version = (text: string): PolicyVersion => ({ text, policy: policyFrom(text), holidays: new Map() });
const told = (before: string, after: string, from = "2026-11-21T00:00:00Z") =>
  diffText(diffPolicies(version(before), version(after), new Date(from))).split("\n");

/** A policy of production in Berlin with further lines; its windows are replaced by name. */
const policy = (lines: string, windows = '{ days: tue-thu, from: "10:00", to: "14:00" }') =>
  `version: 1\ntimezone: Europe/Berlin\nroles: { qa: { users: [quinn#9002] }, cto: { users: [octo#1] } }\nenvironments:\n  production:\n    windows: [${windows}]\n${lines}`;

const freeze = (dates: string, others = "") =>
  policy(`freezes: [{ name: Christmas, every-year: ${dates}${others} }]\n`);

describe("what changes between two versions of a policy", () => {
  it("says so when nothing does", () => {
    expect(told(freeze("12-20 to 12-26"), freeze("12-20 to 12-26"))).toEqual([
      "No day of the coming year opens, closes or asks others.",
      "",
      "Nothing is written otherwise.",
    ]);
  });

  it("shows a shifted freeze by the open hours that it gives and takes", () => {
    expect(told(freeze("12-20 to 12-26"), freeze("12-15 to 12-23"))).toEqual([
      "production: opens on 1 day, closes on 3 days of the coming year",
      "    - was open, now closed by 'Christmas'",
      "        Tue 15 Dec 10:00–14:00",
      "        Wed 16 Dec 10:00–14:00",
      "        Thu 17 Dec 10:00–14:00",
      "    + was closed by 'Christmas', now open",
      "        Thu 24 Dec 10:00–14:00",
      "",
      "Written otherwise:",
      "  freezes › Christmas › every-year: 12-20 to 12-26 → 12-15 to 12-23",
    ]);
  });

  it("tells hours that come again as one pattern, on the wall clock through both changes of the clock", () => {
    const wider = policy("", '{ days: sat-sun, from: "01:00", to: "05:00" }');
    const narrow = policy("", '{ days: sat-sun, from: "01:00", to: "03:00" }');
    const [head, , pattern] = told(narrow, wider, "2026-01-01T00:00:00Z");
    expect(head).toBe("production: opens on 104 days of the coming year");
    expect(pattern).toBe("        Sat, Sun 03:00–05:00 (104 times, 3 Jan – 27 Dec)");
  });

  it.each([
    // On 29 March the clock jumps from 02:00 to 03:00: an hour that does not exist opens nothing.
    ["the gap", '{ days: sun, from: "02:00", to: "03:00" }', "2026-03-28T00:00:00Z", "2026-03-29", 0],
    ["the day before the gap", '{ days: sat, from: "02:00", to: "03:00" }', "2026-03-28T00:00:00Z", "2026-03-28", 1],
    // On 25 October the hour from 02:00 to 03:00 comes twice.
    ["the repeated hour", '{ days: sun, from: "02:00", to: "03:00" }', "2026-10-24T12:00:00Z", "2026-10-25", 2],
  ])("counts the hours of %s", (_, window, from, day, hours) => {
    const never = policy("", '{ days: wed, from: "10:00", to: "11:00" }');
    const { times } = diffPolicies(version(never), version(policy("", window)), new Date(from));
    const opened = times
      .flatMap(({ changes }) => changes)
      .filter(({ effect, start }) => effect === "opens" && new Date(start + 7_200_000).toISOString().startsWith(day));
    expect(opened.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(hours * 3_600_000);
  });

  it("says whom it asks otherwise, for which class, and groups the classes that meet the same", () => {
    const soft = "12-20 to 12-26, strength: soft, approved-by: cto, unless: [{ class: hotfix, approved-by: qa }]";
    expect(told(freeze("12-20 to 12-26"), freeze(soft))).toEqual([
      "production: opens on 3 days of the coming year",
      "  class standard",
      "    + was closed by 'Christmas', now open with approval by 1 × cto",
      "        Tue 22 Dec 10:00–14:00",
      "        Wed 23 Dec 10:00–14:00",
      "        Thu 24 Dec 10:00–14:00",
      "  class hotfix",
      "    + was closed by 'Christmas', now open with approval by 1 × qa",
      "        Tue 22 Dec 10:00–14:00",
      "        Wed 23 Dec 10:00–14:00",
      "        Thu 24 Dec 10:00–14:00",
      "",
      "Written otherwise:",
      "  freezes › Christmas › strength: + soft",
      "  freezes › Christmas › approved-by: + cto",
      "  freezes › Christmas › unless: + class hotfix, approved-by qa",
    ]);
  });

  it("tells services apart that a glob names, and an approval that is asked all year", () => {
    const web = freeze("12-20 to 12-26", ', services: ["web-*"]');
    expect(told(freeze("12-20 to 12-26"), web).slice(0, 3)).toEqual([
      "production: opens on 3 days of the coming year",
      "  all other services",
      "    + was closed by 'Christmas', now open",
    ]);
    const always = (role: string) =>
      `version: 1\nroles: { qa: { users: [quinn#9002] }, cto: { users: [octo#1] } }\nenvironments: { production: { approvals: [${role}] } }\n`;
    expect(told(always("{ role: qa }"), always("{ role: cto, count: 1, evidence: reviews }")).slice(0, 3)).toEqual([
      "production: asks others on 365 days of the coming year",
      "    ~ asked 1 × qa, now asks 1 × cto by reviews ('approvals of production')",
      "        the whole coming year",
    ]);
  });

  it("tells a rollback apart where a freeze begins to name it", () => {
    const [head, scope] = told(
      freeze("12-20 to 12-26"),
      freeze("12-20 to 12-26", ", actions: [deploy, promote, rollback]"),
    );
    expect(head).toBe("production: closes on 7 days of the coming year");
    expect(scope).toBe("  rollback");
  });

  it("tells a role's members, and members that are new or gone as a whole, though no day changes", () => {
    const before = policy("");
    const after = before
      .replace("quinn#9002", "quinn#9002, mallory#9666")
      .replace("cto: { users: [octo#1] }", "vp: { teams: [vps] }");
    expect(told(before, after)).toEqual([
      "No day of the coming year opens, closes or asks others.",
      "",
      "Written otherwise:",
      "  roles › qa › users: + mallory#9666",
      "  roles › cto: − users octo#1",
      "  roles › vp: + teams vps",
    ]);
  });

  it("names environments that are new or gone", () => {
    const one = "version: 1\nenvironments: { production: {} }\n";
    const other = "version: 1\nenvironments: { staging: {} }\n";
    expect(told(one, other).slice(0, 2)).toEqual([
      "new environment staging",
      "environment production is gone: it can no longer be deployed to",
    ]);
  });

  it("counts the days of one environment or of all", () => {
    const diff = diffPolicies(version(freeze("12-20 to 12-26")), version(policy("")), new Date("2026-11-21T00:00:00Z"));
    expect(changedDays(diff, "opens")).toBe(3);
    expect(changedDays(diff, "opens", "production")).toBe(3);
    expect(changedDays(diff, "opens", "staging")).toBe(0);
    expect(changedDays(diff, "closes")).toBe(0);
  });
});

it("calls an environment new or removed only when it is, not when it loses or gets its members", () => {
  const bare = "version: 1\nenvironments: { production: {} }\n";
  const full = "version: 1\nenvironments: { production: { windows: [{ days: tue }] } }\n";
  expect(writtenChanges(full, bare)).toEqual([
    { place: "environments › production › windows", removed: ["days tue"], added: [] },
  ]);
  expect(writtenChanges(bare, full)).toEqual([
    { place: "environments › production › windows", removed: [], added: ["days tue"] },
  ]);
  expect(writtenChanges(bare, bare.replace("production", "staging"))).toHaveLength(2);
});
