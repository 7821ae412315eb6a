import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatProblem } from "../../../src/core/outcome/problem.ts";
import { type Decision, decide } from "../../../src/core/policy/decide.ts";
import { centralNames } from "../../../src/core/policy/document/central-names.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";
import type { Policy } from "../../../src/core/policy/policy.ts";
import { tighten } from "../../../src/core/policy/tighten.ts";
import { decided, factsAt, lockOf, policyFrom } from "./policies.ts";

const CENTRAL = policyFrom(`
version: 1
roles: { cto: { users: [octo#1] }, sre: { users: [sara#2] } }
holidays: { national: { dates: [2026-06-02] } }
change-classes: { hotfix: { labels: [hotfix] } }
environments:
  staging: {}
  production:
    approvals: [{ role: cto, evidence: reviews }]
    requires: staging
    windows: [{ days: mon-thu }]
    checklist: [{ item: Tests green, check: ci }]
freezes: [{ name: Peak, every-year: 12-01 to 12-31, unless: [{ class: hotfix, approved-by: cto }] }]
locks: { incidents: { issues: { labels: [sev1] }, unless: [{ class: hotfix, approved-by: sre }] } }
`);

function ownFrom(text: string): Policy {
  const parsed = parsePolicy(text, "own.yml", centralNames(CENTRAL));
  if (parsed.kind === "invalid") throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.value;
}

const TIGHT = tighten(
  CENTRAL,
  ownFrom(`
version: 1
timezone: Asia/Jakarta
roles: { qa: { users: [quinn#3] } }
change-classes: { hotfix: { branches: ["*"] }, large: { labels: [large] } }
environments:
  staging: {}
  production:
    approvals: [{ role: qa, count: 2 }, { role: cto }]
    requires: staging
    in-flight: hold
    windows: [{ days: wed-fri, timezone: UTC }]
    outside-windows: { unless: [{ class: hotfix, approved-by: qa }] }
    checklist: [{ item: Tests green, check: ci }, { item: Docs updated }]
freezes: [{ name: Holidays, holidays: national, timezone: UTC }]
locks: { incidents: { issues: { labels: [sev2, sev1] }, unless: [{ class: [hotfix, security], approved-by: qa }] } }
`),
);

it("needs both sets of windows open, and names which one is not", () => {
  const at = (day: string) => decided(TIGHT, factsAt(`${day}T12:00:00Z`));
  expect(at("2026-06-03").kind).toBe("require-approval");
  expect(at("2026-06-01").rule?.name).toBe("the windows of production");
  expect(at("2026-06-05").rule?.name).toBe("the central windows of production");
  expect(at("2026-06-06").rules.map(({ name }) => name)).toEqual([
    "the central windows of production",
    "the windows of production",
  ]);
  expect(at("2026-06-06").nextOpen?.toISOString()).toBe("2026-06-10T00:00:00.000Z");
});

it("unites approvals, requirements and checklists, and holds where either holds", () => {
  const { approvals, requires, checklist, inFlight } = TIGHT.environments.production ?? {};
  expect(
    decided(TIGHT, factsAt("2026-06-03T12:00:00Z")).approvals.map(
      (need) => `${need.count}×${need.role}:${need.evidence}`,
    ),
  ).toEqual(["1×cto:reviews", "2×qa:comments", "1×cto:comments"]);
  expect(approvals).toHaveLength(3);
  expect(new Set(requires?.map(({ environment }) => environment))).toEqual(new Set(["staging"]));
  expect(checklist?.map(({ item }) => item)).toEqual(["Tests green", "Docs updated"]);
  expect(inFlight).toBe("hold");
});

it("uses the central policy's roles and calendars, and keeps its classes as they are", () => {
  expect(decided(TIGHT, factsAt("2026-06-02T12:00:00Z")).rule?.name).toBe("Holidays");
  expect(TIGHT.changeClasses.hotfix).toEqual({ labels: ["hotfix"], branches: [] });
  expect(Object.keys(TIGHT.changeClasses)).toEqual(["hotfix", "large"]);
});

it("lifts an incident and a lock only by what lifts both", () => {
  const incidents = [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev2" }];
  const ask = (changeClass: string) =>
    decided(TIGHT, factsAt("2026-06-03T12:00:00Z", { incidents, locks: [lockOf(9)], changeClass }));
  expect(TIGHT.incidents?.labels).toEqual(["sev1", "sev2"]);
  expect(ask("hotfix").approvals.map(({ role }) => role)).toEqual(["cto", "qa", "cto", "sre"]);
  expect(ask("security").kind).toBe("deny");
});

it("keeps a lock that the central policy lifts for nobody, though the own one would", () => {
  const strict = policyFrom("version: 1\nenvironments: { production: {} }\n");
  const lax = policyFrom(
    "version: 1\nroles: { qa: { users: [q#1] } }\nenvironments: { production: {} }\nlocks: { incidents: { issues: { labels: [sev1] }, unless: [{ class: hotfix, approved-by: qa }] } }\n",
  );
  const facts = factsAt("2026-06-03T12:00:00Z", { locks: [lockOf(9)], changeClass: "hotfix" });
  expect(decided(lax, facts).kind).toBe("require-approval");
  for (const both of [tighten(strict, lax), tighten(lax, strict)]) expect(decided(both, facts).kind).toBe("deny");
});

it("knows an environment that both name, and no other", () => {
  const both = tighten(CENTRAL, policyFrom("version: 1\nenvironments: { production: {}, preview: {} }\n"));
  expect(Object.keys(both.environments)).toEqual(["production"]);
});

it.each([
  [
    "a role again",
    "roles: { cto: { users: [eve#9] } }\nenvironments: { production: {} }",
    "own.yml:2:15 roles.cto: is a role of the central policy",
  ],
  [
    "a calendar again",
    "holidays: { national: { dates: [2030-01-01] } }\nenvironments: { production: {} }",
    "own.yml:2:23 holidays.national: is a calendar of the central policy",
  ],
  [
    "an environment that the central policy does not know",
    "environments: { preview: {} }",
    "own.yml:2:26 environments.preview: is no environment of the central policy",
  ],
  [
    "a role that neither has",
    "environments: { production: { approvals: [{ role: ctoo }] } }",
    "'ctoo' is no role of this policy; did you mean 'cto'?",
  ],
])("refuses an own file that gives %s", (_name, text, expected) => {
  const parsed = parsePolicy(`version: 1\n${text}\n`, "own.yml", centralNames(CENTRAL));
  expect(parsed.kind === "invalid" ? parsed.problems.map(formatProblem).join("\n") : "valid").toContain(expected);
});

it("refuses to join two policies that give one role", () => {
  expect(() =>
    tighten(CENTRAL, policyFrom("version: 1\nroles: { cto: { users: [eve#9] } }\nenvironments: { production: {} }\n")),
  ).toThrow(RangeError);
});

const CLASSES = ["standard", "hotfix", "large"];
const ACTIONS = ["deploy", "promote", "rollback"] as const;

/** Draws a policy whose roles all start with a letter of its own. */
function drawn(letter: string): fc.Arbitrary<Policy> {
  const role = fc.constantFrom(`${letter}1`, `${letter}2`);
  const unless = fc
    .uniqueArray(fc.constantFrom(...CLASSES), { maxLength: 2 })
    .chain((classes) =>
      fc
        .tuple(...classes.map((name) => role.map((by) => `{ class: ${name}, approved-by: ${by} }`)))
        .map((list) => `unless: [${list.join(", ")}]`),
    );
  const freeze = fc
    .record({
      first: fc.integer({ min: 1, max: 28 }),
      length: fc.integer({ min: 0, max: 9 }),
      soft: fc.boolean(),
      stops: fc.constantFrom("", "stops: large, ", "stops: [standard, hotfix], "),
      actions: fc.constantFrom("", "actions: [deploy], ", "actions: [deploy, promote, rollback], "),
      environments: fc.constantFrom("", "environments: production, ", "environments: staging, "),
      unless,
      by: role,
    })
    .map(
      ({ first, length, soft, stops, actions, environments, unless: exceptions, by }) =>
        `{ name: ${letter}, every-month: "${first} to ${Math.min(31, first + length)}", ${stops}${actions}${environments}${soft ? `strength: soft, approved-by: ${by}, ` : ""}${exceptions} }`,
    );
  const environment = fc
    .record({
      approvals: fc.array(
        fc.record({ role, count: fc.integer({ min: 1, max: 3 }), evidence: fc.constantFrom("comments", "reviews") }),
        { maxLength: 2 },
      ),
      windows: fc.constantFrom(
        "",
        "windows: [{ days: mon-wed }], ",
        "windows: [{ days: tue-fri, services: shop }, { days: sat }], ",
      ),
      unless,
    })
    .map(({ approvals, windows, unless: exceptions }) => {
      const needs = approvals.map((need) => `{ role: ${need.role}, count: ${need.count}, evidence: ${need.evidence} }`);
      const outside = windows === "" || exceptions === "unless: []" ? "" : `outside-windows: { ${exceptions} }, `;
      return `{ ${windows}${outside}approvals: [${needs.join(", ")}] }`;
    });
  const environments = fc
    .tuple(environment, fc.option(environment))
    .map(([production, staging]) =>
      staging === null ? `production: ${production}` : `production: ${production}, staging: ${staging}`,
    );
  const incidents = fc.option(fc.tuple(fc.constantFrom("", "environments: production, "), unless));
  return fc
    .record({ environments, freezes: fc.array(freeze, { maxLength: 3 }), incidents })
    .map((parts) => {
      const freezes = parts.freezes.filter(
        (text) => parts.environments.includes("staging") || !text.includes("staging"),
      );
      const locks =
        parts.incidents === null
          ? ""
          : `locks: { incidents: { issues: { labels: [sev1] }, ${parts.incidents.join("")} } }`;
      return `version: 1\nroles: { ${letter}1: { users: [u#1] }, ${letter}2: { users: [v#2] } }\nenvironments: { ${parts.environments} }\nfreezes: [${freezes.join(", ")}]\n${locks}\n`;
    })
    .map(policyFrom);
}

const STRICTNESS = ["allow", "require-approval", "deny"];

/** Tells whether an answer is as strict as another: no more open, and asking everybody whom the other asks. */
function asStrict(tight: Decision | undefined, than: Decision | undefined): boolean {
  if (tight === undefined || tight.kind === "deny") return true;
  if (than === undefined || STRICTNESS.indexOf(tight.kind) < STRICTNESS.indexOf(than.kind)) return false;
  return than.approvals.every((need) =>
    tight.approvals.some(
      ({ role, count, evidence }) => role === need.role && evidence === need.evidence && count >= need.count,
    ),
  );
}

it("is never more open than either policy, whatever is asked, and opens no sooner", () => {
  const facts = fc.record({
    environment: fc.constantFrom("production", "staging"),
    service: fc.constantFrom("shop", "api"),
    action: fc.constantFrom(...ACTIONS),
    changeClass: fc.constantFrom(...CLASSES),
    hour: fc.integer({ min: 0, max: 24 * 60 }),
    locked: fc.boolean(),
    incident: fc.boolean(),
  });
  fc.assert(
    fc.property(drawn("c"), drawn("o"), facts, (central, own, { hour, locked, incident, ...asked }) => {
      const given = factsAt(new Date(Date.UTC(2026, 0, 1, hour)).toISOString(), {
        ...asked,
        locks: locked ? [lockOf(3)] : [],
        incidents: incident ? [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }] : [],
      });
      const tight = decide(tighten(central, own), given);
      for (const one of [central, own]) {
        const alone = decide(one, given);
        expect(asStrict(tight, alone)).toBe(true);
        if (alone?.kind === "deny" && tight?.nextOpen !== undefined)
          expect(tight.nextOpen.getTime()).toBeGreaterThanOrEqual(
            alone.nextOpen?.getTime() ?? Number.POSITIVE_INFINITY,
          );
      }
    }),
    { numRuns: 500 },
  );
});
