import { describe, expect, it } from "vitest";
import { rolledBackAlready } from "../../../src/core/rollback/rolled-back-already.ts";
import { earlier, recordWith } from "../../fakes/shop-records.ts";

const rolledBack = recordWith([
  { state: "success", phase: "proven" },
  { state: "inactive", phase: "rolled-back" },
]);
const proven = recordWith([{ state: "success", phase: "proven" }]);
/** What smoke-test keeps of a deployment that something else made. */
const kept = { ...proven, id: 901, payload: { ...proven.payload, family: "", previous: "" } };
const nothing = { past: undefined, marks: new Map() };

describe("rolledBackAlready", () => {
  it.each([
    ["the newest deployment was rolled back", [rolledBack, earlier], rolledBack.payload.version],
    ["so it was, beside what something else deployed since", [kept, rolledBack, earlier], rolledBack.payload.version],
    ["the newest deployment stands", [proven, earlier], undefined],
    ["nothing is known", undefined, undefined],
  ])("%s", (_, records, version) => {
    expect(rolledBackAlready({ live: "shop:41", records, ...nothing })).toBe(version);
  });
});
