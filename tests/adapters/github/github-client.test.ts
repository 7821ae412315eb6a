import { describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { Fault, FaultHook } from "../../../src/rehearsal/github/faults.ts";
import { htmlPage, secondaryRateLimit } from "../../../src/rehearsal/github/faults.ts";
import { startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const json = (status: number, body: string, headers: Record<string, string> = {}): Fault => ({
  kind: "answer",
  status,
  body,
  headers: { "content-type": "application/json", ...headers },
});

async function withClient<T>(
  fault: FaultHook | undefined,
  use: (client: ReturnType<typeof githubClient>, calls: ReadonlyMap<string, number>, slept: () => number) => Promise<T>,
  token?: string,
): Promise<T> {
  const { github, apiUrl, graphqlUrl, jobToken, close } = await startLocalGitHub(fault);
  const clock = clockAt(new Date().toISOString());
  const client = githubClient({
    apiUrl,
    graphqlUrl,
    token: token ?? jobToken(),
    http: nodeHttp(),
    clock,
    permission: "issues: read",
  });
  try {
    return await use(client, github.calls, () => clock.elapsed());
  } finally {
    await close();
  }
}

async function whyOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    expect(error.remedy).not.toBe("");
    return error.why;
  }
}

const REPOSITORY = "/repos/shop-org/shop";

describe("githubClient", () => {
  it.each<[string, FaultHook, string, boolean]>([
    ["a burst of 502 that ends", ({ count }) => (count <= 2 ? json(502, "{}") : undefined), "none", true],
    ["502 for good", () => json(502, "{}"), "unavailable", true],
    [
      "a cut connection that heals",
      ({ count }) => (count === 1 ? { kind: "drop", when: "before" } : undefined),
      "none",
      true,
    ],
    ["a truncated answer for good", () => ({ kind: "truncate", bytes: 30 }), "unavailable", true],
    ["an HTML page in GitHub's place", () => htmlPage(200), "malformed", false],
    ["a broken token", () => json(401, '{"message":"Bad credentials"}'), "unauthorized", false],
    [
      "a missing permission",
      () => json(403, '{"message":"Resource not accessible by integration"}'),
      "forbidden",
      false,
    ],
    ["what cannot be seen", () => json(404, '{"message":"Not Found"}'), "not_found", false],
    [
      "a secondary rate limit that passes",
      ({ count }) => (count === 1 ? secondaryRateLimit(30) : undefined),
      "none",
      true,
    ],
    [
      "a rate limit beyond a minute",
      () =>
        json(403, '{"message":"API rate limit exceeded"}', {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Math.floor(Date.now() / 1_000) + 3_000),
        }),
      "rate_limited",
      false,
    ],
    ["a renamed repository", () => json(301, "{}", { location: "/repositories/501" }), "malformed", false],
  ])("reads %s", async (_, fault, why, waits) => {
    await withClient(fault, async (client, __, slept) => {
      expect(await whyOf(client.call("GET", REPOSITORY))).toBe(why);
      expect(slept() > 0).toBe(waits);
    });
  });

  it("says where Issues are switched on, where a repository has none", async () => {
    await withClient(
      () => json(410, '{"message":"Issues are disabled for this repo"}'),
      async (client) => {
        const asked = client.call("POST", `${REPOSITORY}/issues`, { body: { title: "x" } });
        await expect(asked).rejects.toMatchObject({
          why: "not_found",
          remedy: expect.stringContaining("Switch Issues on in Settings"),
        });
      },
    );
  });

  it("waits as long as GitHub asks for", async () => {
    await withClient(
      ({ count }) => (count === 1 ? secondaryRateLimit(30) : undefined),
      async (client, _, slept) => {
        await client.call("GET", REPOSITORY);
        expect(slept()).toBe(30_000);
      },
    );
  });

  it("never repeats a write whose fate is unknown", async () => {
    await withClient(
      () => json(502, "{}"),
      async (client, calls) => {
        expect(await whyOf(client.call("POST", `${REPOSITORY}/issues`, { body: { title: "x" } }))).toBe("unavailable");
        expect(calls.get("POST /repos/{owner}/{repo}/issues")).toBe(1);
      },
    );
  });

  it("gives an allowed refusal as an answer", async () => {
    await withClient(undefined, async (client) => {
      expect((await client.call("GET", `${REPOSITORY}/environments/nowhere`, { allow: [404] })).status).toBe(404);
    });
  });

  it("reads all pages of a list, and none when one fails", async () => {
    await withClient(undefined, async (client) => {
      for (let issue = 0; issue < 5; issue++)
        await client.call("POST", `${REPOSITORY}/issues`, { body: { title: `Issue ${issue}` } });
      expect(await client.pages(`${REPOSITORY}/issues`)).toHaveLength(5);
    });
  });

  it.each(["https://evil.example/issues?page=2", "not an address", "<>"])(
    "refuses to follow a list to %s",
    async (next) => {
      const astray: FaultHook = ({ path }) =>
        path.includes("/issues") ? json(200, "[1]", { link: `<${next}>; rel="next"` }) : undefined;
      await withClient(astray, async (client) => {
        expect(await whyOf(client.pages(`${REPOSITORY}/issues`))).toBe(next === "<>" ? "none" : "malformed");
      });
    },
  );

  it("gives nothing of a list when a later page fails", async () => {
    const failing: FaultHook = ({ path }) => (path.includes("page=2") ? htmlPage(200) : undefined);
    await withClient(failing, async (client) => {
      for (let issue = 0; issue < 101; issue++)
        await client.call("POST", `${REPOSITORY}/issues`, { body: { title: `Issue ${issue}` } });
      expect(await whyOf(client.pages(`${REPOSITORY}/issues`))).toBe("malformed");
    });
  });

  it("says what GraphQL refuses and why", async () => {
    await withClient(undefined, async (client) => {
      expect(await whyOf(client.query("query Wrong { nothing }", {}))).toBe("malformed");
      const repository = 'query Repo($name: String!) { repository(owner: "shop-org", name: $name) { databaseId } }';
      expect(await client.query(repository, { name: "shop" })).toEqual({ repository: { databaseId: 501 } });
      expect(await whyOf(client.query(repository, { name: "elsewhere" }))).toBe("not_found");
    });
  });

  it("remembers GitHub's clock", async () => {
    await withClient(undefined, async (client) => {
      expect(client.serverTime()).toBeUndefined();
      await client.call("GET", REPOSITORY);
      expect(Math.abs((client.serverTime()?.server.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    });
  });

  it("shows its token in no error", async () => {
    await withClient(
      undefined,
      async (client) => {
        await expect(client.call("GET", REPOSITORY)).rejects.not.toThrow("ghs_planted");
      },
      "ghs_planted_secret_token",
    );
  });
});
