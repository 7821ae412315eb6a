import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubLocks } from "../../../src/adapters/github/github-locks.ts";
import { githubRecords } from "../../../src/adapters/github/github-records.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { isProven, type RecordPayload, stateOf, statusOf } from "../../../src/core/record/deploy-record.ts";
import type { Fault } from "../../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const SHOP = { owner: "shop-org", name: "shop" };
const payload = (request: string, more: Partial<RecordPayload> = {}): RecordPayload => ({
  schema: 1,
  request,
  run: "7001",
  service: "shop",
  environment: "production",
  version: "v1.5.0",
  commit: "c".repeat(40),
  digest: "sha256:1",
  family: "shop:2",
  previous: "shop:1",
  policyCommit: "p",
  formerConfiguration: "",
  ...more,
});
const of = { environment: "production", service: "shop" };
const scope = { environment: "production", service: "shop" };
const lock = (request: string) => ({ scope, request, title: "Incident", body: "What happened.", labels: ["sev2"] });

let local: LocalGitHub;
let fault: ((name: string) => Fault | undefined) | undefined;
beforeEach(async () => {
  fault = undefined;
  local = await startLocalGitHub(({ name }) => fault?.(name));
});
afterEach(() => local.close());

function adapters(token = local.jobToken({ issues: "write", deployments: "write", contents: "read" })) {
  const client = githubClient({
    apiUrl: local.apiUrl,
    graphqlUrl: local.graphqlUrl,
    token,
    http: nodeHttp(),
    clock: clockAt(new Date().toISOString()),
    permission: "deployments: write",
  });
  return { records: githubRecords(client, SHOP), locks: githubLocks(client, SHOP) };
}

describe("githubRecords", () => {
  it("reads back what it opened and noted, the newest state last", async () => {
    const { records } = adapters();
    const { id } = await records.open(payload("r1"));
    await records.note(id, {
      state: "in_progress",
      status: { serviceDeployment: "ecs-svc/7", family: "shop:2", phase: "started" },
    });
    await records.note(id, {
      state: "in_progress",
      status: { serviceDeployment: "ecs-svc/7", family: "shop:2", phase: "watching", smoke: "success" },
    });
    const [record] = await records.list(of);
    expect(record?.payload).toEqual(payload("r1"));
    expect(record && statusOf(record)).toMatchObject({ phase: "watching", smoke: "success" });
    await records.note(id, {
      state: "success",
      status: { serviceDeployment: "ecs-svc/7", family: "shop:2", phase: "proven" },
      address: "https://shop.example",
    });
    const [proven] = await records.list(of);
    expect(proven && [isProven(proven), stateOf(proven)]).toEqual([true, "success"]);
  });

  it("adopts the standing record of a request, and opens another for another", async () => {
    const { records } = adapters();
    const first = await records.open(payload("r1"));
    expect((await records.open(payload("r1"))).id).toBe(first.id);
    expect((await records.open(payload("r2"))).id).not.toBe(first.id);
  });

  it("finds the record whose answer was lost, and opens no second", async () => {
    const { records } = adapters();
    fault = (name) => (name === "POST /repos/{owner}/{repo}/deployments" ? { kind: "drop", when: "after" } : undefined);
    const opened = await records.open(payload("r1"));
    expect(opened.payload.request).toBe("r1");
    expect(local.github.deployments()).toHaveLength(1);
  });

  it("believes only its own identity, its own services and payloads that it understands", async () => {
    const { records } = adapters();
    const seeded = { ref: "main", environment: "production", task: "deploy:shop" };
    local.github.addDeployment({
      ...seeded,
      as: "mallory",
      payload: payload("forged"),
      statuses: [{ state: "success", description: "phase=proven" }],
    });
    local.github.addDeployment({ ...seeded, as: "github-actions[bot]", payload: { schema: 9 } });
    local.github.addDeployment({
      ...seeded,
      as: "github-actions[bot]",
      task: "deploy:other",
      payload: payload("other", { service: "other" }),
    });
    expect(await records.list(of)).toEqual([]);
  });

  it("does not take a person who bears an app's name for the app", async () => {
    local.github.addDeployment({
      ref: "main",
      environment: "production",
      task: "deploy:shop",
      as: "deploy-app",
      payload: payload("forged"),
      statuses: [{ state: "success", description: "phase=proven" }],
    });
    const token = local.github.mintAppToken({
      slug: "deploy-app",
      id: 8801,
      owner: "shop-org",
      permissions: { deployments: "write", contents: "read" },
    });
    expect(await adapters(token).records.list(of)).toEqual([]);
    await adapters(token).records.open(payload("own"));
    expect((await adapters(token).records.list(of)).map((record) => record.payload.request)).toEqual(["own"]);
  });

  it("ignores a status that somebody else put on its record", async () => {
    const { records } = adapters();
    const { id } = await records.open(payload("r1"));
    const token = local.github.mintUserToken("dana");
    await fetch(`${local.apiUrl}/repos/shop-org/shop/deployments/${id}/statuses`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ state: "success", description: "phase=proven" }),
    });
    const [record] = await records.list(of);
    expect(record && isProven(record)).toBe(false);
  });
});

describe("githubLocks", () => {
  it("takes a lock once for a request and lists it with its scope", async () => {
    const { locks } = adapters();
    const taken = await locks.take(lock("r1"));
    expect((await locks.take(lock("r1"))).issue).toBe(taken.issue);
    expect(await locks.list()).toMatchObject([{ issue: taken.issue, scope, request: "r1" }]);
  });

  it("lets the lowest of two hold and closes the other as its duplicate", async () => {
    const { locks } = adapters();
    const first = await locks.take(lock("r1"));
    const second = await locks.take(lock("r2"));
    expect(second.issue).toBe(first.issue);
    expect(local.github.listIssues({ state: "open" })).toHaveLength(1);
  });

  it("lists a lock that a person wrote without a marker, to stop everything", async () => {
    const { locks } = adapters();
    local.github.openIssue({ as: "dana", title: "Stop", body: "Nothing goes out.", labels: ["deploy-lock"] });
    expect(await locks.list()).toMatchObject([{ scope: undefined }]);
  });
});
