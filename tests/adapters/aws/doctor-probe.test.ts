import { afterEach, describe, expect, it } from "vitest";
import { tokenClaims } from "../../../src/adapters/aws/token-claims.ts";
import { tryRead } from "../../../src/adapters/aws/try-read.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";

describe("tryRead", () => {
  it.each<readonly [string, () => Promise<unknown>, unknown]>([
    ["an answer", async () => 7, { tried: { action: "a:B", kind: "allowed" }, value: 7 }],
    ["a refusal", () => fails("forbidden"), { tried: { action: "a:B", kind: "refused", said: "said" } }],
    ["nothing there", () => fails("not_found"), { tried: { action: "a:B", kind: "not-tried", why: "said" } }],
    ["an outage", () => fails("unavailable"), { tried: { action: "a:B", kind: "unread", said: "said", remedy: "do" } }],
    [
      "no session",
      () => fails("unauthorized"),
      { tried: { action: "a:B", kind: "unread", said: "said", remedy: "do" } },
    ],
  ])("says what came of it: %s", async (_, read, expected) => expect(await tryRead("a:B", read)).toEqual(expected));

  it("lets defects through", async () =>
    expect(tryRead("a:B", () => Promise.reject(new TypeError("boom")))).rejects.toThrow("boom"));
});

function fails(why: "forbidden" | "not_found" | "unavailable" | "unauthorized"): Promise<never> {
  return Promise.reject(new Unreadable(why, "said", "do"));
}

describe("tokenClaims", () => {
  afterEach(() => {
    delete process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    delete process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  });
  const answering = (value: string) => {
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = "https://token.example/idtoken";
    process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = "bearer";
    const asked: string[] = [];
    const masked: string[] = [];
    const http = {
      exchange: async ({ url }: { readonly url: string }) => {
        asked.push(url);
        const body = JSON.stringify({ value });
        return { status: 200, headers: {}, setCookies: [], body, bytes: 1, duration: 1, timeToFirstByte: 1 };
      },
    };
    return { identity: tokenClaims(http, (secret) => void masked.push(secret)), asked, masked };
  };
  const token = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.sig`;

  it("asks once for AWS, hides the token, and gives its claims", async () => {
    const { identity, asked, masked } = answering(token({ sub: "repo:x/y:ref:z" }));
    expect(await identity.claims()).toEqual({ sub: "repo:x/y:ref:z" });
    await identity.claims();
    expect(asked).toEqual(["https://token.example/idtoken?audience=sts.amazonaws.com"]);
    expect(masked).toEqual([token({ sub: "repo:x/y:ref:z" })]);
  });

  it.each(["", "a.b", "a.e30x!.c", token([]), token("x")])("believes no token without claims: %j", async (value) => {
    await expect(answering(value).identity.claims()).rejects.toBeInstanceOf(Unreadable);
  });
});
