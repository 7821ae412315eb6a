import { describe, expect, it } from "vitest";
import type { MetricPlan } from "../../../src/core/canary/monitor-plan.ts";
import { metricPlan, monitorPlan, SEQUENTIAL } from "../../fakes/monitor-plans.ts";
import { type PhasedStory, phasedWatch } from "../../fakes/phased-watch.ts";

const graded = (severity: MetricPlan["severity"], differs: Partial<MetricPlan> = {}) =>
  monitorPlan({ metrics: [metricPlan({ severity, samples: 10, lag: 120_000, ...differs })], extend: 600_000 });

/** Fails between two minutes. */
const between =
  (from: number, to: number, share = 0.1) =>
  (minute: number) =>
    minute >= from && minute < to ? share : 0;

const scene = (severity: MetricPlan["severity"], story: Partial<PhasedStory> = {}) =>
  phasedWatch({ plan: graded(severity), canaryFailing: between(0, 1_000), ...story });

describe("a failure's severity", () => {
  it("ends the rollout at once for sev1", async () => {
    const { watch, rollout, warned } = scene("sev1");
    const ended = await watch();
    expect(ended?.words).toMatchObject({ decision: "failure", reasonCode: "regression_found" });
    expect(ended?.words.headline).toMatch(/; sev1\.$/);
    expect(ended?.minute).toBeLessThan(7);
    expect([rollout.raised.length, warned]).toEqual([1, []]);
  });

  it("leaves sev2 to people for fifteen minutes: the traffic is held, they are warned once, then it fails", async () => {
    const { watch, rollout, warned } = scene("sev2");
    const ended = await watch();
    expect(ended?.words).toMatchObject({ decision: "failure", reasonCode: "regression_found" });
    expect(ended?.words.headline).toMatch(/; sev2, not recovered while it was assessed\.$/);
    expect(ended?.end.judgement?.severity).toBe("sev2");
    // The third bucket, which begins at minute 2 or 3, its length and its lag, and then the time to assess.
    expect(ended?.minute).toBeGreaterThanOrEqual(5 + 15);
    expect(ended?.minute).toBeLessThanOrEqual(6 + 15);
    expect(rollout.raised).toHaveLength(1);
    expect(warned).toEqual([
      expect.stringMatching(/^sev2: errors \(.*\)\. The traffic stays where it is for 15m, until /),
    ]);
  });

  it("goes on with what recovered while it was assessed", async () => {
    const { watch, rollout } = scene("sev2", { canaryFailing: between(1, 6) });
    const ended = await watch();
    expect(ended?.words).toMatchObject({ decision: "success", reasonCode: "passed_after_assessment", verdict: "pass" });
    expect(ended?.words.headline).toContain("recovered while it was assessed (errors)");
    expect(rollout.raised).toHaveLength(3);
  });

  it("only reports it once a person has ended the hold, and says that they accepted it", async () => {
    const { watch, rollout, warned, clock } = scene("sev2");
    const ended = await watch({
      traffic: {
        ...rollout,
        async read() {
          const reading = await rollout.read();
          const { position } = reading;
          const due = clock.elapsed() >= 12 * 60_000 && rollout.raised.length === 1;
          if (due && position.kind === "held") await rollout.raise(position.hold);
          return due ? rollout.read() : reading;
        },
      },
    });
    expect(ended?.words).toMatchObject({ decision: "success", reasonCode: "passed_after_assessment", verdict: "fail" });
    expect(ended?.words.headline).toContain("A person let the rollout go on past a failure of sev2 (errors)");
    expect(warned).toHaveLength(2);
    expect(warned[1]).toContain("ended by another hand");
    expect(rollout.raised[1]).toBe("5 % after 12 min");
  });

  it("only reports it where a person moved the deployment on before this run", async () => {
    const { watch, warned } = scene("sev2");
    const ended = await watch({ accepted: true });
    expect([ended?.words.reasonCode, warned]).toEqual(["passed_after_assessment", []]);
  });

  it("fails, and is not unknown, when the hold would not wait for the end of the assessment", async () => {
    const { watch } = scene("sev2", { holdMinutes: 16 });
    const ended = await watch();
    expect(ended?.words.reasonCode).toBe("regression_found");
    expect(ended?.minute).toBe(11);
  });

  it("fails, and is not unknown, when the deadline passes before the end of the assessment", async () => {
    const ended = await scene("sev2").watch({ budget: 12 * 60_000 });
    expect(ended?.words.reasonCode).toBe("regression_found");
    expect(ended?.words.headline).toMatch(/; sev2, still assessed when the deadline passed\.$/);
  });

  it("assesses at all traffic too", async () => {
    const { watch } = scene("sev2", { canaryFailing: between(23, 1_000) });
    const ended = await watch();
    expect(ended?.end).toMatchObject({ kind: "judged", verdict: "fail", weight: 100 });
    expect(ended?.minute).toBeGreaterThanOrEqual(23 + 3 + 2 + 15);
  });

  it("counts sev1 at once beside sev2", async () => {
    const metrics = [metricPlan({ samples: 10, severity: "sev2" }), metricPlan({ name: "other", samples: 10 })];
    const ended = await phasedWatch({ plan: monitorPlan({ metrics }), canaryFailing: between(0, 1_000) }).watch();
    expect(ended?.end.judgement?.severity).toBe("sev1");
    expect(ended?.minute).toBeLessThan(7);
  });
});

describe("early pass", () => {
  const early = (differs: Partial<MetricPlan> = {}) => ({ ...graded("sev1", differs), earlyPass: 300_000 });

  it("ends a phase before its time where every metric has what it needs", async () => {
    const { watch, rollout, said } = phasedWatch({ plan: early(), canaryFailing: () => 0 });
    const ended = await watch();
    expect(ended?.words.reasonCode).toBe("passed");
    const minutes = rollout.raised.map((line) => Number(/after (\d+) min/.exec(line)?.[1]));
    expect(minutes[1]).toBeGreaterThanOrEqual(5);
    expect(minutes[1]).toBeLessThan(10);
    expect(said.join("\n")).toMatch(/Passed the phase of 5 % after \d+m.* early, on evidence that suffices\./);
    expect(ended?.minute).toBeLessThan(30);
  });

  it("waits for its whole time where the evidence does not suffice", async () => {
    const compare = { ...SEQUENTIAL, tolerate: 1.5 };
    const { watch, rollout } = phasedWatch({ plan: early({ compare, limits: undefined }), canaryFailing: () => 0 });
    await watch({ until: 25 });
    expect(rollout.raised.slice(0, 2)).toEqual(["0 % after 0 min", "5 % after 10 min"]);
  });
});
