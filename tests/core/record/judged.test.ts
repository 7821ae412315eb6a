import { describe, expect, it } from "vitest";
import { isJudgedGood, isUnjudged, runsOf } from "../../../src/core/record/deploy-record.ts";
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
    [{ phase: "accepted", smoke: "success", watch: "unknown", resumed: "7002" }, true],
    [{ phase: "accepted", watch: "failure", resumed: "7002" }, false],
  ] as const)("%j is %s", (verdicts, expected) => expect(isJudgedGood(recordWith([verdicts]))).toBe(expected));
});

it("keeps a person's word when a step notes over it what it read before", () => {
  expect(isJudgedGood(recordWith([{ phase: "accepted", resumed: "7002" }, { phase: "finishing" }]))).toBe(true);
});

describe("runsOf", () => {
  it("lists the record's own run alone", () => expect(runsOf(recordWith())).toEqual(["7001"]));
  it("lists every run in which a person moved it on, also when a later note forgot it", () => {
    const record = recordWith([{ resumed: "7002" }, { phase: "held-production" }, { resumed: "7003" }]);
    expect(runsOf(record)).toEqual(["7001", "7002", "7003"]);
  });
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
