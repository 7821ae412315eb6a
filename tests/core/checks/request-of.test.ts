import { describe, expect, it } from "vitest";
import { requestOf } from "../../../src/core/checks/request-of.ts";
import type { Step } from "../../../src/core/checks/scenario.ts";

const step: Step = {
  ...{ name: "a", method: "POST", url: "https://shop.example/a", headers: {}, auth: undefined, body: undefined },
  ...{ timeout: 1_000, followRedirects: 0, insecure: false, expect: {}, captures: {}, always: false },
};
const agent = { "user-agent": "deploy-actions smoke-test" };

describe("requestOf", () => {
  it.each<[string, Partial<Step>, Record<string, string>, string | undefined]>([
    ["nothing", {}, {}, undefined],
    ["JSON", { body: { kind: "json", value: { a: 1 } } }, { "content-type": "application/json" }, '{"a":1}'],
    [
      "a form",
      { body: { kind: "form", fields: { a: "b c&d", e: "é" } } },
      { "content-type": "application/x-www-form-urlencoded" },
      "a=b+c%26d&e=%C3%A9",
    ],
    ["text", { body: { kind: "text", text: "hi" } }, { "content-type": "text/plain; charset=utf-8" }, "hi"],
    [
      "text of a kind of its own",
      { body: { kind: "text", text: "<a/>" }, headers: { "Content-Type": "application/xml" } },
      { "content-type": "application/xml" },
      "<a/>",
    ],
    ["a token", { auth: { kind: "bearer", token: "abc" } }, { authorization: "Bearer abc" }, undefined],
    [
      "a password",
      { auth: { kind: "basic", user: "me", password: "p:w é" } },
      { authorization: `Basic ${Buffer.from("me:p:w é").toString("base64")}` },
      undefined,
    ],
  ])("carries %s", (_, differs, headers, body) => {
    expect(requestOf({ ...step, ...differs }, {})).toEqual({
      kind: "request",
      headers: { ...agent, ...headers },
      body,
    });
  });

  it("adds the headers that are given, which give way to the step's own", () => {
    const given = { "X-Canary": "yes", "X-Own": "given" };
    expect(requestOf({ ...step, headers: { "x-own": "step" } }, given)).toMatchObject({
      headers: { "x-canary": "yes", "x-own": "step" },
    });
  });

  it.each([
    ["a header with a line break", { headers: { "x-a": "1\r\nx-b: 2" } }, "header x-a"],
    ["a header beyond Latin-1", { headers: { "x-a": "λ" } }, "header x-a"],
    ["a token with a line break", { auth: { kind: "bearer", token: "a\nb" } }, "header authorization"],
    ["a path that climbs", { url: "https://shop.example/orders/../admin" }, "address"],
    ["a path that climbs in disguise", { url: "https://shop.example/orders/%2e%2e/admin" }, "address"],
  ] satisfies [string, Partial<Step>, string][])("cannot send %s", (_, differs, target) => {
    expect(requestOf({ ...step, ...differs }, {})).toMatchObject({ kind: "impossible", target });
  });
});
