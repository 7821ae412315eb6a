import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillSlots, type Vote } from "../../../src/core/approval/fill-slots.ts";
import type { RoleDemand } from "../../../src/core/approval/role-demand.ts";

const demand = (role: string, count: number): RoleDemand => ({
  role,
  count,
  evidence: "comments",
  rules: [],
  users: [],
  teams: [],
});
const vote = (id: string, ...roles: string[]): Vote => ({
  id,
  login: `user-${id}`,
  url: `u${id}`,
  at: "2026-11-24T11:00:00.000Z",
  evidence: "comments",
  roles,
});

/** Tries every way of giving people one slot each: slow and obviously right. */
function mostSlots(slots: readonly string[], people: readonly Vote[]): number {
  const [first, ...rest] = people;
  if (first === undefined) return 0;
  const seated = slots.map((role, at) =>
    first.roles.includes(role) ? 1 + mostSlots(slots.toSpliced(at, 1), rest) : 0,
  );
  return Math.max(mostSlots(slots, rest), ...seated);
}

describe("fillSlots", () => {
  it("moves a person to another role when somebody else has only that one", () => {
    const filled = fillSlots([demand("qa", 1), demand("lead", 1)], [vote("1", "qa", "lead"), vote("2", "qa")]);
    expect(filled.complete).toBe(true);
    expect(filled.approvers.map(({ role, id }) => `${role}:${id}`)).toEqual(["qa:2", "lead:1"]);
  });

  it("counts what is missing by role", () => {
    expect(fillSlots([demand("qa", 2), demand("lead", 1)], [vote("1", "qa")]).missing).toEqual([
      { role: "qa", evidence: "comments", count: 1 },
      { role: "lead", evidence: "comments", count: 1 },
    ]);
  });

  it("seats one person once, whatever evidence the person gave", () => {
    const asked: RoleDemand[] = [
      { ...demand("cto", 1), evidence: "environment" },
      { ...demand("lead", 1), evidence: "comments" },
    ];
    const own = vote("1", "cto", "lead");
    const { approvers, missing } = fillSlots(asked, [own, { ...own, evidence: "environment" }]);
    expect(approvers.map(({ role, evidence }) => [role, evidence])).toEqual([["cto", "environment"]]);
    expect(missing).toEqual([{ role: "lead", evidence: "comments", count: 1 }]);
  });

  it("takes every evidence of one role from one person, or from several", () => {
    const asked: RoleDemand[] = [
      { ...demand("cto", 1), evidence: "environment" },
      { ...demand("cto", 1), evidence: "comments" },
    ];
    const own = vote("1", "cto");
    const given = (...votes: Vote[]) =>
      fillSlots(asked, votes).approvers.map(({ id, evidence }) => `${id} ${evidence}`);
    expect(given(own, { ...own, evidence: "environment" })).toEqual(["1 environment", "1 comments"]);
    expect(given(own, { ...vote("2", "cto"), evidence: "environment" })).toEqual(["2 environment", "1 comments"]);
    expect(fillSlots(asked, [own]).missing).toEqual([{ role: "cto", evidence: "environment", count: 1 }]);
  });

  it("does not let one evidence stand for another", () => {
    expect(fillSlots([{ ...demand("cto", 1), evidence: "environment" }], [vote("1", "cto")]).complete).toBe(false);
  });

  it("fills as many slots as trying every way does, one a person", () => {
    const roles = ["a", "b", "c"];
    const demands = fc.tuple(
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 2 }),
    );
    const people = fc.array(fc.subarray(roles), { maxLength: 5 });
    fc.assert(
      fc.property(demands, people, (counts, given) => {
        const asked = roles.map((role, at) => demand(role, counts[at] ?? 1));
        const votes = given.map((own, at) => vote(String(at), ...own));
        const { approvers, complete } = fillSlots(asked, [...votes, ...votes]);
        const slots = asked.flatMap(({ role, count }) => Array.from({ length: count }, () => role));
        expect(approvers).toHaveLength(mostSlots(slots, votes));
        expect(new Set(approvers.map(({ id }) => id)).size).toBe(approvers.length);
        for (const { id, role } of approvers) expect(votes[Number(id)]?.roles).toContain(role);
        expect(complete).toBe(approvers.length === slots.length);
      }),
    );
  });
});
