import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPhases, parsePhases } from "../../../src/core/rollout/phases.ts";

const problemsOf = (text: string) => {
  const read = parsePhases(text);
  return read.kind === "invalid" ? read.problems.join("; ") : "none";
};

describe("phases", () => {
  it.each([
    ["5%@10m, 25%@10m, 100%", 5, ["5 600000", "25 600000", "100 undefined"]],
    ["10%@10m, 50%@1h30m, 100%", 10, ["10 600000", "50 5400000", "100 undefined"]],
    ["12.5%@5m,75%@5m,100%@1h", 12.5, ["12.5 300000", "75 300000", "100 3600000"]],
    ["4%@1m, 100%", 4, ["4 60000", "100 undefined"]],
    [" 20 % @ 10m , 100 % ", 20, ["20 600000", "100 undefined"]],
    ["50%@10m, 100%", 50, ["50 600000", "100 undefined"]],
  ])("%s is made by steps of %s %%", (text, step, phases) => {
    const read = parsePhases(text);
    if (read.kind !== "phases") throw new Error(read.problems.join());
    expect(read.plan.stepPercent).toBe(step);
    expect(read.plan.phases.map(({ share, soak }) => `${share} ${soak}`)).toEqual(phases);
  });

  it.each([
    ["", "phase 1 is ''"],
    ["five, 100%", "phase 1 is 'five': write a share"],
    ["5.25%@10m, 100%", "in at most tenths of a percent"],
    ["5%@10, 100%", "phase 1 lasts '10': write a duration with its unit, such as 5%@10m"],
    ["5%, 100%", "phase 1 (5%) does not say how long it is judged: write 5%@10m"],
    ["5%@30s, 100%", "less than a minute: write at least 5%@1m"],
    ["5%@25h, 100%", "more than a day: write at most 24h"],
    ["0%@10m, 100%", "phase 1 (0%) sends no traffic"],
    ["25%@10m, 5%@10m, 100%", "phase 2 (5%) is not above the one before it (25%)"],
    ["5%@10m, 120%", "phase 2 (120%) is more than all traffic"],
    ["5%@10m, 25%@10m", "the last phase is not 100%"],
    ["100%", "100% alone is no phase: set strategy: blue-green"],
    ["1%@10m, 100%", 'set strategy: canary and canary: "1%@10m", or write phases: "4%@10m, 100%"'],
    ["33%@10m, 66%@20m, 100%", 'the nearest that can be made is phases: "32%@10m, 68%@20m, 100%"'],
    ["3%@5m, 30%@5m, 100%", 'the nearest that can be made is phases: "5%@5m, 30%@5m, 100%"'],
  ])("%j is refused with what to write", (text, words) => {
    expect(problemsOf(text)).toContain(words);
  });

  it("tells all problems at once", () => {
    expect(problemsOf("5%, 5%@10s, 90%").split("; ")).toHaveLength(4);
  });

  it("takes exactly the shares that steps of ECS reach, and proposes only such", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 }), (tenths) => {
        const shares = [...tenths].sort((a, b) => a - b);
        const text = [...shares.map((one) => `${one / 10}%@10m`), "100%"].join(", ");
        const read = parsePhases(text);
        const possible = Array.from({ length: 971 }, (_, index) => index + 30).some((step) =>
          [...shares, 1000].every((one) => one % step === 0),
        );
        expect(read.kind === "phases").toBe(possible);
        if (read.kind === "phases") {
          const step = Math.round(read.plan.stepPercent * 10);
          expect(step).toBeGreaterThanOrEqual(30);
          expect([...shares, 1000].every((one) => one % step === 0)).toBe(true);
          expect(parsePhases(formatPhases(read.plan.phases))).toEqual(read);
        } else {
          const proposed = /phases: "([^"]+)"/.exec(read.problems.join())?.[1] ?? "";
          expect(parsePhases(proposed).kind).toBe("phases");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, whatever stands there", () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePhases(text)));
  });
});
