import { describe, expect, it } from "vitest";
import { isJudgedGood, isUnjudged } from "../../../src/core/record/deploy-record.ts";
import { earlier, recordWith } from "../../fakes/shop-records.ts";

describe("isJudgedGood", () => {
  it.each([
    [{ smoke: "success", watch: "success" }, true],
    [{ smoke: "success", watch: "skipped" }, true],
    [{ smoke: "success", watch: "unknown" }, false],
    [{ smoke: "success", watch: "failure" }, false],
    [{ smoke: "failure", watch: "success" }, false],
    [{ smoke: "success" }, false],
    [{}, false],
  ] as const)("%j is %s", (verdicts, expected) => expect(isJudgedGood(recordWith([verdicts]))).toBe(expected));
});

describe("isUnjudged", () => {
  const passed = recordWith([{ smoke: "success", watch: "success" }]);
  const left = recordWith([{ smoke: "success", watch: "unknown", state: "inactive" }]);
  const proven = recordWith([{ state: "success", phase: "proven" }]);

  it("holds where records of the release stand and none passed", () => {
    expect(isUnjudged("shop:42", [left, earlier])).toBe(true);
  });

  it.each([
    ["one passed", [left, passed]],
    ["one was proven", [left, proven]],
    ["no record knows the release", [earlier]],
    ["there is no record", []],
  ])("does not hold where %s", (_, records) => expect(isUnjudged("shop:42", records)).toBe(false));
});
