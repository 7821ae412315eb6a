import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { htmlPage } from "../../src/rehearsal/github/faults.ts";
import { COMMITS, type ShopGitHub, type ShopGitHubScene, startShopGitHub } from "../fakes/shop-github.ts";
import { runBundle } from "./run-bundle.ts";

const FILE = ".github/deploy-policy.yml";
const SHOP = readFileSync(`examples/shop/${FILE}`, "utf8");
const started: ShopGitHub[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout with a policy under review, in front of Shop's GitHub. */
async function review(policy: string | undefined, scene: ShopGitHubScene = {}) {
  const local = await startShopGitHub(scene);
  started.push(local);
  const workspace = mkdtempSync(join(tmpdir(), "policy-check-"));
  folders.push(workspace);
  mkdirSync(join(workspace, ".github"));
  if (policy !== undefined) writeFileSync(join(workspace, FILE), policy);
  return async (inputs: Record<string, string> = {}) => {
    const run = await runBundle("policy-check", {
      inputs: {
        policy: FILE,
        "central-policy": "",
        "policy-token": "",
        "base-commit": COMMITS.head,
        "ask-feeds": "true",
        // All that the token of a pull request from a fork may do.
        "github-token": local.jobToken({ contents: "read" }),
        "fail-on": "deny",
        "dry-run": "false",
        ...inputs,
      },
      environment: {
        GITHUB_API_URL: local.apiUrl,
        GITHUB_GRAPHQL_URL: local.graphqlUrl,
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: "pull_request",
      },
    });
    return { ...run, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}/${run.status}` };
  };
}

describe("the bundle of policy-check", () => {
  it("passes a policy that is not changed, with a token that only reads", async () => {
    const run = await (await review(SHOP))();
    expect(run.verdict).toBe("success/policy_sound/0");
    expect(run.outputs).toMatchObject({ opens: "0", closes: "0" });
    expect(run.summary).toContain("No day of the coming year opens, closes or asks others.");
  });

  it("says what a freeze that is taken out opens, and what a role that is changed changes", async () => {
    const without = SHOP.replace(/ {2}- name: Christmas\n(?: {4}.*\n)+/, "").replace(/^ +- \{.*Christmas.*\n/gm, "");
    expect(without).not.toContain("Christmas");
    const run = await (await review(without.replace("quinn#9002", "mallory#9666")))();
    expect(run.verdict).toBe("success/policy_sound/0");
    expect(Number(run.outputs.opens)).toBeGreaterThan(0);
    expect(run.outputs.closes).toBe("0");
    expect(run.summary).toMatch(/🟢 opens \|.*Dec.*was closed by 'Christmas'/);
    expect(run.summary).toContain("| `roles › qa › users` | quinn\\#\u200b9002 → mallory\\#\u200b9666 |");
    const changes: unknown = JSON.parse(run.outputs.changes ?? "");
    expect(changes).toMatchObject({ environments: [{ environment: "production", closes: 0 }] });
  });

  it("holds an own file against the central policy in its repository, at a ref that only reviewed changes reach", async () => {
    const own = "version: 1\nenvironments: { production: {} }\n";
    const rows = 'tests: [{ at: "2026-12-24T12:00Z", environment: production, expect: deny, rule: Christmas }]\n';
    const check = await review(own + rows, { policy: SHOP });
    const central = "shop-org/shop:.github/deploy-policy.yml";
    const run = await check({ "central-policy": `${central}@main`, "base-commit": "" });
    expect(run.verdict).toBe("success/policy_sound/0");
    const lifted = await check({ "central-policy": `${central}@lift`, "base-commit": "" });
    expect(lifted.verdict).toBe("unknown/central_policy_unreadable/1");
  });

  it("annotates what is wrong at its line and column, and prints nothing of the policy raw", async () => {
    const run = await (await review("version: 1\nenvironments:\n  production: { requires: '::error::x' }\n"))();
    expect(run.verdict).toBe("failure/policy_invalid/1");
    expect(run.log).toContain(`::error file=${FILE},line=3,col=27::`);
    expect(run.log.split("\n").filter((line) => line.startsWith("::error::x"))).toEqual([]);
    expect(run.outputs).toMatchObject({ changes: "{}", opens: "", closes: "" });
    expect((await (await review("version: 1\n"))({ "fail-on": "never" })).status).toBe(0);
  });

  it("fails on a row of the table that is answered otherwise, at its line", async () => {
    const own =
      'version: 1\nenvironments: { production: {} }\ntests:\n  - { at: "2026-12-24T12:00Z", environment: production, service: shop, expect: deny }\n';
    const run = await (await review(own))();
    expect(run.verdict).toBe("failure/tests_failed/1");
    expect(run.log).toContain(
      `::error file=${FILE},line=4,col=5::row 1 of the table: expect: expected deny, came allow`,
    );
  });

  it("never takes a policy that it cannot read for none", async () => {
    const fault: NonNullable<ShopGitHubScene["fault"]> = ({ name }) =>
      name === "graphql:SourceFile" ? htmlPage(200) : undefined;
    const page = await (await review(SHOP, { fault }))();
    expect(page.verdict).toBe("unknown/github_unreadable/1");
    const check = await review(SHOP);
    const gone = await check({ "base-commit": "e".repeat(40) });
    expect(gone.verdict).toBe("unknown/github_unreadable/1");
    expect(gone.log).toContain("contents: read");
    expect((await check({ "base-commit": "main" })).verdict).toBe("unknown/input_invalid/1");
    expect((await (await review(undefined))()).verdict).toBe("failure/policy_missing/1");
    expect((await check({ policy: "../outside.yml" })).verdict).toMatch(/^unknown\/input_invalid/);
  });

  it("says that all is new where there was no policy before", async () => {
    const run = await (await review(SHOP, { policy: "" }))();
    expect(run.verdict).toBe("success/policy_sound/0");
    expect(run.summary).toContain("There was no policy before");
  });
});
