import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type XyChart, xyChart } from "../../../src/core/chart/xy-chart.ts";

const chart = (more: Partial<XyChart> = {}): XyChart => ({
  title: "error rate",
  unit: "%",
  labels: ["10:30 5 %", "", "10:32"],
  bottom: 0,
  top: 4,
  lines: [{ colour: "#1f77b4", values: [1, 2, 3.5] }],
  ...more,
});
/** What Mermaid's grammar of xychart takes, a line at a time; it knows no exponent, no empty title and no quotation mark in a text. */
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const TEXT = String.raw`"[^"\n{}\x60]+"`;
const LINES = [
  /^```mermaid$/,
  /^%%\{init: \{'themeVariables': \{'xyChart': \{'plotColorPalette': '#[0-9a-f]{6}(?:, #[0-9a-f]{6})*'\}\}\}\}%%$/,
  /^xychart-beta$/,
  new RegExp(`^ {2}title ${TEXT}$`),
  new RegExp(`^ {2}x-axis \\[${TEXT}(?:, ${TEXT})*\\]$`),
  new RegExp(`^ {2}y-axis (?:${TEXT} )?${NUMBER} --> ${NUMBER}$`),
  new RegExp(`^ {2}line \\[${NUMBER}(?:, ${NUMBER})*\\]$`),
  /^```$/,
];

describe("xyChart", () => {
  it("writes title, labels, axis and lines", () => {
    const lines = xyChart(chart()).split("\n");
    expect(lines[3]).toBe('  title "error rate"');
    expect(lines.slice(5)).toEqual(['  y-axis "%" 0 --> 4', "  line [1, 2, 3.5]", "```"]);
  });

  it("keeps labels apart that are empty or equal, since equal ones share one place", () => {
    const axis = xyChart(chart({ labels: ["10:30", "", "", "10:30"] })).split("\n")[4] ?? "";
    const labels = [...axis.matchAll(/"([^"]*)"/g)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(4);
    expect(labels.map((label) => label?.replace(/[\u200b\u200c]/g, ""))).toEqual(["10:30", "", "", "10:30"]);
  });

  it("leaves out a title of which nothing can be kept, which Mermaid refuses to read", () => {
    expect(xyChart(chart({ title: '«"»' }))).not.toContain("title");
  });

  it.each([
    [3e15, '  y-axis "% 10^15" 0 --> 3', "3"],
    [3e-7, '  y-axis "% 10^-9" 0 --> 300', "300"],
    [0, '  y-axis "%" 0 --> 0', "0"],
  ])("writes %d without an exponent", (top, axis, value) => {
    const lines = xyChart(chart({ top, lines: [{ colour: "#1f77b4", values: [top] }] })).split("\n");
    expect(lines.slice(5, 7)).toEqual([axis, `  line [${value}]`]);
  });

  it("is what Mermaid's grammar takes, whatever a title says and however large a value is", () => {
    const number = fc.double({ min: -1e30, max: 1e30, noNaN: true });
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('"]\n```', "%%{init: {}}%%", "`x`", "\u202e<b>"),
    );
    fc.assert(
      fc.property(hostile, hostile, fc.array(number, { minLength: 1, maxLength: 5 }), (title, unit, values) => {
        const top = Math.max(...values.map(Math.abs), 1e-12);
        const text = xyChart(
          chart({ title, unit, top, labels: values.map(() => title), lines: [{ colour: "#1f77b4", values }] }),
        );
        for (const line of text.split("\n")) expect(LINES.some((known) => known.test(line))).toBe(true);
      }),
    );
  });
});
