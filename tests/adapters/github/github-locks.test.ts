import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubLocks } from "../../../src/adapters/github/github-locks.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { planManualLock, releaseComment } from "../../../src/core/lock/manual-lock.ts";
import { HttpError } from "../../../src/ports/http.ts";
import type { NewLock } from "../../../src/ports/locks.ts";
import { httpThat, type Told } from "../../fakes/answering-http.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const SHOP = { owner: "shop-org", name: "shop" };
const scope = { environment: "production", service: "shop" };
const incident = (request: string): NewLock => ({
  scope,
  request,
  title: "Incident",
  body: "What happened.",
  labels: ["sev2"],
});
const now = new Date();
const JSON_TYPE = { "content-type": "application/json" };

/** A person's lock for some hours from now. */
function manual(hours: number, others: { readonly reason?: string; readonly service?: string } = {}): NewLock {
  const { reason = "a migration", service = "shop" } = others;
  const plan = planManualLock(
    { scope: { environment: "production", service }, owner: "dana", reason, until: hours === 0 ? "" : `${hours}h` },
    now,
  );
  if (plan.kind === "wrong") throw new Error(plan.why);
  return plan.value;
}

let local: LocalGitHub;
beforeEach(async () => {
  local = await startLocalGitHub(() => undefined);
});
afterEach(() => local.close());

function locks(token = local.jobToken({ issues: "write" })) {
  const { apiUrl, graphqlUrl } = local;
  const clock = clockAt(now.toISOString());
  return githubLocks(
    githubClient({ apiUrl, graphqlUrl, token, http: nodeHttp(), clock, permission: "issues: write" }),
    SHOP,
  );
}
const open = () => local.github.listIssues({ state: "open" }).map(({ number }) => number);

describe("githubLocks", () => {
  it("takes a person's lock and lists it with owner, reason and end", async () => {
    const taken = await locks().take(manual(4));
    expect(await locks().list()).toEqual([taken]);
    expect(taken).toMatchObject({
      owner: "dana",
      reason: "a migration",
      scope,
      request: "",
      expiresAt: new Date(now.getTime() + 4 * 3_600_000),
    });
  });

  it("takes the same words once, as when an answer was lost", async () => {
    const first = await locks().take(manual(4));
    expect((await locks().take(manual(4))).issue).toBe(first.issue);
    expect((await locks().take(manual(4, { reason: "something else", service: "web" }))).issue).not.toBe(first.issue);
    expect(open()).toHaveLength(2);
  });

  it("yields to an older lock that stops no less and ends no sooner, and to no other", async () => {
    const four = await locks().take(manual(4));
    expect((await locks().take(manual(2, { reason: "shorter" }))).issue).toBe(four.issue);
    const eight = await locks().take(manual(8, { reason: "longer" }));
    expect(eight.issue).not.toBe(four.issue);
    const undone = await locks().take(incident("r1"));
    expect([four.issue, eight.issue]).not.toContain(undone.issue);
    expect((await locks().take(manual(0, { reason: "endless" }))).issue).toBe(undone.issue);
    expect((await locks().take(manual(1, { reason: "wider", service: "*" }))).issue).not.toBe(undone.issue);
    expect(open()).toHaveLength(4);
  });

  it("does not yield to a lock that has ended", async () => {
    const past = new Date(now.getTime() - 3_600_000);
    const ended = await locks().take({ ...manual(4), terms: { owner: "dana", reason: "old", expiresAt: past } });
    const fresh = await locks().take({
      ...manual(4),
      terms: { owner: "dana", reason: "new", expiresAt: new Date(past.getTime() - 1) },
    });
    expect(fresh.issue).not.toBe(ended.issue);
  });

  it("lets the lowest of two that were taken at once hold", async () => {
    const [one, two] = await Promise.all([locks().take(incident("r1")), locks().take(incident("r2"))]);
    expect(one.issue).toBe(two.issue);
    expect(open()).toEqual([one.issue]);
  });

  it("releases a lock with a comment, and nothing that is no lock", async () => {
    const { issue } = await locks().take(manual(4));
    const other = local.github.openIssue({ as: "dana", title: "A question", body: "", labels: [] });
    expect(await locks().release(issue, releaseComment("dana", "done"))).toBe("released");
    expect(await locks().release(issue, releaseComment("dana", "done"))).toBe("not-a-lock");
    expect(await locks().release(other.number, "no")).toBe("not-a-lock");
    expect(open()).toEqual([other.number]);
    expect(await locks().list()).toEqual([]);
  });

  it("names who opened a lock by hand, which stops everything", async () => {
    local.github.openIssue({ as: "dana", title: "Stop", body: "Nothing goes out.", labels: ["deploy-lock"] });
    expect(await locks().list()).toMatchObject([{ scope: undefined, owner: "dana", expiresAt: undefined }]);
  });

  const spoken = (rest: (method: string) => Told) => {
    const http = httpThat(({ method, url }) => {
      if (url.endsWith("/graphql"))
        return {
          headers: JSON_TYPE,
          body: {
            data: {
              repository: {
                hasIssuesEnabled: true,
                issues: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
              },
            },
          },
        };
      return rest(method);
    });
    const settings = {
      apiUrl: "https://api.example",
      graphqlUrl: "https://api.example/graphql",
      token: "t",
      permission: "issues: write",
    };
    return githubLocks(githubClient({ ...settings, http, clock: clockAt(now.toISOString()) }), SHOP);
  };

  it("says so when GitHub drops the label of somebody who may not push: that issue locks nothing", async () => {
    const opened = {
      number: 9,
      html_url: "https://github.com/shop-org/shop/issues/9",
      created_at: now.toISOString(),
      labels: [],
    };
    await expect(
      spoken(() => ({ status: 201, headers: JSON_TYPE, body: opened })).take(manual(4)),
    ).rejects.toMatchObject({
      why: "forbidden",
      message: "issue #9 was opened without the label deploy-lock, so it locks nothing",
    });
  });

  it("does not know the locks of a repository whose Issues are switched off", async () => {
    const http = httpThat(({ url }) => {
      if (!url.endsWith("/graphql")) return new HttpError("connect", "refused");
      return {
        headers: JSON_TYPE,
        body: {
          data: {
            repository: {
              hasIssuesEnabled: false,
              issues: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
            },
          },
        },
      };
    });
    const settings = {
      apiUrl: "https://api.example",
      graphqlUrl: "https://api.example/graphql",
      token: "t",
      permission: "issues: read",
    };
    const off = githubLocks(githubClient({ ...settings, http, clock: clockAt(now.toISOString()) }), SHOP);
    await expect(off.list()).rejects.toMatchObject({
      why: "not_found",
      remedy: expect.stringMatching(/Switch Issues on/),
    });
  });
});
