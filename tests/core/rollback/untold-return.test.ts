import { describe, expect, it } from "vitest";
import { untoldReturn } from "../../../src/core/rollback/untold-return.ts";
import { earlier, recordWith } from "../../fakes/shop-records.ts";

const proven = recordWith([{ state: "success", phase: "proven" }]);
const rolledBack = recordWith([
  { state: "success", phase: "proven" },
  { state: "inactive", phase: "rolled-back" },
]);

/** What smoke-test keeps of a deployment that something else made. */
const kept = { ...proven, id: 901, payload: { ...proven.payload, family: "", previous: "" } };

describe("untoldReturn", () => {
  it.each([
    ["the proven release, beside what something else deployed", "shop:42", [kept, proven, earlier], undefined],
    ["what was live before the proven one, beside that", "shop:41", [kept, proven], 900],
    ["what was live before the proven one", "shop:41", [proven, earlier], 900],
    ["the same without the older record", "shop:41", [proven], 900],
    ["a release that an older record brought", earlier.payload.family, [proven, earlier], 900],
    ["the proven release itself", "shop:42", [proven, earlier], undefined],
    ["a release that nobody's record knows", "shop:77", [proven, earlier], undefined],
    ["what was told already", "shop:41", [rolledBack, earlier], undefined],
    ["a deployment that began and is open", "shop:41", [recordWith(), earlier], 900],
    ["one that is open and began nothing", "shop:41", [recordWith([{ serviceDeployment: "" }]), earlier], undefined],
    [
      "one that is open, when neither it nor what was before it is there",
      "shop:40",
      [recordWith(), earlier],
      undefined,
    ],
    ["one that failed", "shop:41", [recordWith([{ state: "failure", phase: "rolled-back" }]), earlier], undefined],
    ["a service without a release", "", [proven], undefined],
    ["a service without records", "shop:41", [], undefined],
  ])("%s", (_, there, records, id) => {
    expect(untoldReturn(there, records)?.id).toBe(id);
  });
});
