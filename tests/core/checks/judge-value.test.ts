import { describe, expect, it } from "vitest";
import type { Compiled } from "../../../src/core/checks/compiled.ts";
import { schemaKey } from "../../../src/core/checks/compiled.ts";
import type { Condition } from "../../../src/core/checks/condition.ts";
import { loadJsonSchemas } from "../../../src/core/checks/json-schema.ts";
import { type Found, judgeValue } from "../../../src/core/checks/judge-value.ts";
import { loadPatterns } from "../../../src/core/checks/pattern.ts";

const compilePattern = await loadPatterns();
const compileSchema = await loadJsonSchemas(compilePattern);
const PRICED = { type: "object", required: ["price"], properties: { price: { type: "number", minimum: 1 } } };
async function compiled(): Promise<Compiled> {
  const texts = ["^v\\d+", "pot$", "(?i)TEA"];
  const patterns = texts.flatMap((text) => {
    const pattern = compilePattern(text);
    return pattern.kind === "right" ? [[text, pattern.value] as const] : [];
  });
  const schema = await compileSchema(PRICED);
  const schemas = schema.kind === "right" ? [[schemaKey(PRICED), schema.value] as const] : [];
  return { patterns: new Map(patterns), schemas: new Map(schemas), readJson: undefined };
}
const parts = await compiled();
const judge = (condition: Condition, found: Found) => judgeValue(condition, found, parts);
const value = (of: unknown, selected?: readonly unknown[]): Found => ({
  kind: "value",
  value: of,
  ...(selected === undefined ? {} : { selected }),
});

describe("judgeValue", () => {
  it.each<[Condition, unknown, boolean]>([
    ["healthy", "healthy", true],
    [1, "1", false],
    [true, "true", false],
    [null, null, true],
    [{ equals: [1, { a: null }] }, [1, { a: null }], true],
    [{ equals: { a: 1, b: 2 } }, { b: 2, a: 1 }, true],
    [{ "not-equals": 1 }, "1", true],
    [{ "not-equals": 1 }, 1, false],
    [{ gt: 1, lt: 3 }, 2, true],
    [{ gt: 1, lt: 3 }, 3, false],
    [{ gt: 1 }, 1, false],
    [{ gte: 2 }, "2", false],
    [{ lte: 2 }, 2, true],
    [{ lt: 1 }, Number.NaN, false],
    [{ between: [1, 2] }, 2, true],
    [{ between: [1, 2] }, 2.1, false],
    [{ in: [200, 204] }, 204, true],
    [{ in: ["204"] }, 204, false],
    [{ contains: "pot" }, "teapot", true],
    [{ contains: 1 }, [1, 2], true],
    [{ contains: "1" }, 1, false],
    [{ "not-contains": "x" }, "teapot", true],
    [{ "not-contains": "pot" }, "teapot", false],
    [{ "not-contains": "x" }, 7, false],
    [{ "starts-with": "tea", "ends-with": "pot" }, "teapot", true],
    [{ "starts-with": "tea", "ends-with": "x" }, "teapot", false],
    [{ matches: "pot$" }, "teapot", true],
    [{ matches: "^v\\d+" }, "nov1", false],
    [{ matches: "(?i)TEA" }, "a teapot", true],
    [{ matches: "^v\\d+" }, 1, false],
    [{ exists: true }, null, true],
    [{ exists: false }, null, false],
    [{ absent: true }, null, false],
    [{ type: "integer" }, 1.5, false],
    [{ type: "number" }, 1, true],
    [{ type: "null" }, null, true],
    [{ type: "object" }, [], false],
    [{ type: "array" }, [], true],
    [{ length: 2 }, "ab", true],
    [{ length: { gte: 2 } }, [1, 2], true],
    [{ length: { gte: 3 } }, { a: 1, b: 2 }, false],
    [{ length: { equals: 0 } }, 7, false],
    [{ "is-empty": true }, {}, true],
    [{ "is-empty": false }, "a", true],
    [{ "is-empty": false }, 7, false],
    [{ not: "teapot" }, "cup", true],
    [{ not: { contains: "pot" } }, "teapot", false],
    [{ not: { matches: "pot$", "starts-with": "x" } }, "teapot", true],
    [{ any: { gt: 5 } }, [1, 9], true],
    [{ any: { gt: 5 } }, [1, "9"], false],
    [{ any: 5 }, 5, false],
    [{ each: { gt: 0 } }, [1, 9], true],
    [{ each: { gt: 0 } }, [1, -9], false],
    [{ each: { gt: 0 } }, [], false],
    [{ each: { any: 1 } }, [[1], [2, 1]], true],
    [{ each: { any: 1 } }, [[1], [2]], false],
    [{ schema: PRICED }, { price: 2 }, true],
    [{ schema: PRICED }, { price: "2" }, false],
  ])("holds %j against %j: %s", (condition, actual, holds) => {
    expect(judge(condition, value(actual)).length === 0).toBe(holds);
  });

  it.each<[Condition, readonly unknown[], boolean]>([
    [{ each: { gt: 0 } }, [3], true],
    [{ each: { length: 2 } }, [[1, 2]], true],
    [{ any: { type: "array" } }, [[1, 2]], true],
    [{ length: 1 }, [{ a: 1, b: 2 }], true],
    [{ length: 2 }, [{ a: 1, b: 2 }], false],
    [{ equals: "teapot" }, ["teapot"], true],
  ])("takes the one value of a path that selects several as a list for %j", (condition, selected, holds) => {
    expect(judge(condition, value(selected[0], selected)).length === 0).toBe(holds);
  });

  it.each<[Condition, number]>([
    [{ exists: false }, 0],
    [{ absent: true }, 0],
    [{ not: { exists: true } }, 0],
    [{ not: { absent: true } }, 1],
    [{ exists: true }, 1],
    [{ "not-equals": 1, "not-contains": "x" }, 2],
    [{ not: "teapot" }, 1],
    [{ not: { contains: "x", exists: true } }, 1],
    [{ each: { gt: 0 } }, 1],
    [{ "is-empty": true }, 1],
    ["teapot", 1],
  ])("holds %j against what is missing but for %d", (condition, failing) => {
    expect(judge(condition, { kind: "missing" })).toHaveLength(failing);
  });

  it("says what a schema does not allow", () => {
    expect(judge({ schema: PRICED }, value({ price: 0 }))).toEqual(["schema (/price must be >= 1)"]);
  });

  it("refuses to judge by a pattern that was never compiled", () => {
    expect(() => judge({ matches: "never" }, value("never"))).toThrow("was not compiled");
  });
});
