import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { formatLockMarker } from "../../src/core/lock/deploy-lock.ts";
import { htmlPage } from "../../src/rehearsal/github/faults.ts";
import { COMMITS, type ShopGitHub, type ShopGitHubScene, startShopGitHub } from "../fakes/shop-github.ts";
import { runBundle } from "./run-bundle.ts";

const DIGEST = `sha256:${"d".repeat(64)}`;
const IN_WINDOW = "2026-11-17T11:00:00Z";
const started: ShopGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function world(scene: ShopGitHubScene = {}) {
  const local = await startShopGitHub(scene);
  started.push(local);
  async function gate(inputs: Record<string, string> = {}) {
    const run = await runBundle("freeze-gate", {
      inputs: {
        environment: "production",
        service: "shop",
        "change-class": "standard",
        action: "deploy",
        policy: ".github/deploy-policy.yml",
        targets: ".github/deploy-targets.yml",
        version: "v1.5.0",
        "first-deploy": "false",
        "github-token": local.jobToken(),
        "fail-on": "deny",
        "dry-run": "false",
        ...inputs,
      },
      environment: { GITHUB_API_URL: local.apiUrl, GITHUB_GRAPHQL_URL: local.graphqlUrl },
    });
    return { ...run, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}/${run.status}` };
  }
  return { ...local, gate };
}

describe("the bundle of freeze-gate", () => {
  it("asks QA in the window for what was proven on staging, and simulates it without a request", async () => {
    const { gate, prove, github } = await world();
    await prove({ environment: "staging", version: "v1.5.0", commit: COMMITS.new, digest: DIGEST });
    const before = [...github.calls.values()].reduce((sum, count) => sum + count, 0);
    const first = await gate({ at: IN_WINDOW });
    const calls = [...github.calls.values()].reduce((sum, count) => sum + count, 0) - before;
    expect(first.verdict).toBe("require-approval/approval_required/0");
    expect(calls).toBe(3);
    expect(first.outputs).toMatchObject({
      commit: COMMITS.new,
      digest: DIGEST,
      version: "v1.5.0",
      "policy-commit": COMMITS.head,
      "targets-commit": COMMITS.head,
      "required-approvals":
        '[{"role":"qa","count":1,"evidence":"comments","rule":"approvals of production","users":["quinn#9002"],"teams":[]}]',
      asked: '[{"role":"qa","count":1,"evidence":"comments"}]',
      request: "",
      "team-commands": "npm run test:smoke -- --env production",
      "has-team-commands": "yes",
      "operate-environment": "production",
      "next-change": "2026-11-17T14:00:00.000Z",
      simulated: "true",
    });
    github.setRef({ repository: "shop-org/shop", ref: "tags/v1.5.0", oid: COMMITS.old });
    expect((await gate({ at: IN_WINDOW })).verdict).toBe("deny/not_proven_in_required_environment/1");
  });

  it("is closed in Black Friday week, and names the next opening", async () => {
    const { gate, prove } = await world();
    await prove({ environment: "staging", version: "v1.5.0", commit: COMMITS.new, digest: DIGEST });
    const run = await gate({ at: "2026-11-27T12:00:00Z" });
    expect(run.verdict).toBe("deny/freeze_active/1");
    expect(run.outputs).toMatchObject({
      rule: "Black Friday week",
      until: "2026-11-30T00:00:00.000Z",
      "next-open": "2026-12-01T10:00:00.000Z",
      "required-approvals": "[]",
    });
    expect(run.log).toContain(
      "production is closed by 'Black Friday week' until Mon 30 Nov 2026 00:00 UTC; next opening Tue 1 Dec 2026 10:00 UTC.",
    );
    expect(run.summary).toContain("gantt");
    expect((await gate({ at: "2026-11-27T12:00:00Z", "dry-run": "true" })).verdict).toBe("deny/freeze_active/0");
  });

  it("stops at an incident and at a lock, and a lock alone stops its environment", async () => {
    const { gate, prove, github } = await world();
    await prove({ environment: "staging", version: "v1.5.0", commit: COMMITS.new, digest: DIGEST });
    const body = formatLockMarker({ environment: "production", service: "shop" }, "r");
    const { number } = github.openIssue({
      repository: "shop-org/shop",
      as: "quinn",
      title: "::error::down",
      body,
      labels: ["deploy-lock"],
    });
    const locked = await gate({ at: IN_WINDOW });
    expect(locked.verdict).toBe("deny/deploy_locked/1");
    expect(locked.outputs.rule).toBe(`issue #${number}`);
    expect((await gate({ environment: "staging", digest: DIGEST })).verdict).toBe("allow/open/0");
  });

  it("annotates an invalid policy at its lines and columns, and denies", async () => {
    const { gate } = await world({
      policy: "version: 1\nenvironments:\n  production: { windows: [{ days: tue-thr }] }\n",
    });
    const run = await gate();
    expect(run.verdict).toBe("deny/policy_invalid/1");
    expect(run.log).toContain("::error file=.github/deploy-policy.yml,line=3,col=35::");
  });

  it("says unknown without a policy, on an HTML page, on a missing permission, and on clocks apart", async () => {
    expect((await (await world({ policy: "" })).gate()).verdict).toBe("unknown/policy_missing/1");
    const page = await world({
      fault: ({ name }) => (name === "graphql:FreezeGateStanding" ? htmlPage(200) : undefined),
    });
    expect((await page.gate({ environment: "staging", digest: DIGEST })).verdict).toBe("unknown/github_unreadable/1");
    const { gate, jobToken } = await world();
    const blind = await gate({ "github-token": jobToken({ contents: "read", actions: "read", deployments: "read" }) });
    expect(blind.verdict).toBe("unknown/github_unreadable/1");
    expect(blind.log).toContain("issues: read");
    const ahead = await world({ ahead: 5 * 60_000 });
    expect((await ahead.gate({ environment: "staging", digest: DIGEST })).verdict).toBe("unknown/clock_skew/1");
  });

  it("stops before GitHub's own environment rules would hold up a rollback", async () => {
    const { gate, github } = await world();
    const where = { repository: "shop-org/shop", name: "staging" };
    const staging = { environment: "staging", digest: DIGEST };
    github.setEnvironment({ ...where, protectionRules: [{ id: 1, type: "branch_policy" }] });
    expect((await gate(staging)).verdict).toBe("allow/open/0");
    github.setEnvironment({
      ...where,
      protectionRules: [{ id: 1, type: "required_reviewers", reviewers: [{ type: "User" }] }],
    });
    expect((await gate(staging)).verdict).toBe("deny/environment_protected/1");
    github.setEnvironment({ ...where, customRules: ["change-desk"] });
    const custom = await gate(staging);
    expect(custom.verdict).toBe("deny/environment_protected/1");
    expect(custom.log).toContain("change-desk");
  });

  it("lets the least policy through, with the digest of the caller's build job", async () => {
    const [policy, targets] = ["deploy-policy.yml", "deploy-targets.yml"].map((name) =>
      readFileSync(`examples/minimal/.github/${name}`, "utf8"),
    );
    const { gate } = await world({ policy: policy ?? "", targets: targets ?? "" });
    const minimal = { environment: "staging", service: "web", version: COMMITS.head, digest: DIGEST };
    const run = await gate(minimal);
    expect(run.verdict).toBe("allow/open/0");
    expect(run.outputs).toMatchObject({ commit: COMMITS.head, digest: DIGEST, asked: "[]", "team-commands": "" });
    expect((await gate({ ...minimal, digest: "" })).verdict).toBe("unknown/digest_unresolved/1");
  });

  it("asks about time alone with the rights to contents and issues alone", async () => {
    const { gate, jobToken } = await world();
    const token = jobToken({ contents: "read", issues: "read" });
    const run = await gate({ environment: "staging", targets: "", version: "", "github-token": token });
    expect(run.verdict).toBe("allow/open/0");
    expect(run.outputs).toMatchObject({ commit: "c".repeat(40), digest: "", "team-commands": "" });
  });
});
