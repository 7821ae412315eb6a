import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../../src/core/chart/chart.ts";
import { lineChart } from "../../../src/core/chart/line-chart.ts";

const minute = 60_000;
const chart = (values: readonly (number | undefined)[], more: Partial<Chart> = {}): Chart => ({
  title: "Error rate",
  unit: "%",
  from: 0,
  until: values.length * minute,
  marks: [],
  lines: [{ name: "v1", colour: "#000", points: values.map((value, index) => ({ at: index * minute, value })) }],
  ...more,
});

const ticksOf = (page: string) =>
  parse(page)
    .querySelectorAll("text.tick[text-anchor=end]")
    .map(({ text }) => Number(text));

describe("lineChart", () => {
  it.each([
    [
      [0, 4.9, 5.6],
      [0, 2, 4, 6],
    ],
    [
      [100, 0],
      [0, 50, 100],
    ],
    [[0.012], [0, 0.005, 0.01, 0.015]],
    [
      [undefined, 0],
      [0, 1],
    ],
  ])("puts round ticks beside %j", (values, ticks) => {
    expect(ticksOf(lineChart(chart(values))).slice(0, ticks.length)).toEqual(ticks);
  });

  it("leaves a gap where a value is missing", () => {
    const path =
      parse(lineChart(chart([1, undefined, 1, 1])))
        .querySelector("path.line")
        ?.getAttribute("d") ?? "";
    expect(path.match(/M/g)?.length).toBe(2);
  });

  it("draws weights as steps", () => {
    const path =
      parse(lineChart(chart([100, 0], { stepped: true })))
        .querySelector("path.line")
        ?.getAttribute("d") ?? "";
    expect(path).toContain("H");
  });

  it("shows the limit and the marks by name", () => {
    const page = parse(
      lineChart(
        chart([1], { limits: [{ name: "alert 1 %", value: 1, kind: "alert" }], marks: [{ at: 0, name: "shift <1>" }] }),
      ),
    );
    expect(page.querySelector(".limit title")?.text).toBe("alert 1 %");
    expect(page.querySelector(".mark title")?.text).toBe("shift <1>");
  });

  it("leaves a gap where a whole period is missing, but none beside what was pooled over it", () => {
    const at = (index: number, since?: number) => ({
      at: index * minute,
      value: 1,
      ...(since === undefined ? {} : { since: since * minute }),
    });
    const drawn = (points: Chart["lines"][number]["points"]) =>
      parse(
        lineChart({
          ...chart([1]),
          until: 9 * minute,
          period: minute,
          lines: [{ name: "v1", colour: "#000", points }],
        }),
      );
    const strokes = (page: ReturnType<typeof drawn>) =>
      page.querySelector("path.line")?.getAttribute("d")?.match(/M/g)?.length;
    expect(strokes(drawn([at(0), at(1), at(2)]))).toBe(1);
    expect(strokes(drawn([at(0), at(2), at(3)]))).toBe(2);
    const pooled = drawn([at(0), at(4, 1), at(8, 7)]);
    expect(strokes(pooled)).toBe(2);
    expect(pooled.querySelector("path.pooled")?.getAttribute("d")?.match(/M/g)?.length).toBe(2);
    expect(pooled.querySelectorAll("circle.dot")).toHaveLength(3);
  });

  it("shows one point alone as a dot", () => {
    const page = parse(lineChart(chart([3], { period: minute })));
    expect(page.querySelectorAll("circle.last")).toHaveLength(1);
  });

  it("names a limit at the edge that it lies beyond, instead of pressing the values flat", () => {
    const limits = [
      { name: "alert 500", value: 500, kind: "alert" as const },
      { name: "normal 2", value: 2, kind: "normal" as const },
    ];
    const page = parse(lineChart(chart([1, 2], { limits })));
    expect(page.querySelector(".limit.alert text")?.text).toBe("alert 500 ↑ beyond this picture");
    expect(page.querySelector(".limit.alert > line")).toBeNull();
    expect(page.querySelector(".limit.normal > line")).not.toBeNull();
    expect(ticksOf(lineChart(chart([1, 2], { limits }))).slice(-1)).toEqual([2]);
  });

  it("writes into each band what it stands for, where it has room", () => {
    const bands = [
      { from: 0, until: 30 * minute, name: "5 % of the traffic", label: "5 %" },
      { from: 30 * minute, until: 30.1 * minute, name: "25 % of the traffic", label: "25 %" },
    ];
    const page = parse(
      lineChart(
        chart(
          Array.from({ length: 60 }, () => 1),
          { bands },
        ),
      ),
    );
    expect(page.querySelectorAll(".band title").map(({ text }) => text)).toEqual([
      "5 % of the traffic",
      "25 % of the traffic",
    ]);
    expect(page.querySelectorAll(".band text").map(({ text }) => text)).toEqual(["5 %"]);
  });
});
