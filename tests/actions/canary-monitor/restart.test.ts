import { describe, expect, it } from "vitest";
import { metricPlan, monitorPlan, SEQUENTIAL } from "../../fakes/monitor-plans.ts";
import { BEGIN, phasedWatch } from "../../fakes/phased-watch.ts";

const plan = monitorPlan({ metrics: [metricPlan({ compare: SEQUENTIAL, limits: undefined, samples: 10 })] });
const beginning = Date.parse(BEGIN) / 1000;

/** Worse at 5 % than what was there, and no more at 25 %: not enough to be told in either share alone. */
const story = {
  plan,
  canaryFailing: (minute: number) => (minute < 10 ? 0.0098 : 0.0074),
  baselineFailing: () => 0.005,
};

describe("a watch whose runner died", () => {
  it("ends as it would have without, by what was measured from the first share on", async () => {
    const whole = await phasedWatch(story).watch();
    expect(whole?.end).toMatchObject({ kind: "judged", verdict: "fail", weight: 25 });

    const restarted = phasedWatch(story);
    expect(await restarted.watch({ until: 13 })).toBeUndefined();
    expect(restarted.marks.map(({ share, since }) => [share, Math.round((since - beginning) / 60)])).toEqual([
      [5, 0],
      [25, 10],
    ]);
    const again = await restarted.watch();
    expect(again?.end).toMatchObject({ kind: "judged", verdict: "fail", weight: 25 });
    expect(again?.minute).toBe(whole?.minute);
    expect(again?.words).toEqual(whole?.words);
    expect(again?.end.soaked.map(({ share }) => share)).toEqual([5]);
  });

  it("says something else where the earlier share is forgotten, so that the test above can fail", async () => {
    const restarted = phasedWatch(story);
    await restarted.watch({ until: 13 });
    restarted.marks = restarted.marks.slice(1);
    expect((await restarted.watch())?.end).not.toMatchObject({ verdict: "fail", weight: 25 });
  });

  it("keeps what the shares proved at all traffic, where nothing serves beside it any more", async () => {
    const good = { plan, canaryFailing: () => 0.005, baselineFailing: () => 0.005 };
    const whole = await phasedWatch(good).watch();
    expect(whole?.words.reasonCode).toBe("passed");
    const restarted = phasedWatch(good);
    await restarted.watch({ until: 24 });
    expect(restarted.marks.at(-1)?.share).toBe(100);
    const again = await restarted.watch();
    expect([again?.words, again?.minute]).toEqual([whole?.words, whole?.minute]);
    expect(again?.end.judgement?.metrics[0]?.baseline).toBeCloseTo(0.005);
  });

  it("remembers since when both versions served on the platform's own timetable", async () => {
    const timetable = phasedWatch({ ...story, text: "", steps: [10, 100] });
    const moving = { kind: "moving", stage: "baking" } as const;
    const baking = {
      ...timetable.rollout,
      async read() {
        const reading = await timetable.rollout.read();
        return reading.weight === 10 ? { ...reading, position: moving } : reading;
      },
    };
    await timetable.watch({ until: 5, traffic: baking });
    expect(timetable.marks).toEqual([{ share: 10, since: beginning + 3 }]);
  });

  it("leaves a failure that is assessed the rest of its time, and no more", async () => {
    const failing = metricPlan({ severity: "sev2", samples: 10 });
    const assessed = { plan: monitorPlan({ metrics: [failing] }), canaryFailing: () => 0.1 };
    const whole = await phasedWatch(assessed).watch();
    const restarted = phasedWatch(assessed);
    await restarted.watch({ until: 14 });
    const again = await restarted.watch();
    expect(again?.words).toEqual(whole?.words);
    expect(Math.abs((again?.minute ?? 0) - (whole?.minute ?? 99))).toBeLessThanOrEqual(1);
  });
});
