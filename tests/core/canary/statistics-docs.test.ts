import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectionTable } from "../../../scripts/simulate/detections.ts";
import { visibleTable } from "../../../scripts/simulate/visible.ts";

const page = readFileSync("docs/canary-statistics.md", "utf8");

describe("the page on statistics", () => {
  it.each([
    ["what can be seen", () => visibleTable()],
    ["when regressions are found", () => detectionTable(2_000)],
  ])("says what the simulation draws now: %s", (_, table) => {
    expect(page).toContain(table());
  });

  it("has a row for each rollout without a difference, and no figure of the shipped judge above its goal", () => {
    const rows = page.split("\n").filter((line) => /^\| (steady|drifting), /.test(line));
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(Number(/([\d.]+) % \|$/.exec(row)?.[1])).toBeLessThanOrEqual(1);
  });
});
