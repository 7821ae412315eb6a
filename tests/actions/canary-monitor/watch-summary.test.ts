import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { watchSummary } from "../../../src/actions/canary-monitor/watch-summary.ts";
import type { CanaryReportMaterial } from "../../../src/core/canary-report/report-material.ts";
import {
  failedWatch,
  hostileWatch,
  judgedMetric,
  MINUTE,
  START,
  steadyPoints,
  watchOf,
} from "../../core/canary-report/watches.ts";

const cells = (line: string) => line.split(/(?<!\\)\|/).length;
/** The tables of a summary, as numbers of cells in each of their lines. */
function tablesOf(summary: string): number[][] {
  return summary
    .split("\n\n")
    .filter((part) => part.startsWith("|"))
    .map((part) => part.split("\n").map(cells));
}
const chartsOf = (summary: string) =>
  [...summary.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, chart = ""]) => chart);
const lineOf = (chart: string | undefined, place: number) =>
  (chart?.split("\n").filter((line) => line.startsWith("  line"))[place] ?? "")
    .replace(/[^\d., ]/g, "")
    .split(",")
    .map(Number);

describe("the summary of a failed watch", () => {
  const summary = watchSummary(failedWatch);

  it("begins with the panel, then the phases and all metrics, worst first", () => {
    expect(summary.split("\n").slice(2, 5)).toEqual([
      "| Version | v1\\.5\\.0 |  | v1\\.4\\.0 |  |  |",
      "| Deploy time | 5m 12s |  |  |  |  |",
      "| error rate | 4 % | 3.08 % | 0.197 % | 0.2 % | ×16 against the baseline |",
    ]);
    expect(summary).toContain("Phases (UTC): 5 % 10:30 to 10:40, 25 % 10:40 to 10:54.");
    expect(summary).toMatch(/\n\| Verdict \| Metric \| Why \| Role \| Canary \| Baseline beside it \| Hour before \|/);
    expect(summary).toMatch(/\n\| ⛔ fail \| error rate \| [^|]+ \| critical, sev1 \| 3\.08 %/);
    expect(summary).toContain("CPU (both versions)");
    expect(summary).toContain("| error rate | evidence of a higher rate | over 1000000 | from 100 |");
  });

  it("leaves the picture of what failed open and folds the others", () => {
    const folds = summary.indexOf("<details><summary>Over time");
    expect(summary.slice(0, folds)).toContain('title "error rate"');
    expect(summary.slice(folds).match(/title "/g)).toHaveLength(4);
  });

  it("draws canary, baseline and limits at the same places, each phase's share at its start", () => {
    const [errors] = chartsOf(summary);
    expect(errors).toContain('["10:31 5 %');
    expect(errors).toContain("10:40 25 %");
    expect([0, 1, 2, 3].map((place) => lineOf(errors, place).at(-1))).toEqual([4, 0.2, 0.1, 1]);
    expect([0, 1, 2, 3].map((place) => lineOf(errors, place).length)).toEqual([19, 19, 19, 19]);
    expect(summary).toContain("Blue: canary, grey: baseline, amber: normal 0.1 %, red: alert 1 %.");
  });

  it("draws no missing minute as zero, and says which are left out", () => {
    const latency = chartsOf(summary).find((chart) => chart.includes("p99 latency"));
    expect(lineOf(latency, 0)).toHaveLength(21);
    expect(Math.min(...lineOf(latency, 0))).toBeGreaterThan(100);
    expect(summary).toContain("Left out, without data: 10:35 to 10:37.");
  });
});

it("leaves the columns out of its table that no metric has a figure for", () => {
  const alone = { baseline: undefined, before: undefined };
  const head = (metrics: ReturnType<typeof judgedMetric>[]) =>
    watchSummary(watchOf(metrics, { phases: [] })).match(/\n\| Verdict .*/)?.[0];
  expect(head([judgedMetric({}, alone)])).toBe(
    "\n| Verdict | Metric | Why | Role | Canary | Normal / alert | Samples | Could have been seen |",
  );
  expect(head([judgedMetric({ limits: undefined }, { ...alone, before: 0.002 })])).toBe(
    "\n| Verdict | Metric | Why | Role | Canary | Hour before | Samples | Could have been seen |",
  );
  expect(head([judgedMetric({}, alone), judgedMetric({ name: "p99" }, { ...alone, baseline: 0.1 })])).toContain(
    "| Baseline beside it |",
  );
});

const watchOfPoints = (points: ReturnType<typeof steadyPoints>, more: Parameters<typeof judgedMetric>[0] = {}) =>
  watchOf([judgedMetric(more, { points })], { phases: [] });

describe("a picture in the summary", () => {
  it("ends the baseline's line where it falls silent, and never hides the canary", () => {
    const watch = watchOf(
      [judgedMetric({}, { points: steadyPoints(6, 0.002), baselinePoints: steadyPoints(3, 0.001) })],
      { phases: [] },
    );
    const [chart] = chartsOf(watchSummary(watch));
    expect([lineOf(chart, 0).length, lineOf(chart, 1).length]).toEqual([6, 3]);
  });

  it("says where the baseline reported again after its line had to end", () => {
    const baselinePoints = steadyPoints(6, 0.001).filter((_, index) => index !== 2);
    const summary = watchSummary(
      watchOf([judgedMetric({}, { points: steadyPoints(6, 0.002), baselinePoints })], { phases: [] }),
    );
    expect(lineOf(chartsOf(summary)[0], 1)).toHaveLength(2);
    expect(summary).toContain("The baseline's line ends where it was silent first");
  });

  it("names a limit that lies far beyond the values", () => {
    const summary = watchSummary(watchOfPoints(steadyPoints(4, 1e-6), { limits: { normal: undefined, alert: 0.5 } }));
    expect(chartsOf(summary)[0]?.match(/ {2}line/g)).toHaveLength(1);
    expect(summary).toContain("Beyond this picture: alert 50 %.");
  });

  it("draws a day's points as the worst of neighbours, and says so", () => {
    const points = steadyPoints(1_440, 0.001).map((one, index) => (index === 900 ? { ...one, value: 0.4 } : one));
    const summary = watchSummary(watchOfPoints(points));
    expect(Math.max(...lineOf(chartsOf(summary)[0], 0))).toBe(40);
    expect(summary).toContain("Each point is the worst of 36 buckets.");
  });

  it("shows no picture of a single point, nor of none", () => {
    expect(chartsOf(watchSummary(watchOfPoints(steadyPoints(1, 0.1))))).toEqual([]);
    expect(watchSummary({ ...failedWatch, judgement: undefined })).toBe("");
  });
});

describe("the length of a summary", () => {
  const metrics = (name: string) =>
    Array.from({ length: 50 }, (_, index) =>
      judgedMetric(
        { name: `${name}${index}` },
        {
          why: name.repeat(20),
          points: steadyPoints(60, 0.02),
          baselinePoints: steadyPoints(60, 0.001),
          verdict: index === 49 ? "fail" : "pass",
        },
      ),
    );

  it.each(["metric ", "&<|@*"])(
    "stays under its room with fifty metrics of an hour, says what is left out, and drops least what failed: %s",
    (name) => {
      const summary = watchSummary(watchOf(metrics(name)));
      expect(Buffer.byteLength(summary)).toBeLessThan(54 * 1024);
      expect(summary).toMatch(/\n\n\d+ further pictures are left out/);
      expect(chartsOf(summary).length).toBeGreaterThan(5);
      expect(summary.split("\n").find((line) => line.startsWith("| ⛔"))).toContain("49");
      expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
    },
  );
});

it("lets no text of others break a table, a picture or a fold", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("```\n", "</details>", "a | b", "\\|", '"]\nline [1]', "%%{init: {}}%%", "<!--", "| --- |", "\n\n"),
  );
  const shape = (text: string) => {
    const points = Array.from({ length: 3 }, (_, index) => ({ at: START + index * MINUTE, value: index / 100 }));
    const tests = [{ name: text, value: 1, threshold: 1 }];
    const judged = judgedMetric({ name: `x${text}` }, { why: text, points, tests, verdict: "fail" });
    const material: CanaryReportMaterial = watchOf([judged], {
      versions: { canary: `x${text}`, baseline: `x${text}` },
    });
    const summary = watchSummary(material);
    return {
      tables: tablesOf(summary),
      charts: chartsOf(summary).map((chart) => chart.split("\n").length),
      fences: summary.match(/^```/gm)?.length,
      folds: [summary.match(/<details>/g)?.length, summary.match(/<\/details>/g)?.length],
    };
  };
  const plain = shape("plain");
  expect(plain).toMatchObject({ fences: 2, folds: [2, 2] });
  fc.assert(
    fc.property(hostile, (text) => {
      expect(shape(text)).toEqual(plain);
    }),
    { numRuns: 300 },
  );
  expect(watchSummary(hostileWatch)).not.toMatch(/<(?!details>|\/details>|summary>|\/summary>)/);
});
