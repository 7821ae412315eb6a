import { describe, expect, it } from "vitest";
import { selectJson } from "../../../src/core/canary/queries/select-json.ts";
import { readJson } from "../../../src/core/checks/json-path.ts";

/** A list of many members, that deep below `items`. */
function body(members: number, depth: number): string {
  const list = JSON.stringify(Array.from({ length: members }, (_, id) => ({ id })));
  return `${'{"items":'.repeat(depth)}${list}${"}".repeat(depth)}`;
}

describe("a body that was made to be slow", () => {
  it.each([
    ["$..items..id", 40_000, 60],
    ["$..items..nothing", 40_000, 60],
    ["$..*..*..nothing", 20_000, 50],
    ["$..[?@..nothing]", 40_000, 60],
    ["$..[?count($..id) > 1]", 5_000, 1],
    ["$.items[?count($.items[*]) > 1]", 5_000, 1],
  ])("does not look for %s in %d members, %d deep", (path, members, depth) => {
    expect(readJson(body(members, depth), path)).toEqual({
      kind: "unreadable",
      why: `the body is too large for ${path}`,
    });
    expect(selectJson(JSON.parse(body(members, depth)), path)).toEqual({ kind: "too-large" });
  });

  it("selects no more than a hundred thousand values", () => {
    const path = "$[*]";
    expect(readJson(`[${"1,".repeat(100_000)}1]`, path)).toEqual({
      kind: "unreadable",
      why: "$[*] selects more than 100000 values",
    });
    expect(readJson(`[${"1,".repeat(99_999)}1]`, path)).toMatchObject({ kind: "value" });
  });

  it.each([
    ["$..items..id", 1_000, 5, 1_000 * 5],
    ["$..id", 90_000, 50, 90_000],
    ["$.items[?count($.items[*]) > 1]", 500, 1, 500],
    ["$['items'][*]['id','$ref']", 90_000, 1, 90_000],
  ])("reads %s from %d members, %d deep", (path, members, depth, selected) => {
    const found = readJson(body(members, depth), path);
    expect(found.kind === "value" ? found.selected?.length : found).toBe(selected);
  });
});
