import { generateKeyPairSync, verify } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubPeople } from "../../../src/adapters/github/github-people.ts";
import { signAppJwt } from "../../../src/adapters/github/sign-app-jwt.ts";
import { teamIdentity } from "../../../src/adapters/github/team-identity.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { AppSeed } from "../../../src/rehearsal/github/apps.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

const own = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const PKCS1 = own.privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const PKCS8 = own.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const app: AppSeed = {
  id: 8800,
  clientId: "Iv23liTeamReader",
  slug: "team-reader",
  publicKey: own.publicKey.export({ type: "spki", format: "pem" }).toString(),
  installations: [{ id: 77, owner: "shop-org", permissions: { members: "read" } }],
};

interface Scene {
  readonly fault?: FaultHook;
  readonly registered?: Partial<AppSeed>;
  readonly credentials?: { readonly app?: string; readonly key?: string };
  /** Milliseconds by which this machine's clock is ahead of GitHub's. */
  readonly ahead?: number;
}

async function start({ fault, registered = {}, credentials = {}, ahead = 0 }: Scene = {}) {
  const local = await startLocalGitHub(fault);
  started.push(local);
  local.github.registerApp({ ...app, ...registered });
  let passed = ahead;
  const slept: number[] = [];
  const clock: Clock = {
    now: () => new Date(Date.now() + passed),
    elapsed: () => Date.now() + passed,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      passed += milliseconds;
    },
  };
  const masked: string[] = [];
  const http = nodeHttp();
  const identity = teamIdentity({
    ...local,
    http,
    clock,
    mask: (secret) => masked.push(secret),
    identityToken: "",
    app: app.clientId,
    key: PKCS1,
    ...credentials,
  });
  const client = githubClient({ ...local, http, clock, token: local.jobToken(), permission: "" });
  const people = githubPeople({ client, identity: identity.clientFor, owner: "shop-org", name: "shop" });
  const pass = (milliseconds: number) => {
    passed += milliseconds;
  };
  return { ...local, people, identity, masked, slept, pass };
}

const MADE = "POST /app/installations/77/access_tokens";

describe("teamIdentity by an App", () => {
  it("reads teams by one token, by client id or app id, and by either form of the key", async () => {
    for (const credentials of [{}, { app: "8800" }, { key: PKCS8 }]) {
      const { people, github, masked } = await start({ credentials });
      expect(await people.inTeam("qa", "quinn")).toBe(true);
      expect(await people.inTeam("shop-org/qa", "riley")).toBe(false);
      expect(github.calls.get(MADE)).toBe(1);
      expect(masked.some((secret) => secret.startsWith("ghs_"))).toBe(true);
    }
  });

  it("asks for members: read alone, whatever else the App was given", async () => {
    const bodies: string[] = [];
    const fault: FaultHook = ({ name, body }) => {
      if (name === MADE) bodies.push(body);
      return undefined;
    };
    const { people } = await start({
      fault,
      registered: {
        installations: [{ id: 77, owner: "shop-org", permissions: { members: "write", contents: "write" } }],
      },
    });
    await people.inTeam("qa", "quinn");
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ permissions: { members: "read" } }]);
  });

  it("hides every line of the key, each JWT and the token", async () => {
    const { people, masked } = await start();
    await people.inTeam("qa", "quinn");
    const lines = PKCS1.trim().split("\n").slice(1, -1);
    expect(masked).toEqual(expect.arrayContaining(lines));
    expect(masked.filter((secret) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(secret))).toHaveLength(2);
  });

  it("makes a new token before the old one ends, and revokes those that live", async () => {
    const { people, identity, github, pass } = await start();
    await people.inTeam("qa", "quinn");
    pass(54 * 60_000);
    await people.inTeam("qa", "quinn");
    expect(github.calls.get(MADE)).toBe(1);
    pass(2 * 60_000);
    await people.inTeam("qa", "quinn");
    expect(github.calls.get(MADE)).toBe(2);
    await identity.end();
    expect(github.calls.get("DELETE /installation/token")).toBe(2);
    await identity.end();
    expect(github.calls.get("DELETE /installation/token")).toBe(2);
  });

  it("speaks by GitHub's clock where this machine's is wrong", async () => {
    for (const ahead of [20 * 60_000, -20 * 60_000]) {
      const { people, github } = await start({ ahead });
      expect(await people.inTeam("qa", "quinn")).toBe(true);
      expect(github.calls.get("GET /orgs/shop-org/installation")).toBe(2);
      expect(github.calls.get(MADE)).toBe(1);
    }
  });

  it.each([
    [
      "another App's key",
      { credentials: { key: other.privateKey.export({ type: "pkcs1", format: "pem" }).toString() } },
      "unauthorized",
      /private key of the very App/,
    ],
    [
      "no key at all",
      { credentials: { key: "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----" } },
      "unauthorized",
      /Store the whole file/,
    ],
    ["an unknown App", { credentials: { app: "Iv23liNobody" } }, "not_found", /client id or app id/],
    [
      "no installation",
      { registered: { installations: [] } },
      "not_found",
      /Install the App on the organisation shop-org/,
    ],
    [
      "a suspended installation",
      {
        registered: {
          installations: [{ id: 77, owner: "shop-org", permissions: { members: "read" }, suspended: true }],
        },
      },
      "forbidden",
      /unsuspend/,
    ],
    [
      "a permission that was not given",
      { registered: { installations: [{ id: 77, owner: "shop-org", permissions: { contents: "read" } }] } },
      "forbidden",
      /Members: Read-only/,
    ],
  ] as const)("says of %s what mends it, and asks once for one look", async (_, scene, why, remedy) => {
    const { people, github } = await start(scene);
    const refused = { name: "IdentityRefused", why, remedy: expect.stringMatching(remedy) };
    await expect(people.inTeam("qa", "quinn")).rejects.toMatchObject(refused);
    const asked = [...github.calls.values()].reduce((sum, count) => sum + count, 0);
    await expect(people.inTeam("qa", "dana")).rejects.toMatchObject(refused);
    expect([...github.calls.values()].reduce((sum, count) => sum + count, 0)).toBe(asked);
  });

  it("waits until a new token is known everywhere, and makes another where it never is", async () => {
    const late: FaultHook = ({ name, count }) =>
      name.includes("/memberships/") && count === 1
        ? {
            kind: "answer",
            status: 401,
            body: '{"message":"Bad credentials"}',
            headers: { "content-type": "application/json" },
          }
        : undefined;
    const { people, slept } = await start({ fault: late });
    expect(await people.inTeam("qa", "quinn")).toBe(true);
    expect(slept).toEqual([1_000]);

    const { people: revoked, github, masked } = await start();
    await revoked.inTeam("qa", "quinn");
    github.revokeToken(masked.find((secret) => secret.startsWith("ghs_")) ?? "");
    await expect(revoked.inTeam("qa", "quinn")).rejects.toMatchObject({ why: "unauthorized" });
    expect(await revoked.inTeam("qa", "quinn")).toBe(true);
  });

  it("asks again through an outage, and ends quietly where nothing can be revoked", async () => {
    const away: FaultHook = ({ name, count }) =>
      (name === MADE && count === 1) || name.startsWith("DELETE") ? { kind: "drop", when: "before" } : undefined;
    const { people, identity } = await start({ fault: away });
    expect(await people.inTeam("qa", "quinn")).toBe(true);
    await expect(identity.end()).resolves.toBeUndefined();
  });
});

describe("signAppJwt", () => {
  it("is valid for nine minutes, was issued a minute back, and is signed by the key", async () => {
    const now = new Date("2026-11-24T11:00:00Z");
    const jwt = await signAppJwt({ app: app.clientId, key: PKCS8, now });
    const [head = "", payload = "", signature = ""] = jwt.split(".");
    const seconds = now.getTime() / 1_000;
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toEqual({
      iss: app.clientId,
      iat: seconds - 60,
      exp: seconds + 540,
    });
    const signed = Buffer.from(`${head}.${payload}`);
    expect(verify("sha256", signed, own.publicKey, Buffer.from(signature, "base64url"))).toBe(true);
  });
});
