import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { CHECKS, shop, smoke, TARGETS } from "../../fakes/smoke-run.ts";

describe("smoke-test without checks", () => {
  const minimal = { [TARGETS]: shop[TARGETS] ?? "" };
  it("asks the target's health path alone", async () => {
    const { verdict, http, log } = await smoke({ files: minimal });
    expect(verdict).toBe("success/passed");
    expect(http.asked.map(({ url }) => url)).toEqual(["https://shop.example/api/health"]);
    expect(log).toContain("the health path alone");
    expect(log).toContain("1 check passed against https://shop.example; none of them looks at the version.");
  });

  it.each([
    ["another file is missing", { inputs: { checks: "checks/smoke.yml" }, files: minimal }, "failure/config_invalid"],
    ["the file holds no checks", { files: { ...minimal, [CHECKS]: "version: 1\nchecks: []\n" } }, "failure/no_checks"],
    [
      "there is neither target nor health",
      { inputs: { checks: "", environment: "", address: "https://shop.example" } },
      "failure/no_checks",
    ],
    [
      "the files cannot be read",
      { files: new Unreadable("unavailable", "GitHub answered 502", "Re-run.") },
      "failure/source_unreadable",
    ],
    [
      "a check is wrong",
      { files: { ...minimal, [CHECKS]: "version: 1\nchecks:\n  - { name: a, path: /, expct: {} }\n" } },
      "failure/config_invalid",
    ],
    ["the version is missing", { inputs: { version: "" } }, "failure/config_invalid"],
    ["the address is not safe", { inputs: { address: "http://shop.example" } }, "failure/config_invalid"],
    ["the plan alone is asked for", { inputs: { "dry-run": "true" } }, "failure/dry_run"],
  ] as const)("sends nothing when %s", async (_, given, expected) => {
    const { verdict, http } = await smoke(given);
    expect([verdict, http.asked]).toEqual([expected, []]);
  });
});
