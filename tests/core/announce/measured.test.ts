import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readErrorPatterns } from "../../../src/core/announce/read-error-patterns.ts";
import { readFigures } from "../../../src/core/announce/read-figures.ts";
import { wordingOf } from "../../../src/core/announce/wording.ts";
import { shopAnnouncement } from "./shop-announcement.ts";

const METRICS = JSON.stringify([
  { name: "p95", kind: "percentile", unit: "seconds", verdict: "pass", canary: 0.21, baseline: 0.2, before: 9 },
  { name: "alarm", kind: "alarm", unit: "plain", verdict: "pass" },
  { name: "errors", kind: "count", unit: "share", verdict: "fail", canary: 0.031, before: 0.002 },
  { name: "users", kind: "gauge", verdict: "pass", canary: 120 },
]);

describe("readFigures", () => {
  it("tells each value after and before, the failed ones first, beside the version before it where one ran beside", () => {
    expect(readFigures(METRICS)).toEqual({
      kind: "figures",
      figures: [
        { name: "errors", after: "3.1 %", before: "0.2 %", change: "×16", failed: true },
        { name: "p95", after: "210 ms", before: "200 ms", change: "+5 %", failed: false },
        { name: "users", after: "120", before: "", change: "", failed: false },
      ],
    });
  });

  it("reads the unit off the kind where an older monitor left it out", () => {
    const old = readFigures(
      '[{"name":"errors","kind":"count","canary":0.5},{"name":"p95","canary":0.2,"before":null}]',
    );
    expect(old).toMatchObject({ figures: [{ after: "50 %" }, { after: "0.2", before: "" }] });
  });

  it.each(["", " ", "[]", '[{"name":"alarm"}]'])("has none in %j", (text) => {
    expect(readFigures(text)).toEqual({ kind: "none" });
  });

  it.each([
    "{",
    "{}",
    "null",
    "[1]",
    "[null]",
    '[{"name":1}]',
    '[{"name":"x","canary":"high"}]',
    '[{"name":"x","canary":1e999}]',
  ])("says that %j cannot be read", (text) => {
    expect(readFigures(text)).toMatchObject({ kind: "unreadable" });
  });

  it("reads or refuses whatever comes, and never breaks down", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(["none", "unreadable", "figures"]).toContain(readFigures(text).kind);
        expect(["none", "unreadable", "patterns"]).toContain(readErrorPatterns(text).kind);
      }),
    );
  });
});

describe("readErrorPatterns", () => {
  it("tells the most frequent first, and how many are left out", () => {
    const patterns = Array.from({ length: 7 }, (_, index) => ({ pattern: `p${index}`, count: index, example: "e" }));
    expect(readErrorPatterns(JSON.stringify(patterns))).toMatchObject({
      patterns: [{ pattern: "p6", count: 6 }, {}, {}, {}, { pattern: "p2" }],
      more: 2,
    });
    expect(readErrorPatterns("[]")).toEqual({ kind: "patterns", patterns: [], more: 0 });
    expect(readErrorPatterns("")).toEqual({ kind: "none" });
    expect(readErrorPatterns('[{"pattern":"x"}]')).toMatchObject({ kind: "unreadable" });
  });
});

describe("what is told of measurements (A10)", () => {
  const told = (figures: string, patterns: string, health = "") => {
    const measured = { figures: readFigures(figures), errorPatterns: readErrorPatterns(patterns), health };
    const { facts, details } = wordingOf({ ...shopAnnouncement, ...measured });
    return { facts: Object.fromEntries(facts), details };
  };

  it("is short in the message and whole behind it", () => {
    const { facts, details } = told(
      METRICS,
      '[{"pattern":"timeout of *","count":3,"example":"timeout of db"}]',
      "200 in 12 ms",
    );
    expect(facts).toMatchObject({
      "Before and after": "errors 0.2 % → 3.1 % (×16), beyond its limit; p95 200 ms → 210 ms (+5 %); users 120",
      "New error patterns": "1",
      "Health endpoint": "200 in 12 ms",
    });
    expect(details).toEqual([
      { title: "New error patterns since the deployment", lines: ["3 × timeout of *, such as: timeout of db"] },
    ]);
  });

  it("lists many figures behind the message, the first ones in it", () => {
    const many = JSON.stringify(Array.from({ length: 12 }, (_, index) => ({ name: `m${index}`, canary: index })));
    const { facts, details } = told(many, "");
    expect(facts["Before and after"]).toBe("m0 0; m1 1; m2 2; 7 more");
    expect(details).toMatchObject([{ title: "Figures before and after", lines: { length: 10 } }]);
  });

  it("links to the health endpoint where its address was given", () => {
    const { facts, links } = wordingOf({ ...shopAnnouncement, health: "https://shop.example/health" });
    expect(Object.fromEntries(facts)).not.toHaveProperty("Health endpoint");
    expect(links).toContainEqual(["Health endpoint", "https://shop.example/health"]);
  });

  it("says that there are no new error patterns only where somebody looked", () => {
    expect(told("", "[]").facts).toMatchObject({ "New error patterns": "none" });
    expect(told("", "").facts).not.toHaveProperty("New error patterns");
  });

  it("says what could not be read", () => {
    expect(told("{", "{").facts).toMatchObject({
      "Before and after": "could not be read: it is not what canary-monitor writes",
      "New error patterns": "could not be read: it is not what canary-monitor writes",
    });
  });
});
