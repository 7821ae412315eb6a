import { describe, expect, it } from "vitest";
import { RULE_KINDS } from "../../../src/core/policy/rule.ts";
import { decided, factsAt, inShort, lockOf, policyFrom } from "./policies.ts";

const ROLES = "roles: { cto: { users: [octo#1] }, lead: { users: [lea#2] }, qa: { users: [quinn#3] } }";
const open = (freezes: string, holidays = "") =>
  policyFrom(
    `version: 1\n${ROLES}\n${holidays}\nenvironments: { production: {}, staging: {} }\nfreezes:\n${freezes}\n`,
  );
const windows = (list: string) => policyFrom(`version: 1\nenvironments: { production: { windows: [${list}] } }\n`);
const kindAt = (policy: ReturnType<typeof open>, at: string, others = {}) => decided(policy, factsAt(at, others)).kind;

describe("1: what nobody may lift denies; what all may lift asks the union; the order only names", () => {
  const policy = policyFrom(`
version: 1
${ROLES}
environments:
  production:
    approvals: [{ role: qa, count: 2 }]
    windows: [{ days: tue }]
    outside-windows: { unless: [{ class: hotfix, approved-by: lead }] }
freezes:
  - { name: Soft, dates: 2026-06-01 to 2026-06-03, strength: soft, approved-by: [cto, qa] }
  - { name: Hard, dates: 2026-06-03 to 2026-06-04, unless: [{ class: hotfix, approved-by: cto }] }
locks: { incidents: { issues: { labels: [sev1] }, unless: [{ class: hotfix, approved-by: lead }] } }
`);
  const all = {
    locks: [lockOf(3)],
    incidents: [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }],
  };

  it("asks every role of every rule once, with the largest count", () => {
    const { kind, approvals } = decided(policy, factsAt("2026-06-03T12:00:00Z", { ...all, changeClass: "hotfix" }));
    expect(kind).toBe("require-approval");
    expect(approvals.map(({ role, count }) => `${count}×${role}`).sort()).toEqual(["1×cto", "1×lead", "2×qa"]);
  });

  it("asks nobody where a single rule cannot be lifted", () => {
    const { kind, approvals } = decided(policy, factsAt("2026-06-03T12:00:00Z", all));
    expect([kind, approvals]).toEqual(["deny", []]);
  });

  it("lists lock, incident, hard freeze, soft freeze, windows, in that order, and names the first that denies", () => {
    const { rule, rules } = decided(policy, factsAt("2026-06-03T12:00:00Z", all));
    expect(rules.map(({ kind }) => kind)).toEqual(RULE_KINDS);
    expect(rule?.name).toBe("issue #3");
    expect(decided(policy, factsAt("2026-06-03T12:00:00Z")).rule?.name).toBe("Hard");
    expect(decided(policy, factsAt("2026-06-01T12:00:00Z")).rule?.name).toBe("the windows of production");
  });

  it("keeps two needs of one role with different evidence apart", () => {
    const both = policyFrom(
      `version: 1\n${ROLES}\nenvironments: { production: { approvals: [{ role: cto, evidence: reviews }] } }\nfreezes: [{ name: F, dates: 2026-06-02, strength: soft, approved-by: cto }]\n`,
    );
    const { approvals } = decided(both, factsAt("2026-06-02T12:00:00Z"));
    expect(approvals).toEqual([
      { role: "cto", count: 1, evidence: "reviews", rules: ["approvals of production"] },
      { role: "cto", count: 1, evidence: "comments", rules: ["F"] },
    ]);
  });
});

describe("2: instants are [start, end), and a date range includes its last date", () => {
  it.each([
    ["12-20 to 12-26", "2026-12-19T23:59:59.999Z", "allow"],
    ["12-20 to 12-26", "2026-12-20T00:00:00Z", "deny"],
    ["12-20 to 12-26", "2026-12-26T23:59:59.999Z", "deny"],
    ["12-20 to 12-26", "2026-12-27T00:00:00Z", "allow"],
  ])("every-year %s at %s: %s", (dates, at, kind) => {
    expect(kindAt(open(`  - { name: F, every-year: ${dates} }`), at)).toBe(kind);
  });

  it.each([
    ["2026-12-24T17:59:59.999Z", "allow"],
    ["2026-12-24T18:00:00Z", "deny"],
    ["2026-12-27T05:59:59.999Z", "deny"],
    ["2026-12-27T06:00:00Z", "allow"],
  ])("dates with hours at %s: %s", (at, kind) => {
    expect(kindAt(open('  - { name: F, dates: "2026-12-24 18:00 to 2026-12-27 06:00" }'), at)).toBe(kind);
  });

  it.each([
    ["2026-06-05T14:59:59.999Z", "allow"],
    ["2026-06-05T15:00:00Z", "deny"],
    ["2026-06-05T23:59:59.999Z", "deny"],
    ["2026-06-06T00:00:00Z", "allow"],
  ])("every Friday from 15:00 at %s: %s", (at, kind) => {
    expect(kindAt(open('  - { name: F, every-week: fri, from: "15:00" }'), at)).toBe(kind);
  });

  it.each([
    ["first monday", "2026-06-01T00:00:00Z", "deny"],
    ["first monday", "2026-06-02T00:00:00Z", "allow"],
    ["first monday", "2026-06-08T00:00:00Z", "allow"],
    ["last friday", "2026-06-26T23:59:59.999Z", "deny"],
    ["last friday", "2026-06-27T00:00:00Z", "allow"],
    ['"15"', "2026-06-14T23:59:59.999Z", "allow"],
    ['"15"', "2026-06-15T00:00:00Z", "deny"],
    ["last day", "2028-02-29T12:00:00Z", "deny"],
    ["last day", "2028-02-28T12:00:00Z", "allow"],
    ['"29 to 31"', "2026-02-28T12:00:00Z", "allow"],
    ['"29 to 31"', "2026-06-30T23:59:59.999Z", "deny"],
    ['"29 to 31"', "2026-07-01T00:00:00Z", "allow"],
    ['["1", last day]', "2026-07-31T12:00:00Z", "deny"],
    ["[1, 15]", "2026-07-15T12:00:00Z", "deny"],
  ])("every month %s at %s: %s", (dates, at, kind) => {
    expect(kindAt(open(`  - { name: F, every-month: ${dates} }`), at)).toBe(kind);
  });

  it.each([
    ["2026-05-31T23:59:59.999Z", "allow"],
    ["2026-06-01T00:00:00Z", "deny"],
    ["2026-06-01T11:59:59.999Z", "deny"],
    ["2026-06-01T12:00:00Z", "allow"],
  ])("a cron's start for 12h at %s: %s", (at, kind) => {
    expect(kindAt(open('  - { name: F, cron: "0 0 1 * *", for: 12h }'), at)).toBe(kind);
  });
});

describe("3: local wall clock in the rule's zone", () => {
  it("opens no minutes that a clock skips, from the gap's end on, while a freeze holds through it", () => {
    const window = windows('{ days: sun, from: "02:30", to: "04:00", timezone: Europe/Berlin }');
    expect(inShort(decided(window, factsAt("2026-03-29T00:59:00Z")))).toContain("open 2026-03-29T01:00Z");
    const cron = windows('{ cron: "30 2 * * sun", for: 90m, timezone: Europe/Berlin }');
    expect(inShort(decided(cron, factsAt("2026-03-29T00:59:00Z")))).toContain("open 2026-03-29T01:00Z");
    expect(inShort(decided(cron, factsAt("2026-03-29T01:00:00Z")))).toContain("until 2026-03-29T02:00Z");
    const freeze = open('  - { name: F, every-week: sun, from: "01:00", to: "04:00", timezone: Europe/Berlin }');
    expect(inShort(decided(freeze, factsAt("2026-03-29T00:59:59.999Z")))).toContain("until 2026-03-29T02:00Z");
  });

  it("never opens for a cron whose whole time is skipped, until its next day", () => {
    const cron = windows('{ cron: "15 2 * * *", for: 30m, timezone: Europe/Berlin }');
    expect(inShort(decided(cron, factsAt("2026-03-28T12:00:00Z")))).toContain("open 2026-03-30T00:15Z");
  });

  it("opens in both passes of an hour that is repeated, also asked between them, and freezes through both", () => {
    const window = windows('{ from: "02:15", to: "02:45", timezone: Europe/Berlin }');
    expect(inShort(decided(window, factsAt("2026-10-25T00:46:00Z")))).toContain("open 2026-10-25T01:15Z");
    const freeze = open('  - { name: F, every-week: sun, from: "02:15", to: "02:45", timezone: Europe/Berlin }');
    expect(inShort(decided(freeze, factsAt("2026-10-25T00:15:00Z")))).toContain("until 2026-10-25T01:45Z");
    expect(kindAt(freeze, "2026-10-25T00:46:00Z")).toBe("deny");
  });

  it("keeps the ends of what spans a change on the wall clock", () => {
    const window = windows('{ days: sat, from: "22:00", to: "06:00", timezone: Australia/Lord_Howe }');
    // The clock is put back by half an hour at 02:00: 22:00 is 11:00 UTC before, 06:00 is 19:30 UTC after.
    expect(inShort(decided(window, factsAt("2026-04-04T11:00:00Z")))).toContain("until 2026-04-04T19:30Z");
    const freeze = open('  - { name: F, dates: "2026-03-28 22:00 to 2026-03-29 06:00", timezone: Europe/Berlin }');
    expect(inShort(decided(freeze, factsAt("2026-03-28T21:00:00Z")))).toContain("until 2026-03-29T04:00Z");
  });
});

describe("5: the next opening and change are exact, also years ahead", () => {
  it("finds an opening across freezes that chain over kinds and zones", () => {
    const policy = policyFrom(`
version: 1
holidays: { h: { dates: [2031-01-01 to 2031-03-31] } }
environments: { production: { windows: [{ cron: "0 10 * * mon#1", for: 1h }] } }
freezes:
  - { name: A, dates: 2026-01-01 to 2030-12-31 }
  - { name: B, holidays: h }
  - { name: C, every-month: first monday, stops: [standard], services: [other] }
  - { name: D, dates: 2031-04-01 to 2031-05-31 }
`);
    expect(inShort(decided(policy, factsAt("2026-01-05T10:30:00Z")))).toContain("open 2031-06-02T10:00Z");
  });

  it("says never, and does not guess, beyond ten years", () => {
    const policy = open("  - { name: F, dates: 2026-01-01 to 2036-12-31 }");
    expect(inShort(decided(policy, factsAt("2026-01-05T10:30:00Z")))).toBe(
      "deny F | until never | open never | change never",
    );
    expect(inShort(decided(policy, factsAt("2027-01-05T10:30:00Z")))).toContain("open 2037-01-01T00:00Z");
  });

  it("says never where two rules close in turn for ever", () => {
    const policy = policyFrom(
      "version: 1\nenvironments: { production: { windows: [{ days: mon, timezone: Europe/Berlin }] } }\nfreezes: [{ name: F, every-week: sun-mon, timezone: UTC }, { name: G, every-week: tue }]\n",
    );
    expect(inShort(decided(policy, factsAt("2026-01-05T10:30:00Z")))).toContain("open never | change never");
  });

  it("changes when whom it asks changes, not when the rule that asks does", () => {
    const policy = open(
      [
        "  - { name: A, dates: 2026-06-01, strength: soft, approved-by: cto }",
        "  - { name: B, dates: 2026-06-02, strength: soft, approved-by: cto }",
        "  - { name: C, dates: 2026-06-03, strength: soft, approved-by: lead }",
      ].join("\n"),
    );
    expect(inShort(decided(policy, factsAt("2026-06-01T12:00:00Z")))).toContain("change 2026-06-03T00:00Z");
  });
});

describe("6: a rule decides for the instant that is asked about", () => {
  it("answers for any instant, past or to come, by nothing but the facts", () => {
    const policy = open("  - { name: F, dates: 2011-12-30 }");
    expect(kindAt(policy, "2011-12-30T12:00:00Z")).toBe("deny");
    expect(kindAt(policy, "2050-12-30T12:00:00Z")).toBe("allow");
  });
});

describe("8: a calendar that was not read is not free", () => {
  const calendars = "holidays: { here: { dates: [2026-06-02] }, company: { file: .github/holidays.ics } }";
  const policy = open("  - { name: Holidays, holidays: [here, company] }", calendars);
  const read = new Map([["company", [{ first: Date.UTC(2026, 5, 4), last: Date.UTC(2026, 5, 5) }]]]);

  it.each([
    ["2026-06-02T12:00:00Z", "deny"],
    ["2026-06-03T12:00:00Z", "allow"],
    ["2026-06-04T00:00:00Z", "deny"],
    ["2026-06-05T23:59:59.999Z", "deny"],
    ["2026-06-06T00:00:00Z", "allow"],
  ])("joins the policy's own dates and a file's: at %s %s", (at, kind) => {
    expect(kindAt(policy, at, { holidays: read })).toBe(kind);
  });

  it("holds without an end while a calendar is missing, and says why", () => {
    const { kind, until, nextOpen, rule } = decided(policy, factsAt("2026-06-03T12:00:00Z"));
    expect([kind, until, nextOpen]).toEqual(["deny", undefined, undefined]);
    expect(rule?.note).toContain("company");
  });
});

describe("10: an answer says until when it holds", () => {
  it.each([
    ["2026-06-02T13:59:00Z", "allow - | until 2026-06-02T14:00Z"],
    ["2026-06-02T10:00:00Z", "allow - | until 2026-06-02T14:00Z"],
  ])("at %s: %s", (at, expected) => {
    expect(inShort(decided(windows('{ days: tue, from: "10:00", to: "14:00" }'), factsAt(at)))).toContain(expected);
  });
});

describe("windows of services", () => {
  const policy = windows('{ days: tue, services: [web-*, shop] }, { cron: "0 10 * * wed", for: 4h, services: api }');

  it.each([
    ["web-a", "2026-06-02T12:00:00Z", "allow"],
    ["web-a", "2026-06-03T12:00:00Z", "deny"],
    ["api", "2026-06-03T12:00:00Z", "allow"],
    ["api", "2026-06-02T12:00:00Z", "deny"],
  ])("%s at %s: %s", (service, at, kind) => {
    expect(kindAt(policy, at, { service })).toBe(kind);
  });

  it("never opens for a service that no window is for, and says so", () => {
    const { kind, nextOpen, rule } = decided(policy, factsAt("2026-06-02T12:00:00Z", { service: "batch" }));
    expect([kind, nextOpen]).toEqual(["deny", undefined]);
    expect(rule?.note).toBe("None of the windows of production is for the service 'batch'.");
  });
});

describe("actions", () => {
  const policy = open(
    [
      "  - { name: Promotions, dates: 2026-06-01, actions: promote }",
      "  - { name: All, dates: 2026-06-02, actions: [deploy, promote, rollback], strength: soft, approved-by: cto }",
      "  - { name: Default, dates: 2026-06-03 }",
    ].join("\n"),
  );

  it.each([
    ["2026-06-01T12:00:00Z", "deploy", "allow"],
    ["2026-06-01T12:00:00Z", "promote", "deny"],
    ["2026-06-01T12:00:00Z", "rollback", "allow"],
    ["2026-06-02T12:00:00Z", "rollback", "require-approval"],
    ["2026-06-03T12:00:00Z", "deploy", "deny"],
    ["2026-06-03T12:00:00Z", "promote", "deny"],
    ["2026-06-03T12:00:00Z", "rollback", "allow"],
  ])("at %s a %s: %s", (at, action, kind) => {
    expect(kindAt(policy, at, { action })).toBe(kind);
  });

  it("lets a rollback pass locks, incidents, windows and standing approvals", () => {
    const closed = policyFrom(
      `version: 1\n${ROLES}\nenvironments: { production: { approvals: [{ role: qa }], windows: [{ days: tue }] } }\nlocks: { incidents: { issues: { labels: [sev1] } } }\n`,
    );
    const incidents = [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }];
    const facts = { action: "rollback", incidents, locks: [lockOf(3)] } as const;
    expect(kindAt(closed, "2026-06-03T12:00:00Z", facts)).toBe("allow");
  });
});

describe("locks that expire", () => {
  const policy = open('  - { name: F, dates: "2026-06-02 12:00 to 2026-06-02 13:00" }');
  const expiresAt = new Date("2026-06-02T12:30:00Z");

  it("hold to the instant, and the next opening knows it", () => {
    const facts = (at: string) => factsAt(at, { locks: [lockOf(3, { expiresAt })] });
    expect(inShort(decided(policy, facts("2026-06-02T11:00:00Z")))).toBe(
      "deny issue #3 | until 2026-06-02T12:30Z | open 2026-06-02T13:00Z | change 2026-06-02T13:00Z",
    );
    expect(decided(policy, facts("2026-06-02T12:29:59.999Z")).rule?.name).toBe("issue #3");
    expect(decided(policy, facts("2026-06-02T12:30:00Z")).rule?.name).toBe("F");
  });

  it("beside one without an end leave no opening that is known", () => {
    const locks = [lockOf(3, { expiresAt }), lockOf(4)];
    const decision = decided(policy, factsAt("2026-06-02T11:00:00Z", { locks }));
    expect([decision.until, decision.nextOpen]).toEqual([expiresAt, undefined]);
  });

  it("stop what their scope names, * for everything", () => {
    const at = "2026-06-01T12:00:00Z";
    const scoped = (environment: string, service: string) => ({
      locks: [lockOf(3, { scope: { environment, service } })],
    });
    expect(kindAt(policy, at, scoped("*", "shop"))).toBe("deny");
    expect(kindAt(policy, at, scoped("production", "*"))).toBe("deny");
    expect(kindAt(policy, at, scoped("staging", "*"))).toBe("allow");
    expect(kindAt(policy, at, scoped("*", "other"))).toBe("allow");
  });
});

describe("incidents of endpoints", () => {
  it("go by names of their own, several of them", () => {
    const policy = policyFrom(
      "version: 1\nenvironments: { production: {} }\nlocks: { incidents: { issues: { labels: [sev1] } } }\n",
    );
    const incidents = ["pagerduty: INC-7", "statuspage: checkout"].map((name) => ({
      name,
      url: "",
      title: "",
      label: "P1",
    }));
    const { rules } = decided(policy, factsAt("2026-06-01T12:00:00Z", { incidents }));
    expect(rules.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "incident pagerduty: INC-7",
      "incident statuspage: checkout",
    ]);
  });
});
