import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonPath, readJson } from "../../../src/core/checks/json-path.ts";

describe("readJson", () => {
  it.each([
    ['{"a":{"b":1}}', "$.a.b", { kind: "value", value: 1 }],
    ['{"a":[1,2]}', "$.a", { kind: "value", value: [1, 2] }],
    ['{"a":[1,2]}', "$.a[*]", { kind: "value", value: [1, 2], selected: [1, 2] }],
    ['{"a":[1]}', "$.a[*]", { kind: "value", value: 1, selected: [1] }],
    ['{"a":[{"id":1,"n":"x"}]}', "$.a[?@.id==1].n", { kind: "value", value: "x", selected: ["x"] }],
    ['{"a":1}', "$.b", { kind: "missing" }],
    ['{"a":[]}', "$.a[*]", { kind: "missing" }],
    ["{}", "$.constructor", { kind: "missing" }],
    ["<html>", "$.a", { kind: "unreadable", why: "the body is not JSON" }],
  ])("reads %s at %s", (text, path, expected) => {
    expect(readJson(text, path)).toEqual(expected);
  });

  it("refuses paths with regular expressions, and survives deep nesting", () => {
    const refused = ["$[?match(@.a, '(a+)+$')]", "$[?search(@.a, '(a+)+$')]", "a b"];
    expect(refused.filter(isJsonPath)).toEqual([]);
    expect(["$.a", "$..a", "$..a..b", "$[?@.a == 1]"].filter((path) => !isJsonPath(path))).toEqual([]);
    expect(readJson(`${"[".repeat(5_000)}1${"]".repeat(5_000)}`, "$..a").kind).toBe("unreadable");
  });

  it("neither throws for any path nor for any body", () => {
    assert(
      property(string({ unit: "binary" }), string({ unit: "binary" }), (path, body) => {
        expect(["value", "missing", "unreadable"]).toContain(
          readJson(body, isJsonPath(`$${path}`) ? `$${path}` : "$.a").kind,
        );
      }),
    );
  });
});
