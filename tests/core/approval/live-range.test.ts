import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HistoryNode, liveRange } from "../../../src/core/approval/live-range.ts";

/** Every commit that a commit reaches by its parents, itself included: slow and obviously right. */
function ancestors(all: readonly HistoryNode[], oid: string): Set<string> {
  const own = all.find((node) => node.oid === oid);
  return new Set([oid, ...(own?.parents ?? []).flatMap((parent) => [...ancestors(all, parent)])]);
}

/** A graph whose commits name only earlier ones as parents, oldest first. */
const graph = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 }).map((picks) =>
  picks.map(([a, b, merge], at): HistoryNode => {
    if (at === 0) return { oid: "c0", parents: [] };
    const parents = [`c${a % at}`, ...(merge ? [`c${b % at}`] : [])];
    return { oid: `c${at}`, parents: [...new Set(parents)] };
  }),
);

describe("liveRange", () => {
  it("is what git log live..tip lists, as soon as enough of the history was read", () => {
    fc.assert(
      fc.property(graph, fc.nat(), (all, pick) => {
        const tip = all.at(-1)?.oid ?? "";
        const reached = ancestors(all, tip);
        const history = all.filter(({ oid }) => reached.has(oid)).reverse();
        const live = history[pick % history.length]?.oid ?? "";
        const wanted = [...reached].filter((oid) => !ancestors(all, live).has(oid)).sort();
        for (let read = 1; read <= history.length; read++) {
          const found = liveRange(history.slice(0, read), tip, live);
          if (found.kind === "range") expect([...found.oids]).toEqual(expect.arrayContaining(wanted));
        }
        const whole = liveRange(history, tip, live);
        expect(whole.kind === "range" && [...whole.oids].sort()).toEqual(wanted);
      }),
    );
  });

  it("is never too small when commits come out of order, as clocks that are set wrong let them", () => {
    fc.assert(
      fc.property(graph, fc.nat(), fc.infiniteStream(fc.nat()), (all, pick, order) => {
        const tip = all.at(-1)?.oid ?? "";
        const reached = ancestors(all, tip);
        const keys = new Map(all.map(({ oid }) => [oid, order.next().value]));
        const history = all
          .filter(({ oid }) => reached.has(oid))
          .sort((a, b) => (keys.get(a.oid) ?? 0) - (keys.get(b.oid) ?? 0));
        const live = history[pick % history.length]?.oid ?? "";
        const wanted = [...reached].filter((oid) => !ancestors(all, live).has(oid));
        for (let read = 0; read <= history.length; read++) {
          const found = liveRange(history.slice(0, read), tip, live);
          if (found.kind === "range") expect([...found.oids]).toEqual(expect.arrayContaining(wanted));
        }
      }),
    );
  });

  it("asks for more where the live commit was not met, and where a side branch leads past what was read", () => {
    const history = [
      { oid: "tip", parents: ["live", "side"] },
      { oid: "side", parents: ["old"] },
      { oid: "live", parents: ["mid"] },
      { oid: "mid", parents: ["old"] },
      { oid: "old", parents: [] },
    ];
    expect(liveRange(history.slice(0, 1), "tip", "live").kind).toBe("more");
    expect(liveRange(history.slice(0, 2), "tip", "live").kind).toBe("more");
    expect(liveRange(history.slice(0, 3), "tip", "live").kind).toBe("more");
    expect(liveRange(history.slice(0, 4), "tip", "live")).toEqual({ kind: "range", oids: new Set(["tip", "side"]) });
    expect(liveRange(history, "tip", "elsewhere").kind).toBe("more");
  });

  it("is empty where the live commit is deployed again", () => {
    expect(liveRange([{ oid: "live", parents: ["old"] }], "live", "live")).toEqual({ kind: "range", oids: new Set() });
  });
});
