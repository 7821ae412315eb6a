import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandOf, manualEnvironment } from "../../../src/core/approval/manual-approval.ts";

const ask = (approvers: string[], minimum?: number, initiator = "dana") => demandOf({ approvers, minimum, initiator });
const problem = (approvers: string[], minimum?: number) => {
  const read = ask(approvers, minimum);
  return read.kind === "problems" ? read.problems.map(({ message }) => message).join("\n") : "no problem";
};

describe("demandOf", () => {
  it("asks all of them when no number is given, and as many as the number says", () => {
    expect(ask(["quinn", "riley#9003"])).toEqual({
      kind: "demand",
      demand: {
        role: "approvers",
        count: 2,
        evidence: "comments",
        rules: [],
        users: [
          { login: "quinn", id: undefined },
          { login: "riley", id: "9003" },
        ],
        teams: [],
      },
    });
    expect(ask(["quinn", "riley"], 0)).toMatchObject({ demand: { count: 2 } });
    expect(ask(["quinn", "riley"], 1)).toMatchObject({ demand: { count: 1 } });
    expect(ask(["quinn", "shop-org/qa"], 1)).toMatchObject({ demand: { teams: ["shop-org/qa"] } });
  });

  it("never counts whoever started the run, however the login is spelled", () => {
    expect(ask(["quinn", "DANA"])).toMatchObject({ demand: { count: 1, users: [{ login: "quinn" }] } });
    expect(problem(["Dana"])).toContain("names nobody but dana, who started this run");
    expect(problem(["quinn", "dana"], 2)).toContain("only 1 of the approvers can approve");
  });

  it("takes one person for one, whatever the case", () => {
    expect(ask(["alice", "Alice", "ALICE#5"])).toMatchObject({ demand: { count: 1, users: [{ login: "ALICE" }] } });
    expect(problem(["alice", "Alice"], 2)).toContain("only 1 of the approvers");
  });

  it.each([
    [["a b"], "holds 'a b'"],
    [["qui|nn"], "holds"],
    [["shop-org/"], "holds 'shop-org/'"],
    [["a/b/c"], "holds 'a/b/c'"],
    [["shop-org/qa"], "a team has no fixed number of people"],
  ])("refuses %j", (approvers, said) => {
    expect(problem(approvers)).toContain(said);
  });

  it("never asks for more people than can approve, nor for none", () => {
    const login = fc.constantFrom("dana", "Dana", "quinn", "QUINN", "riley", "sam#7");
    fc.assert(
      fc.property(
        fc.array(login, { minLength: 1 }),
        fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
        (all, minimum) => {
          const read = ask(all, minimum);
          if (read.kind === "problems") return;
          const { count, users } = read.demand;
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(users.length);
          expect(new Set(users.map((one) => one.login.toLowerCase())).size).toBe(users.length);
          expect(users.some((one) => one.login.toLowerCase() === "dana")).toBe(false);
        },
      ),
    );
  });
});

describe("manualEnvironment", () => {
  const step = { job: "approve", step: "__org_deploy-actions", attempt: 1, asked: ["Deploy", "", "quinn", "1"] };

  it("tells steps of one run apart, and stays the same for the same step", () => {
    const name = manualEnvironment(step);
    expect(name).toMatch(/^manual\/approve\/[0-9a-f]{8}$/);
    expect(manualEnvironment({ ...step, asked: [...step.asked] })).toBe(name);
    const others = [
      { ...step, job: "approve-2" },
      { ...step, step: "__org_deploy-actions2" },
      { ...step, attempt: 2 },
      { ...step, asked: ["Deploy", "", "riley", "1"] },
    ].map(manualEnvironment);
    expect(new Set([name, ...others]).size).toBe(5);
  });
});
