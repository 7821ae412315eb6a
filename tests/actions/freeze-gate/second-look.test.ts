import { describe, expect, it } from "vitest";
import { SCENE } from "../../fakes/gate-ports.ts";
import { recordOf } from "../../fakes/records-of.ts";
import { DIGEST, gate, proven, request, type TimedScene } from "./gate-run.ts";

const second = { request: request(1), asked: '[{"role":"qa","count":1}]', digest: DIGEST };
const look = async (scene: TimedScene = {}, inputs: Record<string, string> = {}) => {
  const first = await gate({});
  return await gate(scene, { ...second, reads: first.output("reads"), ...inputs });
};

describe("how much a second look asks", () => {
  it("asks for everything in one call by the first look's hint, and for no environment", async () => {
    const { verdict, asked } = await look();
    expect(verdict).toBe("allow/approvals_asked/exit 0");
    expect(asked).toEqual([
      "documents .github/deploy-policy.yml  .github/deploy-targets.yml v1.5.0 with standing labels=sev1,sev2 records=production,staging",
    ]);
  });

  it.each([
    ["is lost", ""],
    ["is no JSON", "[{"],
    ["is of another form", '{"labels":"sev1","environments":[7]}'],
    ["knows fewer labels", '{"labels":["sev1"],"environments":["production","staging"]}'],
    [
      "knows labels that the policy does not",
      '{"labels":["sev1","sev2","bug"],"environments":["production","staging"]}',
    ],
    ["knows fewer environments", '{"labels":["sev1","sev2"],"environments":["production"]}'],
    ["is larger than any", JSON.stringify({ labels: Array.from({ length: 99 }, String), environments: ["staging"] })],
  ])("asks for the rest by one call more when the hint %s, and answers the same", async (_name, reads) => {
    const { verdict, asked } = await look({}, { reads });
    expect(verdict).toBe("allow/approvals_asked/exit 0");
    expect(asked.slice(1)).toEqual(["standing shop labels=sev1,sev2 records=production,staging"]);
  });

  it("believes what one call showed as much as what two did", async () => {
    const incidents = [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }];
    expect((await look({ incidents })).verdict).toBe("deny/incident_open/exit 1");
    expect((await look({ records: [proven, recordOf({ run: "7001" }, ["failure"])] })).verdict).toBe(
      "deny/request_spent/exit 1",
    );
  });
});

describe("what a first look hands on", () => {
  it("gives the newest proven commit of the environment, not what failed since", async () => {
    const live = recordOf({ environment: "production", commit: "a".repeat(40), run: "1" }, ["success"]);
    const failed = recordOf({ environment: "production", commit: SCENE.version, run: "2" }, ["failure"]);
    expect((await gate({ records: [failed, live, proven] })).output("live-commit")).toBe("a".repeat(40));
    expect((await gate({})).output("live-commit")).toBe("");
  });

  it("hands on the checklist with today's members, asks for it before any yes, and says what a rollout does", async () => {
    const policy = `version: 1
roles: { qa: { users: ["quinn#9002"] } }
environments: { production: { in-flight: hold, checklist: [{ item: Tests green, check: ci }, { item: "Dash|boards", ticked-by: qa }] } }
`;
    const { verdict, output, summary } = await gate({ policy }, { digest: DIGEST });
    expect(verdict).toBe("require-approval/checklist_required/exit 0");
    expect(JSON.parse(output("checklist"))).toEqual([
      { item: "Tests green", by: { kind: "ci" } },
      { item: "Dash|boards", by: { kind: "person", role: "qa", users: ["quinn#9002"], teams: [] } },
    ]);
    expect(output("in-flight")).toBe("hold");
    expect(summary).toContain("Dash\\|boards");
    const again = await gate({ policy }, { digest: DIGEST, request: output("request") });
    expect(again.verdict).toBe("allow/open/exit 0");
    expect(again.output("checklist")).toBe(output("checklist"));
  });

  it("hands on nothing to be asked when something else stops it", async () => {
    const { output } = await gate({ records: [] });
    expect([output("required-approvals"), output("asked"), output("checklist")]).toEqual(["[]", "[]", "[]"]);
  });

  it("gives no request to what is only simulated, so that nothing deploys on it", async () => {
    const now = await gate({});
    const then = await gate({}, { at: "2026-11-17T11:00:00Z" });
    expect(now.output("request")).toBe(request(1));
    expect([then.verdict, then.output("request"), then.output("simulated")]).toEqual([now.verdict, "", "true"]);
  });
});
