import { describe, expect, it } from "vitest";
import { worlds } from "./faults/worlds.ts";

const world = worlds();
const POLICY = `version: 1
roles: { qa: { users: ["quinn#9002"] } }
environments:
  staging: {}
  production:
    approvals: [{ role: qa }]
    windows: [{ days: tue, from: "10:00", to: "14:00" }]
locks: { incidents: { issues: { labels: [sev1] } } }
`;
const production = { environment: "production", targets: ".github/deploy-targets.yml" };
const REPOSITORY = { repository: "shop-org/shop" };

describe("two looks of freeze-gate's bundle", () => {
  it("needs three calls for the first and one for the second, which sees what came in between", async () => {
    const { freezeGate, github, calls } = await world({ policy: POLICY });
    github.setEnvironment({ ...REPOSITORY, name: "production", protectionRules: [{ id: 1, type: "branch_policy" }] });
    const first = await freezeGate({ inputs: production });
    expect(first.verdict).toBe("require-approval/approval_required/0");
    expect(first.outputs.request).toMatch(/^[0-9a-f]{64}$/);
    expect([...github.calls]).toEqual([
      ["graphql:FreezeGateDocuments", 1],
      ["graphql:FreezeGateStanding", 1],
      ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules", 1],
    ]);
    const { request = "", asked = "", reads = "" } = first.outputs;
    const again = (others: Record<string, string> = {}) =>
      freezeGate({ inputs: { ...production, request, asked, reads, ...others } });
    const before = calls();
    expect((await again()).verdict).toBe("allow/approvals_asked/0");
    expect(calls() - before).toBe(1);
    expect((await again({ asked: "[]" })).verdict).toBe("deny/approval_insufficient/1");
    expect((await again({ digest: `sha256:${"e".repeat(64)}` })).verdict).toBe("deny/request_mismatch/1");
    expect((await again({ reads: "" })).verdict).toBe("allow/approvals_asked/0");
    github.openIssue({ ...REPOSITORY, as: "quinn", title: "down", body: "", labels: ["sev1"] });
    expect((await again()).verdict).toBe("deny/incident_open/1");
  });

  it("does the same with rights of a job in an environment that cannot see environments", async () => {
    const { freezeGate, jobToken } = await world({ policy: POLICY });
    const first = await freezeGate({ inputs: production });
    const { request = "", asked = "", reads = "" } = first.outputs;
    const token = jobToken({ contents: "read", issues: "read", deployments: "read" });
    expect((await freezeGate({ inputs: { ...production, "github-token": token } })).verdict).toBe(
      "unknown/github_unreadable/1",
    );
    const second = await freezeGate({ inputs: { ...production, request, asked, reads, "github-token": token } });
    expect(second.verdict).toBe("allow/approvals_asked/0");
  });
});

describe("waiting", () => {
  const closed = { policy: POLICY, startsAt: "2026-11-17T09:30:00Z", scale: 600 };

  it("waits for the opening, then decides anew", async () => {
    const { freezeGate, clock } = await world(closed);
    const run = await freezeGate({ inputs: { ...production, wait: "1h" } });
    expect(run.verdict).toBe("require-approval/approval_required/0");
    expect(run.log).toContain("waiting");
    expect(clock.now()).toBeGreaterThanOrEqual(Date.parse("2026-11-17T10:00:00Z"));
  });

  it("does not wait for what is further away", async () => {
    const { freezeGate } = await world({ ...closed, startsAt: "2026-11-17T15:00:00Z", scale: 1 });
    expect((await freezeGate({ inputs: { ...production, wait: "1h" } })).verdict).toBe("deny/outside_windows/1");
  });
});
