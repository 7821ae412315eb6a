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
    lifting: { everyone: [], unless: [{ classes: ["hotfix"], approvedBy: ["qa"] }] },
  });
  expect(policy.freezes[0]?.dates).toMatchObject({ kind: "once", spans: [{}, {}] });
});
