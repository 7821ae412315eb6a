import { describe, expect, it } from "vitest";
import { COMMIT, type GateScene } from "./faults/gate-world.ts";
import { worlds } from "./faults/worlds.ts";

const world = worlds();
const CENTRAL = `version: 1
environments: { production: {}, staging: {} }
freezes: [{ name: Peak season, dates: 2026-11-17, environments: production }]
`;
const OPEN = "version: 1\nenvironments: { production: {}, staging: {} }\n";
const REPOSITORY = { repository: "shop-org/shop" };
const production = { environment: "production" };

const POLICIES = {
  id: 777,
  owner: "shop-org",
  name: "policies",
  collaborators: {},
  commits: [{ message: "Policy", author: "dana", committedAt: 0, files: { "shop.yml": CENTRAL }, branches: ["main"] }],
};

describe("a central policy", () => {
  const scene: GateScene = { policy: OPEN, others: [POLICIES] };
  const inputs = { ...production, policy: "shop-org/policies:shop.yml@main" };

  it("governs by its own token, which is hidden, and names both commits", async () => {
    const { freezeGate, github } = await world(scene);
    const token = github.mintAppToken({
      slug: "reader",
      id: 9700,
      owner: "shop-org",
      permissions: { contents: "read" },
    });
    const run = await freezeGate({ inputs: { ...inputs, "policy-token": token } });
    expect(run.verdict).toBe("deny/freeze_active/1");
    expect(run.outputs["policy-commit"]).toMatch(/^[0-9a-f]{40}$/);
    expect(run.outputs["policy-commit"]).not.toBe(COMMIT);
    expect(run.log.replaceAll(/::add-mask::.*/g, "")).not.toContain(token);
    expect(run.outputs.result).toContain("shop-org/policies:shop.yml@");
    expect(run.outputs.result).toContain(`.github/deploy-policy.yml@${COMMIT}`);
  });

  it("decides nothing where the job's token cannot see it, and says which right is missing", async () => {
    const { freezeGate } = await world(scene);
    const run = await freezeGate({ inputs });
    expect(run.verdict).toBe("unknown/github_unreadable/1");
    expect(run.log).toContain("policy-token");
  });
});

describe("the ref of a policy", () => {
  const release = {
    oid: "e".repeat(40),
    message: "Open it",
    author: "dana",
    committedAt: 0,
    files: { ".github/deploy-policy.yml": OPEN },
  };
  const scene = {
    policy: CENTRAL,
    commits: [{ ...release, branches: ["release", "mine"], tags: ["policy-1", "mine"] }],
    repository: { protectedBranches: ["release"] },
  };

  it.each([
    ["a protected branch", "release", "allow/open/0"],
    ["a tag", "policy-1", "allow/open/0"],
    ["a branch as a full name, not protected", "refs/heads/mine", "unknown/policy_ref_unprotected/1"],
    ["a name of a branch and a tag", "mine", "unknown/policy_ref_unprotected/1"],
    ["a commit that was never merged", "e".repeat(40), "unknown/policy_ref_unprotected/1"],
    ["a commit of the default branch", COMMIT, "deny/freeze_active/1"],
    ["the default branch by its name", "main", "deny/freeze_active/1"],
    ["a pull request's ref", "refs/pull/7/head", "unknown/policy_missing/1"],
    ["a short commit", "eeeeeee", "unknown/policy_ref_unprotected/1"],
  ])("%s: %s", async (_name, ref, expected) => {
    const { freezeGate } = await world(scene);
    expect((await freezeGate({ inputs: { ...production, "policy-ref": ref } })).verdict).toBe(expected);
  });
});

describe("the change class", () => {
  const policy = `version: 1
change-classes: { hotfix: { labels: [hotfix], branches: ["hotfix/*"] }, large: { labels: [large] } }
roles: { cto: { users: ["lee#9004"] } }
environments: { production: { windows: [{ days: sat }], outside-windows: { unless: [{ class: hotfix, approved-by: cto }] } } }
`;
  const pull = (others: object) => ({
    number: 12,
    title: "Mend",
    author: "lee",
    createdAt: 0,
    head: { ref: "mend", oid: COMMIT },
    base: "main",
    commits: [COMMIT],
    mergeCommit: COMMIT,
    ...others,
  });
  const READS = { actions: "read", contents: "read", deployments: "read", issues: "read" } as const;
  const run = async (pulls: readonly object[], rights: object = { "pull-requests": "read" }, inputs = {}) => {
    const { freezeGate, jobToken } = await world({ policy, repository: { pullRequests: pulls.map(pull) } });
    const token = jobToken({ ...READS, ...rights });
    return await freezeGate({ inputs: { ...production, "github-token": token, ...inputs } });
  };

  it.each<[string, readonly object[], string, string]>([
    ["a label", [{ labels: ["hotfix"] }], "hotfix", "require-approval/approval_required/0"],
    ["a branch", [{ head: { ref: "hotfix/cart", oid: COMMIT } }], "hotfix", "require-approval/approval_required/0"],
    [
      "not a fork's branch",
      [{ head: { ref: "hotfix/cart", oid: COMMIT }, fromFork: true }],
      "standard",
      "deny/outside_windows/1",
    ],
    ["labels that differ", [{ labels: ["hotfix", "large"] }], "", "unknown/change_class_ambiguous/1"],
    ["nothing", [{}], "standard", "deny/outside_windows/1"],
  ])("is found by %s", async (_name, pulls, expected, verdict) => {
    const { outputs, verdict: got } = await run(pulls);
    expect([outputs["change-class"], got]).toEqual([expected, verdict]);
  });

  it("needs the right to pull requests, or the input", async () => {
    const blind = await run([{ labels: ["hotfix"] }], {});
    expect(blind.verdict).toBe("unknown/github_unreadable/1");
    expect(blind.log).toContain("pull-requests: read");
    expect((await run([{}], {}, { "change-class": "hotfix" })).verdict).toBe("require-approval/approval_required/0");
  });
});

describe("the repository's own means", () => {
  it("says no clear where an incident label does not exist, until it does", async () => {
    const policy = `${OPEN}locks: { incidents: { issues: { labels: [sev1, sev2] } } }\n`;
    const { freezeGate } = await world({ policy, repository: { labels: ["sev1"] } });
    const run = await freezeGate({ inputs: production });
    expect(run.verdict).toBe("unknown/incident_label_missing/1");
    expect(run.log).toContain("The incident label 'sev2' does not exist");
    expect(run.log).not.toContain("'sev1'");
    const mended = await world({ policy, repository: { labels: ["sev1", "sev2"] } });
    expect((await mended.freezeGate({ inputs: production })).verdict).toBe("allow/open/0");
  });

  it("cannot say without Issues, where locks would stand", async () => {
    const { freezeGate, github } = await world({ policy: OPEN });
    github.setIssues({ ...REPOSITORY, enabled: false });
    const run = await freezeGate({ inputs: production });
    expect(run.verdict).toBe("unknown/github_unreadable/1");
    expect(run.log).toContain("Switch Issues on");
  });

  it("reads a calendar beside the policy, dated by the commit that last changed it", async () => {
    const ics = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//tests//EN",
      "BEGIN:VEVENT",
      "UID:1@example",
      "DTSTAMP:20260101T000000Z",
      "DTSTART;VALUE=DATE:20261117",
      "SUMMARY:Day off",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ];
    const policy = `version: 1\nholidays: { own: { file: .github/holidays.ics } }\nenvironments: { production: {} }\nfreezes: [{ name: Holidays, holidays: own }]\n`;
    const { freezeGate, github } = await world({ policy, files: { ".github/holidays.ics": ics.join("\r\n") } });
    expect((await freezeGate({ inputs: production })).verdict).toBe("deny/freeze_active/1");
    expect(github.calls.get("graphql:FreezeGateFiles")).toBe(1);
  });
});
