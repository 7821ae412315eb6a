import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../../src/core/chart/chart.ts";
import { lineChart } from "../../../src/core/chart/line-chart.ts";
import { escapeHtml } from "../../../src/core/html/escape-html.ts";

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
});

it("lets no text of the world become mark-up", () => {
  expect(escapeHtml(`<img src=x onerror="a('b')">&\u0000`)).toBe(
    "&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;",
  );
});
