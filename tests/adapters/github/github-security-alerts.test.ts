import { afterEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { ALERTS_PERMISSION, githubSecurityAlerts } from "../../../src/adapters/github/github-security-alerts.ts";
import { githubTriagers } from "../../../src/adapters/github/github-triagers.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import type { RepositorySeed } from "../../../src/rehearsal/github/seed.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function start(extra: Partial<RepositorySeed>, permissions: Permissions = { "security-events": "read" }) {
  const local = await startLocalGitHub(undefined, extra);
  started.push(local);
  const client = githubClient({
    ...local,
    token: local.jobToken(permissions),
    http: nodeHttp(),
    clock: clockAt("2026-11-24T11:00:00Z"),
    permission: ALERTS_PERMISSION,
  });
  const repository = { owner: "shop-org", name: "shop" };
  return { ...local, alerts: githubSecurityAlerts(client, repository), triagers: githubTriagers(client, repository) };
}

const alert = (number: number, level: string, state = "open") => ({
  number,
  state,
  html_url: `https://github.com/shop-org/shop/security/code-scanning/${number}`,
  rule: { id: "js/sql-injection", description: "Database query built from user input", security_severity_level: level },
  tool: { name: "CodeQL" },
});

describe("githubSecurityAlerts", () => {
  it("lists what is open and critical", async () => {
    const many = Array.from({ length: 40 }, (_, index) => alert(index + 10, "critical"));
    const { alerts } = await start({
      codeScanningAlerts: [alert(1, "high"), alert(2, "critical", "dismissed"), ...many],
    });
    const found = await alerts.critical();
    expect(found).toHaveLength(40);
    expect(found[0]).toEqual({
      number: 10,
      url: "https://github.com/shop-org/shop/security/code-scanning/10",
      rule: "Database query built from user input",
    });
  });

  it("finds nothing where code scanning looked and found nothing", async () => {
    const { alerts } = await start({ codeScanningAlerts: [] });
    expect(await alerts.critical()).toEqual([]);
  });

  it("throws where code scanning is off or the token may not see it, which is never 'no alert'", async () => {
    const off = await start({});
    await expect(off.alerts.critical()).rejects.toMatchObject({
      why: "not_found",
      remedy: expect.stringContaining("switch code scanning on"),
    });
    const refused = await start({ codeScanningAlerts: [] }, { contents: "read" });
    await expect(refused.alerts.critical()).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("security-events: read"),
    });
  });

  it("throws for a list of something else", async () => {
    const { alerts } = await start({ codeScanningAlerts: [{ state: "open", rule: { severity: "critical" } }] });
    await expect(alerts.critical()).rejects.toMatchObject({ why: "malformed" });
  });
});

describe("githubTriagers", () => {
  it.each(["triage", "write", "maintain", "admin"] as const)("finds somebody who may %s", async (role) => {
    const { triagers } = await start({ collaborators: { quinn: role } });
    expect(await triagers.find("Quinn")).toEqual({ login: "quinn", id: "9002" });
  });

  it("finds nobody who may only read, as everybody may in a public repository", async () => {
    const { triagers } = await start({ visibility: "public", collaborators: { riley: "read" } });
    expect(await triagers.find("riley")).toBeUndefined();
    expect(await triagers.find("mallory")).toBeUndefined();
    expect(await triagers.find("nobody-here")).toBeUndefined();
  });
});
