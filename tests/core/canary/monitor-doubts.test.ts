import { describe, expect, it } from "vitest";
import { monitorDoubts } from "../../../src/core/canary/monitor-doubts.ts";
import type { Comparison, MetricPlan } from "../../../src/core/canary/monitor-plan.ts";
import { parsePhases } from "../../../src/core/rollout/phases.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";

const MINUTE = 60_000;
const counts = (ruleOut?: number): Comparison => ({
  ...{ judge: "sequential", tolerate: 1.5, excess: 0, events: 5, requests: 100 },
  ruleOut,
});
const signs: Comparison = { judge: "paired-signs", tolerate: 1.1 };
const phasesOf = (text: string) => {
  const read = parsePhases(text);
  if (read.kind === "invalid") throw new Error(read.problems.join());
  return read.plan.phases;
};

describe("early-pass", () => {
  const compared = (differs: Partial<MetricPlan> = {}) =>
    metricPlan({ limits: undefined, compare: counts(), ...differs });
  const doubts = (metrics: readonly MetricPlan[], earlyPass: number | undefined = 5 * MINUTE) =>
    monitorDoubts(monitorPlan({ metrics, earlyPass }), []);

  it("is doubted where a critical metric can rule nothing out, which is named with what would help", () => {
    expect(doubts([metricPlan({ name: "fine" }), compared({ name: "er\u001brors" })])).toEqual([
      "early-pass ends nothing early, since nothing could be ruled out of 'errors': give limits, or rule-out in compare, or leave early-pass out.",
    ]);
  });

  it.each([
    ["limits", compared({ limits: { normal: undefined, alert: 0.01 } })],
    ["rule-out", compared({ compare: counts(3) })],
    ["signs, whose wins suffice", compared({ kind: "percentile", compare: signs })],
    ["being weighed only", compared({ role: "weighed" })],
    ["being reported only", compared({ severity: "sev3" })],
    ["a dry run", compared({ role: "dry-run" })],
  ])("is not doubted by %s", (_, metric) => {
    expect(doubts([metricPlan(), metric])).toEqual([]);
  });

  it("is not doubted where it is not asked for", () => {
    expect(monitorDoubts(monitorPlan({ metrics: [compared()] }), [])).toEqual([]);
  });
});

describe("a phase that is too short for signs", () => {
  const p99 = metricPlan({ name: "p99", kind: "percentile", compare: signs, limits: undefined });
  const doubts = (text: string, differs: Partial<MetricPlan> = {}) =>
    monitorDoubts(monitorPlan({ metrics: [{ ...p99, ...differs }] }), phasesOf(text));

  it("is said with the points that it has and those that it needs", () => {
    expect(doubts("5%@5m, 100%")).toEqual([
      "The phase of 5 % for 5m ends with 3 points of both versions, and 9 are needed before 'p99' could fail, or pass, by compare: the traffic stays there for up to 5m longer. Give the phase 12m, or compare by limits.",
    ]);
  });

  it.each<[string, Partial<MetricPlan>, readonly string[]]>([
    ["5%@11m, 100%", {}, []],
    ["5%@10m, 100%", {}, ["5 %"]],
    ["5%@10m, 100%", { lag: MINUTE }, []],
    // What the first phase gave counts in the second, and at all traffic nothing stands beside the new version.
    ["5%@6m, 25%@6m, 100%@1m", {}, ["5 %"]],
    ["5%@3m, 25%@3m, 100%@1m", {}, ["5 %", "25 %"]],
    ["5%@5m, 100%", { role: "dry-run" }, []],
    ["5%@5m, 100%", { role: "weighed" }, []],
    ["5%@5m, 100%", { compare: undefined }, []],
  ])("is found in %s with %j", (text, differs, shares) => {
    const said = doubts(text, differs).map((doubt) => /^The phase of (\S+ %)/.exec(doubt)?.[1]);
    expect(said).toEqual(shares);
  });

  it("counts what is weighed where there is a score, and every test that shares alpha", () => {
    const weighed: MetricPlan = { ...p99, role: "weighed" };
    const plan = monitorPlan({ metrics: [p99, weighed], score: { pass: 90, fail: 60 } });
    const [said = ""] = monitorDoubts(plan, phasesOf("5%@11m, 100%"));
    expect(said).toContain("and 11 are needed before 'p99', 'p99' could");
  });
});

describe("limits that never have their points", () => {
  const doubts = (
    given: Partial<Parameters<typeof monitorPlan>[0]>,
    text?: string,
    differs: Partial<MetricPlan> = {},
  ) =>
    monitorDoubts(
      monitorPlan({ metrics: [metricPlan({ name: "cpu", breaches: { n: 3, of: 5 }, ...differs })], ...given }),
      text === undefined ? [] : phasesOf(text),
    );

  it("are said with the points that there will be, and how long would do", () => {
    expect(doubts({ period: 5 * MINUTE, watch: 10 * MINUTE, extend: 5 * MINUTE })).toEqual([
      "In 10m and 5m more at most, 2 points of 5m each are measured, and 5 are needed before 'cpu' could pass by limits. Watch for 27m, or write a smaller for.",
    ]);
  });

  it.each<[string, Parameters<typeof doubts>, number]>([
    ["a watch that just has them by its extension", [{ watch: 2 * MINUTE, extend: 5 * MINUTE }], 0],
    ["a watch of a minute less", [{ watch: 1 * MINUTE, extend: 5 * MINUTE }], 1],
    ["a phase that has them", [{ watch: 0, extend: 0 }, "5%@7m, 100%@7m"], 0],
    ["a phase that is too short, though others are not", [{ watch: 0, extend: 0 }, "5%@6m, 100%@1h"], 1],
    ["a last phase that the monitor's watch makes long enough", [{ watch: 7 * MINUTE, extend: 0 }, "5%@7m, 100%"], 0],
    ["a metric that decides nothing", [{ watch: 0, extend: 0 }, undefined, { role: "weighed" }], 0],
    ["a metric without limits", [{ watch: 0, extend: 0 }, undefined, { limits: undefined }], 0],
  ])("%s", (_, given, count) => expect(doubts(...given)).toHaveLength(count));
});
