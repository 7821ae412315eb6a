import { expect, it } from "vitest";
import { benchmarksPage } from "../../scripts/bench/benchmarks-page.ts";
import { type Figure, reaches } from "../../scripts/bench/figure.ts";
import { figuresTable } from "../../scripts/bench/figures-table.ts";

const plain: Figure = { name: "calls", seen: 3, unit: "calls", method: "counted" };
const compared: Figure = { ...plain, name: "start", seen: 61.24, unit: "ms", against: "floor", ratio: 1.616 };

const goals: readonly [string, Figure, boolean | undefined][] = [
  ["nothing without a goal", plain, undefined],
  ["yes at the goal itself", { ...plain, goal: { of: "seen", atMost: 3 } }, true],
  ["no beyond it", { ...plain, seen: 3.01, goal: { of: "seen", atMost: 3 } }, false],
  ["by the ratio where the goal is one", { ...compared, goal: { of: "ratio", atMost: 1.6 } }, false],
  ["yes by the ratio", { ...compared, goal: { of: "ratio", atMost: 1.62 } }, true],
  ["nothing where there was nothing to compare with", { ...plain, goal: { of: "ratio", atMost: 1 } }, undefined],
  ["nothing of what was not measured", { ...plain, seen: Number.NaN, goal: { of: "seen", atMost: 3 } }, undefined],
];

it.each(goals)("says of a goal: %s", (_, figure, reached) => {
  expect(reaches(figure)).toBe(reached);
});

const rows = (figures: readonly Figure[]) => figuresTable(figures).split("\n").slice(2);

it("writes ratios first, each group in its order", () => {
  const other = { ...compared, name: "other" };
  expect(rows([plain, compared, { ...plain, name: "bytes" }, other]).map((row) => row.split(" | ")[0])).toEqual([
    "| start",
    "| other",
    "| calls",
    "| bytes",
  ]);
});

it.each([
  [{ ...plain, goal: { of: "seen", atMost: 4 } }, "| calls |  |  | 3 calls | ≤ 4 calls | reached | counted |"],
  [
    { ...compared, goal: { of: "ratio", atMost: 1.6 } },
    "| start | 1.62× | floor | 61.2 ms | ≤ 1.60× | **missed** | counted |",
  ],
  [
    { ...plain, seen: Number.NaN, goal: { of: "seen", atMost: 4 } },
    "| calls |  |  | – | ≤ 4 calls | not measured | counted |",
  ],
  [{ ...plain, seen: 1234.5 }, "| calls |  |  | 1235 calls |  |  | counted |"],
  [{ ...plain, seen: 0.0951 }, "| calls |  |  | 0.0951 calls |  |  | counted |"],
] satisfies [Figure, string][])("writes a row that says what was seen beside what was wanted", (figure, row) => {
  expect(rows([figure])).toEqual([row]);
});

it("writes a page that says where, when and how often, all figures first, then each part's own table", () => {
  const run = {
    at: new Date("2026-11-20T22:00:00Z"),
    commit: "abcdef0123456789",
    machine: "2 × CPU",
    node: "24.21.0",
    runs: 7,
  };
  const page = benchmarksPage(run, [{ name: "calls", title: "Calls", table: "| own |", figures: [plain] }]);
  for (const word of ["2026-11-20", "abcdef012345", "2 × CPU", "Node 24.21.0", "7 times", "`npm run bench -- calls`"])
    expect(page).toContain(word);
  expect(page.indexOf("| calls |")).toBeGreaterThan(page.indexOf("## All figures"));
  expect(page.indexOf("| own |")).toBeGreaterThan(page.indexOf("## Calls"));
  expect(page.indexOf("## Calls")).toBeGreaterThan(page.indexOf("| calls |"));
});
