import { afterEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubPeople } from "../../../src/adapters/github/github-people.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import type { Http } from "../../../src/ports/http.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function start(fault?: FaultHook) {
  const local = await startLocalGitHub(fault);
  started.push(local);
  const clientOf = (token: string) =>
    githubClient({
      ...local,
      token,
      http: nodeHttp(),
      clock: clockAt("2026-11-24T11:00:00Z"),
      permission: "members: read",
    });
  const client = clientOf(local.jobToken());
  const identity = clientOf(
    local.github.mintAppToken({ slug: "team-reader", id: 8800, owner: "shop-org", permissions: { members: "read" } }),
  );
  const people = (reader = identity) =>
    githubPeople({ client, identity: () => reader, owner: "shop-org", name: "shop" });
  return { ...local, client, people: people(), peopleWithoutIdentity: people(client) };
}

describe("githubPeople", () => {
  it("finds whom a login belongs to", async () => {
    const { people } = await start();
    expect(await people.find("Quinn")).toEqual({ login: "quinn", id: "9002" });
    expect(await people.find("nobody-here")).toBeUndefined();
  });

  it("tells who has access to the repository now", async () => {
    const { people } = await start();
    expect(await people.withAccess("quinn")).toMatchObject({ id: "9002" });
    expect(await people.withAccess("mallory")).toBeUndefined();
    expect(await people.withAccess("nobody-here")).toBeUndefined();
  });

  it("counts active members of a team, not invited ones", async () => {
    const { people } = await start();
    expect(await people.inTeam("qa", "quinn")).toBe(true);
    expect(await people.inTeam("shop-org/qa", "quinn")).toBe(true);
    expect(await people.inTeam("qa", "riley")).toBe(false);
    expect(await people.inTeam("qa", "mallory")).toBe(false);
  });

  it("throws for a team that is not there or may not be read, instead of saying no", async () => {
    const { people, peopleWithoutIdentity } = await start();
    await expect(people.inTeam("unknown-team", "quinn")).rejects.toMatchObject({ why: "not_found" });
    await expect(peopleWithoutIdentity.inTeam("qa", "quinn")).rejects.toMatchObject({ why: "forbidden" });
  });

  it("takes no answer that leaves out what was asked for a no: a membership without a state, a run without attempts", async () => {
    const hollow = (data: unknown) => ({
      ...githubClient({
        apiUrl: "https://api.github.com",
        graphqlUrl: "https://api.github.com/graphql",
        token: "none",
        http: nodeHttp(),
        clock: clockAt("2026-11-24T11:00:00Z"),
        permission: "",
      }),
      call: async () => ({ status: 200, data, headers: {} }),
    });
    const run = { actor: { login: "dana", id: 9001 }, triggering_actor: { login: "dana", id: 9001 } };
    const asking = (data: unknown) =>
      githubPeople({ client: hollow(data), identity: () => hollow(data), owner: "shop-org", name: "shop" });
    await expect(asking({}).inTeam("qa", "quinn")).rejects.toMatchObject({ why: "malformed" });
    await expect(asking(run).starters("7001")).rejects.toMatchObject({ why: "malformed" });
    expect(await asking({ ...run, run_attempt: 1 }).starters("7001")).toHaveLength(2);
  });

  it("lists who started each attempt of a run", async () => {
    const { people, reportAttempt } = await start();
    reportAttempt(2, "quinn");
    reportAttempt(3, "riley");
    const ids = (await people.starters("7001")).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(["9001", "9002", "9003"]));
    await expect(people.starters("7009")).rejects.toMatchObject({ why: "not_found" });
  });

  it("lists the commits that a person's pushes ended in, of all pages and of nobody else", async () => {
    const oidOf = (at: number) => at.toString(16).padStart(40, "0");
    const own = Array.from({ length: 130 }, (_, at) => oidOf(at + 1));
    const { github, apiUrl, jobToken } = await start();
    // Further pages are at the API's own address, which the local one only plays.
    const home = "https://api.github.com";
    const http: Http = {
      exchange: (request) => nodeHttp().exchange({ ...request, url: request.url.replace(home, apiUrl) }),
    };
    const clock = clockAt("2026-11-24T11:00:00Z");
    const client = githubClient({
      apiUrl: home,
      graphqlUrl: "",
      token: jobToken(),
      http,
      clock,
      permission: "contents: read",
    });
    const everywhere = githubPeople({ client, identity: () => client, owner: "shop-org", name: "shop" });
    const pushes = [...github.model.repositories.values()][0]?.pushes;
    const [quinn, riley] = ["quinn", "riley"].map((login) =>
      [...github.model.accounts.values()].find((account) => account.login === login),
    );
    if (pushes === undefined || quinn === undefined || riley === undefined)
      throw new TypeError("The people of Shop are missing.");
    const push = { branch: "feature", before: oidOf(0), forced: false, at: Date.now() };
    for (const [at, after] of own.entries()) pushes.push({ ...push, id: at + 1, actor: quinn, after });
    pushes.push({ ...push, id: 999, actor: riley, after: oidOf(999) });
    expect([...(await everywhere.pushes("Quinn"))].sort()).toEqual(own);
    expect(await everywhere.pushes("dana")).toEqual(new Set());
  });

  it("throws what a failing GitHub answers", async () => {
    const { people } = await start(() => ({
      kind: "answer",
      status: 200,
      headers: { "content-type": "application/json" },
      body: "{}",
    }));
    await expect(people.withAccess("quinn")).rejects.toMatchObject({ why: "malformed" });
    await expect(people.pushes("quinn")).rejects.toMatchObject({ why: "malformed" });
    await expect(people.find("quinn")).rejects.toMatchObject({ why: "malformed" });
  });
});
