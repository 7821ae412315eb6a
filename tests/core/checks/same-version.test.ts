import { describe, expect, it } from "vitest";
import { sameVersion } from "../../../src/core/checks/same-version.ts";

describe("sameVersion", () => {
  it.each([
    ["v1.5.0", "v1.5.0", "exact", true],
    ["1.5.0", "v1.5.0", "exact", false],
    ["1.5.0+build.7", "v1.5.0", "semver", true],
    ["1.5.1", "v1.5.0", "semver", false],
    ["1.5.0-rc.1", "v1.5.0", "semver", false],
    ["abc1234", "abc1234def", "prefix", true],
    ["abc1234def", "abc1234", "prefix", true],
    ["abc123", "abc1234def", "prefix", false],
    ["abc1234def", "abc123", "prefix", false],
    ["abd1234", "abc1234def", "prefix", false],
    [undefined, "v1.5.0", "exact", false],
    ["", "", "exact", false],
    ["", "", "prefix", false],
  ] as const)("%s for %s, %s: %s", (seen, expected, match, same) => {
    expect(sameVersion(seen, expected, match)).toBe(same);
  });
});
