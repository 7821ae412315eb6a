import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { nonceOf, requestId } from "../../src/core/request/request.ts";
import type { AppSeed } from "../../src/rehearsal/github/apps.ts";
import { type LocalGitHub, startLocalGitHub } from "../fakes/local-github.ts";
import { runBundle } from "./run-bundle.ts";

const REQUEST = requestId({
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: "c".repeat(40),
  digest: "",
  runId: "7001",
  round: 1,
});
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const KEY = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const app: AppSeed = {
  id: 8800,
  clientId: "Iv23liTeamReader",
  slug: "team-reader",
  publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  installations: [{ id: 77, owner: "shop-org", permissions: { members: "read" } }],
};

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function world(registered: Partial<AppSeed> = {}) {
  const local = await startLocalGitHub();
  started.push(local);
  local.github.registerApp({ ...app, ...registered });
  async function gate(inputs: Record<string, string> = {}) {
    const run = await runBundle("approval-gate", {
      inputs: {
        mode: "request",
        environment: "production",
        service: "shop",
        commit: "c".repeat(40),
        version: "v1.5.0",
        request: REQUEST,
        "change-class": "standard",
        "required-approvals": JSON.stringify([{ role: "qa", teams: ["qa"] }]),
        deadline: "0",
        "expires-after": "7d",
        "github-token": local.jobToken(),
        "identity-app": app.clientId,
        "identity-key": KEY,
        "fail-on": "deny",
        "dry-run": "false",
        ...inputs,
      },
      environment: { GITHUB_API_URL: local.apiUrl, GITHUB_GRAPHQL_URL: local.graphqlUrl },
    });
    return { ...run, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}` };
  }
  return { ...local, gate };
}

/** What of a log people see: the runner takes the commands that hide values, and hides what they name. */
function shown(log: string): string {
  return log
    .split("\n")
    .filter((line) => !line.startsWith("::add-mask::"))
    .join("\n");
}

describe("the bundle of approval-gate with a GitHub App", () => {
  it("reads who is in a team by a token that it makes, hides and revokes, and shows nothing of key, JWT or token", async () => {
    const { github, gate } = await world();
    const asked = await gate();
    expect(asked).toMatchObject({ verdict: "pending/awaiting_approval", status: 1 });
    const issue = Number(asked.outputs["approval-issue"]);
    const body = `/approve ${nonceOf(REQUEST)}`;
    github.comment({ issue, as: "riley", body });
    expect((await gate()).verdict).toBe("pending/awaiting_approval");
    github.comment({ issue, as: "quinn", body });
    const approved = await gate({ mode: "check", "identity-key": KEY.replaceAll("\n", "\\n") });
    expect(approved).toMatchObject({ verdict: "allow/approved", status: 0 });
    expect(github.calls.get("DELETE /installation/token")).toBe(
      github.calls.get("POST /app/installations/77/access_tokens"),
    );
    const lines = KEY.trim().split("\n").slice(1, -1);
    for (const line of lines) expect(approved.log).toContain(`::add-mask::${line}`);
    const left = [shown(approved.log), approved.summary, JSON.stringify(approved.outputs)].join("\n");
    for (const line of lines) expect(left).not.toContain(line);
    expect(left).not.toMatch(/eyJ|ghs_/);
  });

  it("asks nothing of the App where no role names a team", async () => {
    const { github, gate } = await world();
    const people = JSON.stringify([{ role: "qa", users: ["quinn#9002"] }]);
    expect((await gate({ "required-approvals": people })).verdict).toBe("pending/awaiting_approval");
    expect([...github.calls.keys()].filter((name) => /installation/.test(name))).toEqual([]);
  });

  it("is unknown with its remedy where the key is another's, the App is not installed, suspended or not permitted", async () => {
    const other = generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey;
    const wrong = other.export({ type: "pkcs8", format: "pem" }).toString();
    const installation = { id: 77, owner: "shop-org", permissions: { members: "read" } } as const;
    const rows = [
      [{}, { "identity-key": wrong }, "private key of the very App"],
      [{ installations: [] }, {}, "Install the App on the organisation shop-org"],
      [{ installations: [{ ...installation, suspended: true }] }, {}, "unsuspend it"],
      [{ installations: [{ ...installation, permissions: {} }] }, {}, "Members: Read-only"],
      [{}, { "identity-app": "Iv23liNobody" }, "Set identity-app to the client id"],
    ] as const;
    for (const [registered, inputs, remedy] of rows) {
      const { github, gate } = await world(registered);
      const issue = Number((await gate({ ...inputs })).outputs["approval-issue"]);
      if (issue > 0) github.comment({ issue, as: "quinn", body: `/approve ${nonceOf(REQUEST)}` });
      const judged = await gate({ ...inputs });
      expect(judged, remedy).toMatchObject({ verdict: "unknown/team_unreadable", status: 1 });
      expect(shown(judged.log)).toContain(remedy);
    }
  });

  it("refuses inputs that do not fit together, and shows nothing of what is no key", async () => {
    const { github, gate } = await world();
    const rows = [
      [{ "identity-token": github.mintUserToken("dana") }, "keep the token or the App, not both"],
      [{ "identity-key": "" }, "identity-app needs the App's private key"],
      [{ "identity-app": "" }, "identity-key needs the client id"],
      [{ "identity-key": "not-a-key-at-all" }, "the whole file as GitHub gave it"],
    ] as const;
    for (const [inputs, remedy] of rows) {
      const refused = await gate({ ...inputs });
      expect(refused, remedy).toMatchObject({ verdict: "unknown/input_invalid", status: 1 });
      expect(refused.log).toContain(remedy);
      expect(shown(refused.log)).not.toContain("not-a-key-at-all");
    }
  });
});
