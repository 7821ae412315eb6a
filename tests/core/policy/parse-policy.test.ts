import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { formatProblem } from "../../../src/core/outcome/problem.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import { policyFrom } from "./policies.ts";

const problemsOf = (text: string) => {
  const parsed = parsePolicy(text, "p.yml");
  return parsed.kind === "invalid" ? parsed.problems.map(formatProblem) : [];
};
const within = (lines: string) => `version: 1\nroles: { qa: { users: ["quinn#9002"] } }\n${lines}\n`;
const production = (text: string) => within(`environments: { production: { ${text} }, staging: {} }`);
const freeze = (text: string) => within(`environments: { production: {} }\nfreezes:\n  - { name: X, ${text} }`);

test.each([
  [
    "an unknown zone, with the nearest names",
    "version: 1\ntimezone: Asia/Jakrta\nenvironments: { a: {} }",
    "p.yml:2:11 timezone: 'Asia/Jakrta' is no time zone; the nearest names are Asia/Jakarta",
  ],
  [
    "an offset in place of a zone",
    'version: 1\ntimezone: "+07:00"\nenvironments: { a: {} }',
    "p.yml:2:11 timezone: '+07:00' is no time zone",
  ],
  ["an unknown key", production("aprovals: []"), "p.yml:3:31 unknown key 'aprovals'. Did you mean 'approvals'?"],
  [
    "an unknown role",
    production("approvals: [{ role: qaa }]"),
    "p.yml:3:51 environments.production.approvals.0.role: 'qaa' is no role of this policy; did you mean 'qa'?",
  ],
  [
    "an unknown environment",
    production("requires: stagin"),
    "'stagin' is no environment of this policy; did you mean 'staging'?",
  ],
  ["an environment that requires itself", production("requires: production"), "requires itself"],
  ["a misspelt day", production("windows: [{ days: tue-thr }]"), "'thr' is no weekday, did you mean 'thu'?"],
  ["no time of day", production('windows: [{ to: "25:00" }]'), "'25:00' is no time of day"],
  [
    "a window of no length",
    production('windows: [{ from: "10:00", to: "10:00" }]'),
    "starts and ends at the same time",
  ],
  ["no windows in the list", production("windows: []"), "leave `windows` out for 'always open'"],
  [
    "a rule that can never apply",
    production("outside-windows: deny"),
    "can never apply: the environment has no windows",
  ],
  [
    "an end before the start",
    freeze("dates: 2026-12-26 to 2026-12-20"),
    "p.yml:5:23 freezes.0.dates: '2026-12-26 to 2026-12-20' ends before it starts: swap the two dates",
  ],
  ["a date that does not exist", freeze("dates: 2026-02-30"), "'2026-02-30' is no date"],
  ["a day that no year has", freeze('every-year: "02-30"'), "'02-30' names a day that no year has"],
  ["a misspelt month", freeze("every-year: week of 4th thursday of novembre"), "did you mean 'november'?"],
  [
    "no dates",
    freeze("stops: [large]"),
    "says not when: give exactly one of every-year, every-month, every-week, dates, cron, holidays",
  ],
  ["dates twice", freeze("dates: 2026-01-01, every-week: fri"), "says when more than once"],
  [
    "a soft freeze that nobody may lift",
    freeze("dates: 2026-01-01, strength: soft"),
    "is soft, but nobody may lift it",
  ],
  ["a hard freeze with approvers", freeze("dates: 2026-01-01, approved-by: qa"), "needs `strength: soft`"],
  [
    "an exception without its approval",
    freeze("dates: 2026-01-01, unless: [{ class: hotfix }]"),
    "unless.0.approved-by",
  ],
  ["a role of nobody", "version: 1\nroles: { qa: {} }\nenvironments: { a: {} }", "role 'qa' has nobody in it"],
  ["no environments", "version: 1\nenvironments: {}", "name at least one environment"],
  ["another version", "version: 2\nenvironments: { a: {} }", "expected version: 1"],
  [
    "an empty policy",
    "version: 1\nenvironments: {}",
    "is empty: name at least one environment, such as `production: {}`",
  ],
  ["no duration", production('windows: [{ cron: "0 0 * * *", for: 4 hours }]'), "'4 hours' is no duration"],
  ["a duration of zero", production('windows: [{ cron: "0 0 * * *", for: 0m }]'), "'0m' lasts no time at all"],
  ["a negative duration", production('windows: [{ cron: "0 0 * * *", for: -4h }]'), "'-4h' is no duration"],
  ["seconds", production('windows: [{ cron: "0 0 * * *", for: 90s }]'), "'90s' does not end on a minute"],
  ["more than a year", production('windows: [{ cron: "0 0 * * *", for: 400d }]'), "lasts longer than a year"],
  ["a cron that never fires", production('windows: [{ cron: "0 0 30 2 *", for: 4h }]'), "never fires"],
  ["a cron without its length", production('windows: [{ cron: "0 0 * * *" }]'), "add `for`, such as `for: 4h`"],
  ["a length without its cron", production("windows: [{ for: 4h }]"), "it goes with `cron`"],
  [
    "a cron with days",
    production('windows: [{ cron: "0 0 * * *", for: 4h, days: mon }]'),
    "a cron goes with `for` alone, without days",
  ],
  ["a window that starts at its day's end", production('windows: [{ from: "24:00" }]'), "starts at"],
  [
    "an unknown zone of a window",
    production("windows: [{ timezone: Europe/Berln }]"),
    "the nearest names are Europe/Berlin",
  ],
  [
    "an unknown evidence",
    production("approvals: [{ role: qa, evidence: review }]"),
    "expected evidence: comments, reviews or environment",
  ],
  ["no such count", production("approvals: [{ role: qa, count: 0 }]"), "expected at least 1"],
  [
    "a class that is let off with nobody's approval",
    production("approvals: [{ role: qa, except: hotfix }]"),
    "lets 'hotfix' off although nobody approves it: add an approval for it, such as { role: <role>, only: hotfix }",
  ],
  [
    "a class that is let off what it requires with nobody's approval",
    production("requires: { environment: staging, except: hotfix }"),
    "environments.production.requires.0.except: lets 'hotfix' off",
  ],
  [
    "an item that a class is let off with nobody's approval",
    production("checklist: [{ item: Tested, except: [hotfix] }]"),
    "environments.production.checklist.0.except: lets 'hotfix' off",
  ],
  [
    "a scope that leaves no class",
    production("approvals: [{ role: qa }, { role: qa, only: large, except: large }]"),
    "can never apply: `except` takes away all that `only` names",
  ],
  [
    "a checklist's unknown role",
    production("checklist: [{ item: A, ticked-by: qaa }]"),
    "'qaa' is no role of this policy; did you mean 'qa'?",
  ],
  [
    "an item answered for twice",
    production("checklist: [{ item: A, check: ci, ticked-by: qa }]"),
    "is answered for in 2 ways",
  ],
  ["an item twice", production("checklist: [{ item: A }, { item: A, check: ci }]"), "is on the list already"],
  [
    "an unknown check",
    production("checklist: [{ item: A, check: cii }]"),
    "expected ci, reviews, security-alerts, rollback-plan or { check-run: <name> }",
  ],
  ["an unknown in-flight", production("in-flight: stop"), "expected finish or hold"],
  ["a day that no month has", freeze('every-month: "32"'), "'32' names a day that no month has"],
  ["days of a month that end before they start", freeze('every-month: "20 to 10"'), "'20 to 10' ends before it starts"],
  ["a month's day in other words", freeze("every-month: fifth monday"), "'fifth monday' is not understood"],
  [
    "hours that end before they start",
    freeze('dates: "2026-12-24 18:00 to 2026-12-24 06:00"'),
    "ends before it starts: swap the two dates",
  ],
  ["hours of no length", freeze('dates: "2026-12-24 18:00"'), "ends when it starts: say until when"],
  ["hours where dates do", freeze('every-month: first monday, from: "10:00"'), "goes with `every-week` alone"],
  [
    "a week's hours of no length",
    freeze('every-week: fri, from: "10:00", to: "10:00"'),
    "starts and ends at the same time",
  ],
  [
    "an unknown calendar",
    freeze("holidays: indonsia"),
    "'indonsia' is no calendar of this policy; the policy names no calendar yet",
  ],
  ["an unknown action", freeze("dates: 2026-01-01, actions: [deploy, roll]"), "expected deploy, promote or rollback"],
  [
    "an exception that an earlier one settles",
    freeze("dates: 2026-01-01, unless: [{ class: [a, b], approved-by: qa }, { class: b, approved-by: qa }]"),
    "can never apply to 'b': an exception before it settles that class",
  ],
  [
    "a calendar without a source",
    within("holidays: { a: {} }\nenvironments: { a: {} }"),
    "has no source: give exactly one of dates, file, feed",
  ],
  [
    "a calendar with two",
    within("holidays: { a: { file: a.ics, dates: 2026-01-01 } }\nenvironments: { a: {} }"),
    "has several sources",
  ],
  [
    "a copy of what is no feed",
    within("holidays: { a: { file: a.ics, copy: b.ics } }\nenvironments: { a: {} }"),
    "copy can never apply: only a `feed` has a copy",
  ],
  [
    "an age of no copy",
    within('holidays: { a: { feed: "https://a.example/a.ics", max-age: 30d } }\nenvironments: { a: {} }'),
    "name the `copy` whose age it bounds",
  ],
  [
    "a feed without TLS",
    within('holidays: { a: { feed: "http://a.example/a.ics" } }\nenvironments: { a: {} }'),
    "expected an https address",
  ],
  [
    "a file outside the repository",
    within("holidays: { a: { file: ../a.ics } }\nenvironments: { a: {} }"),
    "expected the path of an .ics file",
  ],
  ["a class that nothing shows", within("change-classes: { a: {} }\nenvironments: { a: {} }"), "can never be found"],
  [
    "incidents of nothing",
    within("locks: { incidents: { environments: a } }\nenvironments: { a: {} }"),
    "can never apply: say what an incident is",
  ],
  [
    "a test of an unknown environment",
    within('environments: { production: {} }\ntests: [{ at: "2026-01-01T00:00Z", environment: prod, expect: deny }]'),
    "p.yml:4:49 tests.0.environment: 'prod' is no environment of this policy",
  ],
  [
    "a test of an unknown rule",
    within(
      'environments: { a: {} }\nfreezes: [{ name: X, dates: 2026-01-01 }]\ntests: [{ at: "2026-01-01T00:00Z", environment: a, expect: deny, rule: Y }]',
    ),
    "'Y' is no rule of this policy; did you mean 'X'?",
  ],
  [
    "a test at no instant",
    within("environments: { a: {} }\ntests: [{ at: 2026-01-01, environment: a, expect: deny }]"),
    "p.yml:4:15 tests.0.at: '2026-01-01' is no instant; expected one with its offset",
  ],
  [
    "a test at an instant that does not exist",
    within('environments: { a: {} }\ntests: [{ at: "2026-02-30T25:00Z", environment: a, expect: deny }]'),
    "is no instant",
  ],
  [
    "a test of approvals where none are asked",
    within(
      'environments: { a: {} }\ntests: [{ at: "2026-01-01T00:00Z", environment: a, expect: deny, approvals: [qa] }]',
    ),
    "can never be asked where the answer is deny",
  ],
  [
    "a test of an incident that is none",
    within(
      'environments: { a: {} }\nlocks: { incidents: { issues: { labels: [sev1] } } }\ntests: [{ at: "2026-01-01T00:00Z", environment: a, expect: deny, incidents: [sev2] }]',
    ),
    "'sev2' is no incident label of this policy; did you mean 'sev1'?",
  ],
  [
    "a list in place of a mapping",
    production("approvals: [{ role: qa }], windows: { days: mon }"),
    "environments.production.windows: expected a list",
  ],
  [
    "a member that is missing",
    production("approvals: [{ count: 2 }]"),
    "environments.production.approvals.0.role: expected one word",
  ],
  [
    "a freeze without a name",
    within("environments: { a: {} }\nfreezes: [{ dates: 2026-01-01 }]"),
    "freezes.0.name: expected words, which people will read",
  ],
  [
    "an environment that is a word",
    within("environments: { a: open }"),
    "environments.a: expected a mapping of keys to values",
  ],
  ["an empty file", "", "is empty"],
  ["an alias", "version: 1\nenvironments: { a: &a {}, b: *a }", "uses the alias *a"],
])("refuses %s", (_name, text, expected) => {
  const problems = problemsOf(text);
  expect(problems.join("\n")).toContain(expected);
  expect(problems.every((problem) => /^p\.yml:\d+:\d+ /.test(problem))).toBe(true);
});

it("reports problems of values and between values together, in the order of the file", () => {
  const text =
    'version: 1\ntimezone: Mars\nroles: { qa: {} }\nenvironments:\n  production:\n    approvals: [{ role: qaa }]\n    windows: [{ to: "9" }]\n';
  expect(problemsOf(text).map((problem) => problem.split(" ")[0])).toEqual([
    "p.yml:2:11",
    "p.yml:3:14",
    "p.yml:6:25",
    "p.yml:7:21",
  ]);
});

test.each(["examples/shop", "examples/minimal"])("accepts the policy of %s", (folder) => {
  expect(parsePolicy(readFileSync(`${folder}/.github/deploy-policy.yml`, "utf8"), "p.yml").kind).toBe("valid");
});

it("takes one word or a list of words wherever several may stand", () => {
  const policy = policyFrom(
    within(
      "environments: { production: {} }\nfreezes: [{ name: X, dates: [2026-01-01, 2026-02-01 to 2026-02-03], environments: production, services: [a, b-*], stops: large, unless: [{ class: hotfix, approved-by: [qa] }] }]",
    ),
  );
  expect(policy.freezes[0]).toMatchObject({
    environments: ["production"],
    services: ["a", "b-*"],
    stops: ["large"],
    lifting: { everyone: [], unless: [{ classes: ["hotfix"], approvedBy: [{ role: "qa", evidence: "comments" }] }] },
  });
  expect(policy.freezes[0]?.dates).toMatchObject({ kind: "once", spans: [{}, {}] });
});

it("reads calendars, classes and the table with their defaults", () => {
  const policy = policyFrom(
    within(
      'timezone: Asia/Jakarta\nholidays: { a: { dates: [2026-12-25, 2026-03-20 to 2026-03-21] }, b: { file: .github/b.ics }, c: { feed: "https://c.example/c.ics", copy: c.ics, max-age: 7d }, d: { feed: "https://d.example/d.ics" } }\nchange-classes: { hotfix: { branches: ["hotfix/*"] }, large: { labels: [big, large scale] } }\nenvironments: { production: {} }\ntests: [{ at: "2026-12-24T19:00+07:00", environment: production, expect: allow }]',
    ),
  );
  expect(policy.holidays).toEqual({
    a: {
      kind: "dates",
      dates: [
        { first: Date.UTC(2026, 11, 25), last: Date.UTC(2026, 11, 25) },
        { first: Date.UTC(2026, 2, 20), last: Date.UTC(2026, 2, 21) },
      ],
    },
    b: { kind: "file", path: ".github/b.ics", zone: "Asia/Jakarta" },
    c: { kind: "feed", url: "https://c.example/c.ics", copy: "c.ics", maxAge: 7 * 86_400_000, zone: "Asia/Jakarta" },
    d: { kind: "feed", url: "https://d.example/d.ics", copy: undefined, maxAge: 30 * 86_400_000, zone: "Asia/Jakarta" },
  });
  expect(policy.changeClasses).toEqual({
    hotfix: { labels: [], branches: ["hotfix/*"] },
    large: { labels: ["big", "large scale"], branches: [] },
  });
  expect(policy.tests).toEqual([
    {
      at: new Date("2026-12-24T12:00:00Z"),
      environment: "production",
      service: "",
      changeClass: "standard",
      action: "deploy",
      incidents: [],
      expect: "allow",
      rule: undefined,
      approvals: undefined,
      until: undefined,
      nextOpen: undefined,
    },
  ]);
  expect(policy.environments.production).toEqual({
    approvals: [],
    windows: [],
    requires: [],
    inFlight: "finish",
    checklist: [],
  });
});

it("reports every problem of a file at once, those of members that name one another too", () => {
  const problems = problemsOf(
    within(
      [
        "holidays: { a: {} }",
        "environments:",
        "  production:",
        "    approvals: [{ role: qaa, evidence: word }]",
        '    windows: [{ cron: "61 0 * * *", for: 0m, timezone: Mars }]',
        "    in-flight: stop",
        "    checklist: [{ item: A, ticked-by: qaa }]",
        "freezes: [{ name: F, every-month: 32, holidays: b, strnegth: soft }]",
        "tests: [{ at: now, environment: prod, expect: deny }]",
      ].join("\n"),
    ),
  );
  const places = problems.map((problem) => problem.split(" ")[0]);
  expect(new Set(places).size).toBe(14);
  expect(places).toEqual(places.toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en", { numeric: true })));
});
