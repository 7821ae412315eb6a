import { describe, expect, it } from "vitest";
import { couldHaveSeen } from "../../../src/core/canary-report/could-have-seen.ts";
import { panelRows } from "../../../src/core/canary-report/panel-rows.ts";
import { sayStatistic } from "../../../src/core/canary-report/say-statistic.ts";
import { failedAndCounts, sayRole, sayVerdict, worstFirst } from "../../../src/core/canary-report/verdict-words.ts";
import { failedWatch, judgedMetric, steadyPoints } from "./watches.ts";

describe("the panel", () => {
  it("shows the error rate, the latencies, the users and what is there to be shown, with what changed", () => {
    expect(panelRows(failedWatch.judgement?.metrics ?? [])).toEqual([
      {
        name: "error rate",
        now: "4 %",
        watch: "3.08 %",
        baseline: "0.197 %",
        before: "0.2 %",
        change: "×16 against the baseline",
      },
      {
        name: "p99 latency",
        now: "210 ms",
        watch: "200 ms",
        baseline: "180 ms",
        before: "160 ms",
        change: "+11 % against the baseline",
      },
      {
        name: "active users",
        now: "1360",
        watch: "1280",
        baseline: "–",
        before: "1100",
        change: "+16 % against the hour before",
      },
    ]);
  });

  it.each([
    [1, 1, "the same"],
    [1.001, 1, "the same"],
    [0.5, 1, "−50 %"],
    [2, 1, "+100 %"],
    [5, 1, "×5"],
    [1, 0, "up from 0"],
    [0, 0, "the same"],
  ])("says of %d after %d: %s", (canary, baseline, change) => {
    const [row] = panelRows([judgedMetric({}, { canary, baseline })]);
    expect(row?.change).toBe(`${change} against the baseline`);
  });

  it("says nothing of a change where there is nothing to compare with", () => {
    expect(panelRows([judgedMetric({}, { canary: 1 })])[0]?.change).toBe("–");
  });
});

describe("the words for a metric", () => {
  const words = (plan: Parameters<typeof judgedMetric>[0], more: Parameters<typeof judgedMetric>[1] = {}) => {
    const { mark, word, tone } = sayVerdict(judgedMetric(plan, more));
    return `${mark} ${word}, ${tone}`;
  };

  it.each([
    ["critical", "fail", "⛔ fail, fail"],
    ["weighed", "pass", "✅ pass, pass"],
    ["critical", "insufficient-data", "❔ insufficient-data, open"],
    ["critical", "error", "⚠️ error, open"],
    ["dry-run", "fail", "▫️ would fail, aside"],
    ["dry-run", "inconclusive", "▫️ inconclusive, aside"],
    ["shown", "insufficient-data", "▫️ shown, aside"],
  ] as const)("call nobody for what changes nothing: %s, %s", (role, verdict, said) => {
    expect(words({ role }, { verdict })).toBe(said);
  });

  it("tell what has recovered since, and what is left out for want of data", () => {
    expect(words({}, { verdict: "fail", recovered: true })).toBe("⛔ fail, recovered since, fail");
    expect(words({}, { leftOut: true })).toBe("▫️ left out: no data, aside");
  });

  it("name the role with what counts of it", () => {
    const roles = [
      { severity: "sev2" },
      { weight: 3 },
      { role: "weighed", weight: 2 },
      { role: "dry-run" },
      { role: "shown" },
    ] as const;
    expect(roles.map((plan) => sayRole(judgedMetric(plan)))).toEqual([
      "critical, sev2",
      "critical, sev1, weight 3",
      "weight 2",
      "dry run",
      "shown only",
    ]);
  });

  it("put first what failed and counts", () => {
    const metrics = [
      judgedMetric({ name: "shown", role: "shown" }),
      judgedMetric({ name: "dry", role: "dry-run" }, { verdict: "fail" }),
      judgedMetric({ name: "fine" }),
      judgedMetric({ name: "open" }, { verdict: "insufficient-data" }),
      judgedMetric({ name: "lesser", role: "weighed" }, { verdict: "fail" }),
      judgedMetric({ name: "bad" }, { verdict: "fail" }),
    ];
    expect(worstFirst(metrics).map(({ metric }) => metric.name)).toEqual([
      "bad",
      "lesser",
      "open",
      "fine",
      "dry",
      "shown",
    ]);
    expect(metrics.filter(failedAndCounts).map(({ metric }) => metric.name)).toEqual(["lesser", "bad"]);
  });

  it("say what could have been seen", () => {
    const points = steadyPoints(3, 0);
    expect(couldHaveSeen(judgedMetric({}, { visible: 2.345, visibleShare: 0.0117 }))).toBe(
      "from 2.3 times the baseline's rate on, 1.17 %",
    );
    expect(couldHaveSeen(judgedMetric({}, { visible: undefined, visibleShare: 0.0167 }))).toBe("from 1.67 % on");
    expect(couldHaveSeen(judgedMetric({}, { points }))).toBe("above 1 % in 2 of 3 points");
    expect(couldHaveSeen(judgedMetric({}, { points: points.slice(2) }))).toBe("nothing: too few points");
    expect(couldHaveSeen(judgedMetric({ limits: undefined }, { points }))).toContain("no baseline");
    expect(couldHaveSeen(judgedMetric({ role: "shown" }, { points }))).toContain("only shown");
  });

  it("say of each test from where on it counts, and no more of great evidence than that it is great", () => {
    expect(sayStatistic({ name: "evidence of a higher rate", value: 1e196, threshold: 100 })).toEqual([
      "over 1000000",
      "from 100",
    ]);
    expect(sayStatistic({ name: "Mann–Whitney p", value: 0.00012345, threshold: 0.005 })).toEqual([
      "0.000123",
      "below 0.005",
    ]);
  });
});
