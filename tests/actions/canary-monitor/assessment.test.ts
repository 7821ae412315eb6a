import { describe, expect, it } from "vitest";
import { Assessment } from "../../../src/actions/canary-monitor/assessment.ts";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import { metricPlan, monitorPlan } from "../../fakes/monitor-plans.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const MINUTE = 60_000;
const START = "2026-11-24T11:00:00Z";
const plan = monitorPlan({ metrics: [metricPlan({ severity: "sev2" })] });

/** Judges minutes from the first on, each failing or not; limits look no further back than `from`. */
function judged(failing: readonly boolean[], from = 0) {
  const canary = failing.map((fails, minute) => ({
    at: Date.parse(START) + minute * MINUTE,
    value: fails ? 100 : 0,
    total: 1_000,
  }));
  return judgeCanary(plan, [{ canary, baseline: [], before: [], from: Date.parse(START) + from * MINUTE }]);
}

const bad = (length: number) => new Array<boolean>(length).fill(true);
const good = (length: number) => new Array<boolean>(length).fill(false);

function assessing() {
  const clock = clockAt(START);
  const warned: string[] = [];
  const progress = { say: () => {}, warn: (line: string) => void warned.push(line) };
  const assessment = new Assessment(plan, { clock, progress }, false);
  return { clock, warned, assessment };
}

describe("a failure that is assessed", () => {
  it("keeps its time where the traffic moves on by the platform's own timetable, and the limits look at the new share alone", async () => {
    const { clock, assessment } = assessing();
    await clock.sleep(6 * MINUTE);
    // The third bucket, which is whole at 3 and published at 5.
    expect(assessment.stance(judged(bad(4)), undefined)).toEqual({
      kind: "assessed",
      until: Date.parse(START) + 20 * MINUTE,
    });
    await clock.sleep(9 * MINUTE);
    expect(assessment.stance(judged(bad(13), 6), undefined)).toEqual({
      kind: "assessed",
      until: Date.parse(START) + 20 * MINUTE,
    });
    await clock.sleep(5 * MINUTE);
    expect(assessment.stance(judged(bad(18), 6), undefined)).toEqual({ kind: "failing" });
  });

  it("has recovered where the share that is judged now shows none of it any more", async () => {
    const { clock, assessment } = assessing();
    await clock.sleep(6 * MINUTE);
    assessment.stance(judged(bad(4)), undefined);
    await clock.sleep(9 * MINUTE);
    const cleared = judged([...bad(4), ...good(9)], 6);
    expect(assessment.stance(cleared, undefined)).toMatchObject({ kind: "clear", verdict: "pass" });
    expect(assessment.assessed()).toMatchObject({ became: "recovered", metrics: ["errors"] });
  });

  it("stays open while the share that is judged now has too little to tell", async () => {
    const { clock, assessment } = assessing();
    await clock.sleep(6 * MINUTE);
    assessment.stance(judged(bad(4)), undefined);
    await clock.sleep(MINUTE);
    assessment.stance(judged(bad(5), 4), undefined);
    expect(assessment.assessed()).toMatchObject({ became: "open" });
  });
});
