import { describe, expect, it, test } from "vitest";
import { calendar } from "../../core/holidays/calendars.ts";
import { type GateScene, SCENE } from "../../fakes/gate-ports.ts";
import { DIGEST, gate } from "./gate-run.ts";

const CENTRAL = `version: 1
roles: { cto: { users: ["octo#1"] } }
environments: { production: { approvals: [{ role: cto }] }, staging: {} }
freezes: [{ name: Peak season, dates: 2026-11-18 }]
`;
const OWN = `version: 1
environments: { production: { windows: [{ days: tue }] }, staging: {} }
`;
const at = { policy: "org/policies:shop/policy.yml@main", digest: DIGEST, "change-class": "standard" };
const run = (scene: GateScene, inputs: Record<string, string> = {}, now?: string) =>
  gate({ policy: "", records: [], ...scene }, { ...at, ...inputs }, now);

test.each<[string, string, GateScene, Record<string, string>]>([
  ["decides alone without an own file", "require-approval/approval_required", { central: CENTRAL }, {}],
  ["is tightened by the own file", "require-approval/approval_required", { central: CENTRAL, policy: OWN }, {}],
  [
    "closes where the own file closes",
    "deny/outside_windows",
    { central: CENTRAL, policy: OWN },
    { at: "2026-11-19T11:00:00Z" },
  ],
  [
    "closes where the own file knows nothing of it",
    "deny/freeze_active",
    { central: CENTRAL, policy: OWN },
    { at: "2026-11-18T11:00:00Z" },
  ],
  [
    "closes everything when the own file is invalid",
    "deny/policy_invalid",
    { central: CENTRAL, policy: "version: 2\n" },
    {},
  ],
  [
    "refuses an own file that gives a role of the central one anew",
    "deny/policy_invalid",
    { central: CENTRAL, policy: `${OWN}roles: { cto: { users: [mallory] } }\n` },
    {},
  ],
  [
    "is closed where the own file leaves the environment out",
    "deny/environment_not_in_policy",
    { central: CENTRAL, policy: "version: 1\nenvironments: { staging: {} }\n" },
    {},
  ],
  ["decides nothing when it is missing, whatever the own file says", "unknown/policy_missing", { policy: OWN }, {}],
  [
    "decides nothing when it cannot be read",
    "unknown/github_unreadable",
    { central: CENTRAL, policy: OWN, broken: "central" },
    {},
  ],
  ["closes everything when it is invalid", "deny/policy_invalid", { central: "version: 1\n", policy: OWN }, {}],
])("a central policy %s: %s", async (_name, expected, scene, inputs) => {
  expect((await run(scene, inputs)).verdict).toMatch(new RegExp(`^${expected}/`));
});

describe("what it says", () => {
  it("gives the central commit, names both documents, and reads both at once", async () => {
    const { output, summary, asked } = await run({ central: CENTRAL, policy: OWN });
    expect(output("policy-commit")).toBe(SCENE.central);
    expect(summary).toContain(`/org/policies/blob/${SCENE.central}/shop/policy.yml`);
    expect(summary).toContain(`/shop-org/shop/blob/${SCENE.head}/.github/deploy-policy.yml`);
    expect(asked.slice(0, 2)).toEqual([
      "documents .github/deploy-policy.yml  .github/deploy-targets.yml v1.5.0",
      "org/policies documents shop/policy.yml main  ",
    ]);
  });

  it("names the repository of a policy that is missing", async () => {
    const { journal } = await run({});
    expect(journal.find((line) => line.startsWith("error"))).toContain(
      "Commit shop/policy.yml to 'main' of org/policies",
    );
  });

  it("refuses a policy-ref beside it, and a place that is none", async () => {
    expect((await run({ central: CENTRAL }, { "policy-ref": "main" })).verdict).toBe("unknown/input_invalid/exit 1");
    expect((await run({ central: CENTRAL }, { policy: "org/policies@main" })).verdict).toBe(
      "unknown/input_invalid/exit 1",
    );
  });
});

describe("the ref of a policy", () => {
  it.each<[string, string, GateScene, Record<string, string>]>([
    ["a tag", "allow/open", { documents: { policyRefKind: "tag" } }, { "policy-ref": "v1" }],
    [
      "a protected branch",
      "allow/open",
      { documents: { policyRefKind: "branch" }, protectedRefs: ["release"] },
      { "policy-ref": "release" },
    ],
    [
      "a branch that is not",
      "unknown/policy_ref_unprotected",
      { documents: { policyRefKind: "branch" } },
      { "policy-ref": "mine" },
    ],
    [
      "a commit of the default branch",
      "allow/open",
      { documents: { policyRefKind: "commit" }, protectedRefs: [SCENE.head] },
      { "policy-ref": SCENE.head },
    ],
    [
      "a commit that was never merged",
      "unknown/policy_ref_unprotected",
      { documents: { policyRefKind: "commit" } },
      { "policy-ref": SCENE.head },
    ],
    [
      "a pull request's ref",
      "unknown/policy_ref_unprotected",
      { documents: { policyRefKind: "other" } },
      { "policy-ref": "refs/pull/7/head" },
    ],
    [
      "a name of a branch and a tag",
      "unknown/policy_ref_unprotected",
      { documents: { policyRefKind: "ambiguous" } },
      { "policy-ref": "v1" },
    ],
  ])("%s: %s", async (_name, expected, scene, inputs) => {
    const policy = "version: 1\nenvironments: { production: {} }\n";
    expect((await gate({ policy, ...scene }, { digest: DIGEST, ...inputs })).verdict).toMatch(
      new RegExp(`^${expected}/`),
    );
  });

  it("is asked for in the central repository where that governs", async () => {
    const { asked, verdict } = await run({ central: CENTRAL, documents: { policyRefKind: "branch" } });
    expect(verdict).toBe("unknown/policy_ref_unprotected/exit 1");
    expect(asked.at(-1)).toBe("org/policies is the branch main protected");
  });
});

it("dates a central calendar's timed events by the central policy's zone, whatever zone the own file gives", async () => {
  const event = ["UID:eve", "DTSTART:20261225T230000Z", "DTEND:20261225T233000Z"];
  const central = `${CENTRAL.replace("dates: 2026-11-18", "holidays: company")}holidays: { company: { file: .github/company.ics } }\n`;
  const scene: GateScene = {
    central,
    policy: "version: 1\ntimezone: Pacific/Kiritimati\nenvironments: { production: {} }\n",
    files: { ".github/company.ics": calendar(event) },
  };
  // On Kiritimati the event lies on the 26th alone.
  expect((await run(scene, { at: "2026-12-25T12:00:00Z" })).output("rule")).toBe("Peak season");
});
