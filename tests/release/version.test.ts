import { expect, it } from "vitest";
import { branchOf, compareVersions, formatVersion, parseVersion } from "../../scripts/release/version.ts";

it.each(["v0.0.0", "v1.0.0", "v1.10.3", "v12.0.1"])("reads and writes %s", (text) => {
  expect(formatVersion(parseVersion(text))).toBe(text);
});

it.each([
  "",
  "1.0.0",
  "v1",
  "v1.0",
  "v1.0.0-rc.1",
  "v1.0.0+dirty",
  "v01.0.0",
  "v1.0.0\n",
  " v1.0.0",
  "v1.0.0000000",
  "v1.-1.0",
])("refuses %j as a version", (text) => {
  expect(() => parseVersion(text)).toThrow("is no version. Give it as v1.4.0.");
});

it.each([
  ["v1.0.0", "v1.0.0", 0],
  ["v1.9.0", "v1.10.0", -1],
  ["v2.0.0", "v1.99.99", 1],
  ["v1.2.3", "v1.2.4", -1],
])("orders %s and %s", (a, b, order) => {
  expect(Math.sign(compareVersions(parseVersion(a), parseVersion(b)))).toBe(order);
});

it("keeps the releases of a major version on a branch of their own", () => {
  expect([branchOf(parseVersion("v1.4.0")), branchOf(parseVersion("v2.0.0"))]).toEqual(["releases/v1", "releases/v2"]);
});
