import { afterEach, describe, expect, it } from "vitest";
import { type FaultHook, htmlPage } from "../../../src/rehearsal/github/faults.ts";
import { COMMITS, type ShopGitHub, type ShopGitHubScene, startShopGitHub } from "../../fakes/shop-github.ts";
import { runBundle } from "../run-bundle.ts";
import { APPROVE, APPROVED, asking, attackWorld, commitSeed, OID, PENDING, ROLES, requestOf } from "./attack-world.ts";

const IN_WINDOW = "2026-11-17T11:00:00Z";
const DIGEST = `sha256:${"d".repeat(64)}`;
const CHECK = { mode: "check" };

const shops: ShopGitHub[] = [];
afterEach(async () => {
  for (const { github } of shops) expect(github.defects).toEqual([]);
  await Promise.all(shops.splice(0).map(({ close }) => close()));
});

/** Runs the bundle of freeze-gate on Shop's own policy. */
async function freezeWorld(scene: ShopGitHubScene = {}) {
  const shop = await startShopGitHub(scene);
  shops.push(shop);
  await shop.prove({ environment: "staging", version: "v1.5.0", commit: COMMITS.new, digest: DIGEST });
  const freeze = async (inputs: Record<string, string>) => {
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
        "github-token": shop.jobToken(),
        "fail-on": "deny",
        "dry-run": "false",
        at: IN_WINDOW,
        ...inputs,
      },
      environment: { GITHUB_API_URL: shop.apiUrl, GITHUB_GRAPHQL_URL: shop.graphqlUrl },
    });
    return { ...run, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}` };
  };
  return { ...shop, freeze };
}

describe("the environment's own approvals, by the bundle", () => {
  const BY_ENVIRONMENT = asking(ROLES.operators);

  it("are left to the job that deploys, and must be there in it, by somebody of the role", async () => {
    const { github, gate, attempt } = await attackWorld();
    const asked = await gate(BY_ENVIRONMENT);
    expect(asked).toMatchObject({ verdict: "allow/checked_later", status: 0 });
    expect(asked.summary).toContain("checked inside the job that deploys");
    expect(github.listIssues()).toEqual([]);
    const inside = { ...CHECK, ...BY_ENVIRONMENT };
    expect(await gate(inside)).toMatchObject(PENDING);
    const word = { run: 7001, comment: "", environments: ["production"], state: "approved" } as const;
    github.approveRun({ ...word, as: "olga", environments: ["staging"] });
    github.approveRun({ ...word, as: "quinn" });
    expect(await gate(inside)).toMatchObject(PENDING);
    github.approveRun({ ...word, as: "olga" });
    attempt(2, "dana");
    const run = await gate(inside, { GITHUB_RUN_ATTEMPT: "2" });
    expect(run).toMatchObject(APPROVED);
    expect(run.approvers).toMatchObject([{ role: "operators", login: "olga", id: "9012", source: "environment" }]);
  });

  it("are refused for good by a rejection, and not given by who started the run, wrote the change or is a bot", async () => {
    const everybody = { ...ROLES.operators, users: ["dana#9001", "rob#9005", "shop-bot#9900"] };
    const { github, gate } = await attackWorld();
    const word = { run: 7001, comment: "", environments: ["production"], state: "approved" } as const;
    for (const as of ["dana", "rob", "shop-bot[bot]"]) github.approveRun({ ...word, as });
    expect(await gate({ ...CHECK, ...asking(everybody) })).toMatchObject(PENDING);
    github.approveRun({ ...word, as: "olga", state: "rejected", comment: "::error::not today" });
    github.approveRun({ ...word, as: "olga" });
    const denied = await gate({ ...CHECK, ...BY_ENVIRONMENT });
    expect(denied).toMatchObject({ verdict: "deny/denied", status: 1 });
    expect(denied.log).not.toMatch(/^::error::not today/m);
  });
});

describe("attacks on what surrounds an approval, by the bundle", () => {
  it("attack 13: the policy and its approvers are the default branch's, whatever the deployed commit says", async () => {
    const { github, freeze } = await freezeWorld();
    const shop = [...github.model.repositories.values()][0];
    const open = Buffer.from("version: 1\nroles: {}\nenvironments: { production: {} }\n");
    const deployed = shop?.commits.get(COMMITS.new);
    if (deployed === undefined) throw new TypeError("Shop has no commit to deploy.");
    Object.assign(deployed, { files: new Map([...deployed.files, [".github/deploy-policy.yml", open]]) });
    const run = await freeze({});
    expect(run.verdict).toBe("require-approval/approval_required");
    expect(run.outputs["policy-commit"]).toBe(COMMITS.head);
    expect(run.outputs["required-approvals"]).toContain("quinn#9002");
  });

  it("attack 14: nothing is approved in a run whose content a fork's author chose", async () => {
    const { github, gate, ask } = await attackWorld();
    github.comment({ issue: await ask(), as: "quinn", body: APPROVE });
    const fork = { GITHUB_EVENT_NAME: "pull_request_target" };
    expect(await gate(CHECK, fork)).toMatchObject({ verdict: "unknown/untrusted_event", status: 1 });
    expect(await gate({}, fork)).toMatchObject({ verdict: "unknown/untrusted_event", status: 1 });
    expect(await gate(CHECK)).toMatchObject(APPROVED);
  });

  it("attack 17: an outage, a login page, a cut answer, a refusal, a denial and an expiry are told apart, and none passes", async () => {
    const after = (fault: ReturnType<FaultHook>): FaultHook => {
      let asked = false;
      return ({ name }) => {
        if (name === "graphql:ApprovalGateEvidence" && asked) return fault;
        asked ||= name === "POST /repos/{owner}/{repo}/issues";
        return undefined;
      };
    };
    const unavailable = { verdict: "unknown/github_unavailable", status: 1 };
    for (const fault of [htmlPage(200), { kind: "truncate", bytes: 40 } as const]) {
      const { gate } = await attackWorld({ fault: after(fault) });
      await gate();
      expect(await gate(CHECK)).toMatchObject(unavailable);
    }
    const { gate, github, ask } = await attackWorld();
    const issue = await ask();
    const blind = github.mintJobToken({ runId: 7001, attempt: 1, jobId: "x", permissions: { contents: "read" } });
    expect(await gate({ ...CHECK, "github-token": blind })).toMatchObject({ verdict: "unknown/github_refused" });
    expect(await gate({ ...CHECK, "expires-after": "1ms" })).toMatchObject({ verdict: "deny/expired", status: 1 });
    github.comment({ issue, as: "quinn", body: APPROVE });
    const noAccess = await attackWorld({
      fault: ({ name }) => (name.endsWith("/collaborators/{username}/permission") ? htmlPage(200) : undefined),
    });
    const outside = asking({ ...ROLES.qa, users: ["chris#9011"] });
    noAccess.github.setRole({ login: "chris", role: "triage" });
    noAccess.github.comment({ issue: await noAccess.ask(outside), as: "chris", body: APPROVE });
    expect(await noAccess.gate({ ...CHECK, ...outside })).toMatchObject(unavailable);
  });

  it("attack 17: a history that repeats its page or breaks off is unknown", async () => {
    const chain = Array.from({ length: 120 }, (_, at) =>
      commitSeed((at + 1).toString(16).padStart(40, "0"), [at === 0 ? OID.live : at.toString(16).padStart(40, "0")], {
        committedAt: Date.now() - 86_400_000 + at * 1_000,
      }),
    );
    const tip = chain.at(-1)?.oid ?? "";
    const empty = { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } };
    const { gate } = await attackWorld({
      commits: [commitSeed(OID.live, [], { committedAt: Date.now() - 5 * 86_400_000 }), ...chain],
      pulls: [],
      fault: ({ name }) =>
        name === "graphql:ApprovalGateHistory"
          ? {
              kind: "answer",
              status: 200,
              headers: { "content-type": "application/json" },
              body: JSON.stringify({ data: { repository: { change: { oid: tip, history: empty } } } }),
            }
          : undefined,
    });
    const run = await gate({ commit: tip, request: "", ...asking(ROLES.cto) });
    expect(run).toMatchObject({ verdict: "unknown/github_unavailable", status: 1 });
    expect(run.log).toContain("pagination_invalid");
  });

  it("attack 19: a dispatch that leaves the gate's outputs out, or names what nobody was asked about, is not let through", async () => {
    const { gate, github } = await attackWorld();
    github.review({ pull: 7, as: "carol", state: "APPROVED" });
    expect(await gate({ ...CHECK, "required-approvals": "" })).toMatchObject({ verdict: "unknown/approvals_lost" });
    expect(await gate(CHECK)).toMatchObject({ verdict: "unknown/request_missing", status: 1 });
    const lost = await gate({ ...CHECK, request: "lost" });
    expect(lost.status).toBe(1);
    expect(lost.outputs.decision).toBe("unknown");
    const elsewhere = await gate(asking(ROLES.cto), { GITHUB_RUN_ID: "7002" });
    expect(elsewhere).toMatchObject({ verdict: "unknown/request_mismatch", status: 1 });
    expect(await gate(asking(ROLES.cto))).toMatchObject(APPROVED);
  });

  it("attack 20: what was approved before a freeze is not deployed during it", async () => {
    const { freeze } = await freezeWorld();
    const first = await freeze({});
    expect(first.verdict).toBe("require-approval/approval_required");
    const second = {
      digest: DIGEST,
      request: requestOf({ commit: COMMITS.new, digest: DIGEST }),
      asked: first.outputs.asked ?? "",
    };
    expect((await freeze(second)).verdict).toBe("allow/approvals_asked");
    const later = await freeze({ ...second, at: "2026-11-27T12:00:00Z" });
    expect(later.verdict).toBe("deny/freeze_active");
    expect(later.status).toBe(1);
  });
});
