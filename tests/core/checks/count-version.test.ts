import { expect, it } from "vitest";
import { versionsSeen } from "../../../src/core/checks/check-result.ts";
import { countVersion, OTHER_VERSIONS } from "../../../src/core/checks/count-version.ts";
import { checkResult } from "../../fakes/check-results.ts";

it("keeps twenty versions apart, of a check and of all, and counts the others together", () => {
  const counts = new Map<string, number>();
  for (let number = 0; number < 300; number++) countVersion(counts, `v${number}`);
  countVersion(counts, "v3");
  expect([counts.size, counts.get("v3"), counts.get(OTHER_VERSIONS)]).toEqual([21, 2, 280]);
  const other = { ...Object.fromEntries(counts), w1: 4 };
  const seen = versionsSeen([{ versions: Object.fromEntries(counts) }, { versions: other }].map(checkResult));
  expect(seen.slice(0, 2)).toEqual([
    [OTHER_VERSIONS, 564],
    ["v3", 4],
  ]);
  expect(seen).toHaveLength(21);
});
