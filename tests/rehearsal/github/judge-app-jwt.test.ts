import { createSign, generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createApps } from "../../../src/rehearsal/github/apps.ts";
import { judgeAppJwt } from "../../../src/rehearsal/github/judge-app-jwt.ts";

const own = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const apps = createApps();
apps.register({
  id: 8800,
  clientId: "Iv23liTeamReader",
  slug: "team-reader",
  publicKey: own.publicKey.export({ type: "spki", format: "pem" }).toString(),
  installations: [],
});
const NOW = Date.parse("2026-11-24T11:00:00Z");
const SECONDS = NOW / 1_000;

function jwt(claims: object = {}, { alg = "RS256", key = own.privateKey } = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = { iss: "Iv23liTeamReader", iat: SECONDS - 60, exp: SECONDS + 540, ...claims };
  const text = `${part({ alg, typ: "JWT" })}.${part(payload)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key).toString("base64url")}`;
}

describe("judgeAppJwt", () => {
  it.each([{}, { iss: "8800" }, { iat: SECONDS, exp: SECONDS + 600 }])("believes its key: %o", (claims) => {
    expect(judgeAppJwt(jwt(claims), apps, NOW).id).toBe(8800);
  });

  it.each([
    ["an App that is not there", jwt({ iss: "Iv23liNobody" }), 404, "Integration not found"],
    ["another key", jwt({}, { key: other.privateKey }), 401, "could not be decoded"],
    ["no algorithm", jwt({}, { alg: "none" }), 401, "could not be decoded"],
    [
      "claims that were changed",
      jwt().replace(/\.[^.]+\./, `.${jwt({ iat: 1 }).split(".")[1]}.`),
      401,
      "could not be decoded",
    ],
    ["no JWT", "ghs_token", 401, "could not be decoded"],
    ["one of tomorrow", jwt({ iat: SECONDS + 1 }), 401, "'Issued at' claim"],
    ["one that is over", jwt({ exp: SECONDS }), 401, "'Expiration time' claim"],
    ["one for too long", jwt({ exp: SECONDS + 601 }), 401, "too far in the future"],
  ])("refuses %s", (_, text, status, message) => {
    expect(() => judgeAppJwt(text, apps, NOW)).toThrow(
      expect.objectContaining({ status, message: expect.stringContaining(message) }),
    );
  });
});
