import { describe, expect, it } from "vitest";
import { parseRoleDemands } from "../../../src/core/approval/role-demand.ts";

describe("parseRoleDemands", () => {
  it("unites the demands of one role by one evidence: the largest count, every rule, every member", () => {
    const text = JSON.stringify([
      { role: "qa", count: 1, rule: "production", users: ["quinn#9002"], teams: ["qa"] },
      { role: "qa", count: 2, rule: "Peak season", users: ["Quinn#9002", "riley"], teams: ["shop-org/qa", "qa"] },
      { role: "cto", users: ["ceo"] },
      { role: "cto", users: ["ceo"], evidence: "reviews" },
    ]);
    expect(parseRoleDemands(text)).toEqual({
      kind: "demands",
      demands: [
        {
          role: "qa",
          count: 2,
          evidence: "comments",
          rules: ["production", "Peak season"],
          users: [
            { login: "Quinn", id: "9002" },
            { login: "riley", id: undefined },
          ],
          teams: ["qa", "shop-org/qa"],
        },
        {
          role: "cto",
          count: 1,
          evidence: "comments",
          rules: [],
          users: [{ login: "ceo", id: undefined }],
          teams: [],
        },
        { role: "cto", count: 1, evidence: "reviews", rules: [], users: [{ login: "ceo", id: undefined }], teams: [] },
      ],
    });
  });

  it("reads nothing as nobody", () => {
    for (const text of ["", "[]"]) expect(parseRoleDemands(text)).toEqual({ kind: "demands", demands: [] });
  });

  it.each([
    ["{}", "freeze-gate"],
    ["null", "freeze-gate"],
    ["not json", "freeze-gate"],
    ['[{"role":"qa"}]', "the role 'qa', which names nobody"],
    ['[{"role":"qa","users":["@quinn"]}]', "0.users.0"],
    ['[{"role":"qa","count":0,"users":["quinn"]}]', "0.count"],
    ['[{"role":"qa","users":["quinn"],"evidence":"email"}]', "0.evidence"],
    ['[{"role":"","users":["quinn"]}]', "0.role"],
    ['[{"role":"qa","teams":["a/b/c"]}]', "0.teams.0"],
  ])("refuses %s", (text, expected) => {
    const parsed = parseRoleDemands(text);
    expect(parsed.kind).toBe("invalid");
    expect(parsed.kind === "invalid" && parsed.expected).toContain(expected);
  });
});
