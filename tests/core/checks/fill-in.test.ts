import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { fillStep, fillTexts, missingNames, namesIn, namesInPattern } from "../../../src/core/checks/fill-in.ts";
import type { Step } from "../../../src/core/checks/scenario.ts";

const step: Step = {
  name: "a {id}",
  method: "GET",
  url: "https://shop.example/{id}?q={id}",
  headers: { "x-id": "{id}" },
  auth: { kind: "bearer", token: "{secret.token}" },
  body: { kind: "json", value: { id: ["{id}"], n: 1 } },
  timeout: 1_000,
  followRedirects: 0,
  insecure: false,
  expect: {
    json: { "$.id": "{id}", "$.{id}": { not: { in: ["{id}"], matches: "^\\p{id}{id}$" } } },
    header: { schema: "{id}" },
    body: { schema: { pattern: "{id}" }, any: { each: "{id}" } },
    version: { json: "$.v", expect: "{id}" },
  },
  captures: { next: { from: { kind: "json", path: "$.{id}" }, secret: false } },
  always: false,
};

describe("fillStep", () => {
  it("encodes what it fills into an address, quotes it in a pattern, and leaves names, paths and schemas alone", () => {
    const filled = fillStep(step, new Map([["id", "../a b&c"]]));
    expect(filled).toMatchObject({
      name: "a {id}",
      url: "https://shop.example/..%2Fa%20b%26c?q=..%2Fa%20b%26c",
      headers: { "x-id": "../a b&c" },
      auth: { token: "{secret.token}" },
      body: { value: { id: ["../a b&c"], n: 1 } },
      captures: { next: { from: { path: "$.{id}" } } },
    });
    expect(filled.expect).toEqual({
      json: {
        "$.id": "../a b&c",
        "$.{id}": expect.objectContaining({
          not: expect.objectContaining({ in: ["../a b&c"], matches: "^\\p{id}\\.\\./a b&c$" }),
        }),
      },
      header: { schema: "../a b&c" },
      body: expect.objectContaining({
        schema: { pattern: "{id}" },
        any: expect.objectContaining({ each: "../a b&c" }),
      }),
      version: { json: "$.v", expect: "../a b&c" },
      cookie: undefined,
      "redirect-url": undefined,
    });
  });

  it("never fills a name that a value holds", () => {
    const values = new Map([
      ["id", "{secret.token}"],
      ["secret.token", "hush"],
    ]);
    expect(fillStep(step, values).headers).toEqual({ "x-id": "{secret.token}" });
    expect(fillTexts({ a: ["{secret.token}"] }, values)).toEqual({ a: ["hush"] });
  });

  it("keeps every value within its part of the address", () => {
    assert(
      property(string({ unit: "binary" }), (value) => {
        const url = new URL(
          fillStep({ ...step, url: "https://shop.example/a?q={id}" }, new Map([["id", value.toWellFormed()]])).url,
        );
        expect([url.origin, url.pathname, url.hash, url.searchParams.get("q")]).toEqual([
          ...["https://shop.example", "/a", ""],
          value.toWellFormed(),
        ]);
      }),
    );
  });
});

describe("names", () => {
  it("are told from braces of other kinds", () => {
    expect(namesIn("{a} {secret.b-1} {A} { c } {} {2} {a.b} {{d}}")).toEqual(["a", "secret.b-1", "d"]);
    expect(namesInPattern("a{2} \\p{greek} \\P{latin} {a}")).toEqual(["a"]);
  });

  it("are missing where no value stands for them in what is sent", () => {
    expect(missingNames(step, new Map())).toEqual(["id", "secret.token"]);
    expect(missingNames(step, new Map([["id", ""]]))).toEqual(["secret.token"]);
  });
});
