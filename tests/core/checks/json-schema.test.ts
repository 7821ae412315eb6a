import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKED_FORMATS } from "../../../src/core/checks/json-formats.ts";
import { loadJsonSchemas } from "../../../src/core/checks/json-schema.ts";
import { loadPatterns } from "../../../src/core/checks/pattern.ts";

const compile = await loadJsonSchemas(await loadPatterns());
async function check(schema: Record<string, unknown>, value: unknown): Promise<string | undefined> {
  const compiled = await compile(schema);
  if (compiled.kind === "wrong") throw new Error(compiled.why);
  return compiled.value(value);
}
async function refusal(schema: Record<string, unknown>): Promise<string> {
  const compiled = await compile(schema);
  return compiled.kind === "wrong" ? compiled.why : "";
}

describe("JSON Schemas", () => {
  it.each<[string, Record<string, unknown>, unknown, string | undefined]>([
    ["a right value", { type: "object", required: ["a"] }, { a: 1 }, undefined],
    ["a wrong type", { properties: { a: { type: "integer" } } }, { a: 1.5 }, "/a must be integer"],
    ["2020-12's prefixItems", { type: "array", prefixItems: [{ const: 1 }], items: false }, [1, 2], "it must NOT"],
    ["draft-07's items", { $schema: "http://json-schema.org/draft-07/schema#", items: [{ const: 1 }] }, [2], "/0 must"],
    ["its own definitions", { $ref: "#/$defs/a", $defs: { a: { type: "string" } } }, 1, "it must be string"],
    ["a pattern of RE2's", { type: "string", pattern: "^a+$" }, "ab", "it must match pattern"],
    [
      "two patterns",
      { properties: { a: { pattern: "^a" }, b: { pattern: "^b" } } },
      { a: "a", b: "a" },
      "/b must match",
    ],
    ["pattern properties", { patternProperties: { "^x-": { type: "string" } } }, { "x-a": 1 }, "/x-a must be string"],
    [
      "unique objects",
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      "it must pass",
    ],
    ["different objects", { uniqueItems: true }, [{ a: 1 }, { a: 2 }, 1, "1"], undefined],
    ["items that may repeat", { uniqueItems: false }, [1, 1], undefined],
    ["a member of every object", { required: ["constructor"] }, {}, "it must have required property"],
    ["a format", { format: "date" }, "2026-02-30", "it must match format"],
  ])("looks at %s", async (_, schema, value, expected) => {
    const said = await check(schema, value);
    if (expected === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(expected);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a remote reference", { $ref: "https://evil.example/schema.json" }, "nothing is fetched"],
    ["a reference to a file", { $ref: "other.json#/$defs/a" }, "nothing is fetched"],
    ["a mistyped keyword", { tpye: "string" }, 'unknown keyword: "tpye"'],
    ["a look-ahead", { pattern: "(?=a)b" }, "is not RE2's"],
    ["a back reference", { patternProperties: { "(a)\\1": {} } }, "is not RE2's"],
    ["a format that nobody checks", { format: "iri" }, 'unknown format "iri"'],
    ["another draft", { $schema: "http://json-schema.org/draft-04/schema#" }, "draft-04"],
    ["a type that is none", { type: "text" }, "schema is invalid"],
  ])("refuses %s", async (_, schema, expected) => {
    expect(await refusal(schema)).toContain(expected);
  });

  it("survives a value nested deeper than the stack", async () => {
    const schema = { $ref: "#/$defs/node", $defs: { node: { type: "array", items: { $ref: "#/$defs/node" } } } };
    let nested: unknown = [];
    for (let depth = 0; depth < 200_000; depth++) nested = [nested];
    expect(await check(schema, nested)).toBe("it is nested too deep to be looked at");
  });

  it("ends for every value, whatever its keys", async () => {
    const compiled = await compile({
      type: ["object", "array", "string"],
      uniqueItems: true,
      propertyNames: { pattern: "^(a|b)*$" },
      additionalProperties: { pattern: "^(a+)+$" },
    });
    if (compiled.kind === "wrong") throw new Error(compiled.why);
    const { value: judge } = compiled;
    assert(property(jsonValue(), (value) => ["undefined", "string"].includes(typeof judge(value))));
  });
});

describe("formats", () => {
  it.each<[keyof typeof CHECKED_FORMATS, string, boolean]>([
    ["date", "2026-02-28", true],
    ["date", "2026-02-29", false],
    ["time", "23:59:59Z", true],
    ["time", "24:00:00Z", false],
    ["date-time", "2026-11-24T11:00:00.123+01:00", true],
    ["date-time", "2026-11-24T11:00:00", false],
    ["email", "dana@shop.example", true],
    ["email", "dana@@shop.example", false],
    ["hostname", "shop.example", true],
    ["hostname", "-shop.example", false],
    ["ipv4", "192.0.2.1", true],
    ["ipv4", "192.0.2.256", false],
    ["ipv6", "2001:db8::1", true],
    ["ipv6", "192.0.2.1", false],
    ["uri", "https://shop.example/a", true],
    ["uri", "/a", false],
    ["uuid", "123e4567-e89b-12d3-a456-426614174000", true],
    ["uuid", "123e4567", false],
  ])("%s of %s: %s", (format, text, holds) => {
    expect(CHECKED_FORMATS[format]?.(text)).toBe(holds);
  });
});
