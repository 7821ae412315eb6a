import { expect, it } from "vitest";
import { expectSameStory } from "./act/compare-stories.ts";
import { playedByBoth } from "./act/played-by-both.ts";
import { withAct } from "./act/with-act.ts";

const MINUTES = 60_000;

withAct("runs deploy-production of examples/shop as our runner does", (command) => {
  it("asks, is resumed by the approver's comment, deploys, judges and proves", { timeout: 4 * MINUTES }, async () => {
    const { ours, acts } = await playedByBoth(command, []);
    expect(acts.runs).toEqual([
      {
        conclusion: "success",
        jobs: {
          ...{ shop: "success", gate: "success", approve: "success", deploy: "success", conclude: "success" },
          ...{ "team-commands": "success", rescue: "skipped", announce: "success" },
        },
      },
    ]);
    expect(acts).toMatchObject({ live: "v1.5.0", defects: [] });
    expect(acts.decisions).toMatchObject({
      "1/1 approve#approve": "pending awaiting_approval",
      "2/1 resume#resume": "allow resumed",
      "1/2 conclude#conclude.finish": "success proven",
    });
    expectSameStory(ours, acts, { fedRawText: ["1/1 announce#"] });
  });

  it("waits for people: the run fails and nothing is touched", { timeout: MINUTES }, async () => {
    const { ours, acts } = await playedByBoth(command, ["--approve", "nobody"]);
    expect(acts.runs).toMatchObject([{ conclusion: "failure", jobs: { approve: "failure", deploy: "skipped" } }]);
    expect(acts).toMatchObject({ live: "v1.4.0", writes: {}, defects: [] });
    expectSameStory(ours, acts, { fedRawText: ["1/1 announce#"] });
  });

  it("is denied on Black Friday, and nobody is asked", { timeout: MINUTES }, async () => {
    const { ours, acts } = await playedByBoth(command, ["--at", "2026-11-27T12:00:00Z"]);
    expect(acts.runs).toMatchObject([{ conclusion: "failure", jobs: { gate: "failure", approve: "skipped" } }]);
    expect(acts.decisions["1/1 gate#gate"]).toBe("deny freeze_active");
    expect(acts).toMatchObject({ live: "v1.4.0", writes: {}, defects: [] });
    expectSameStory(ours, acts, { fedRawText: ["1/1 announce#"] });
  });

  it("rolls back what serves errors", { timeout: 4 * MINUTES }, async () => {
    const { ours, acts } = await playedByBoth(command, ["--fault", "error-rate=5%"]);
    expect(acts.runs).toMatchObject([{ conclusion: "failure", jobs: { conclude: "failure", rescue: "skipped" } }]);
    expect(acts.decisions).toMatchObject({
      "1/2 conclude#conclude.watch": "failure regression_found",
      "1/2 conclude#conclude.rollback": "success watch_failed",
    });
    expect(acts).toMatchObject({ live: "v1.4.0", defects: [] });
    expectSameStory(ours, acts, { fedRawText: ["1/1 announce#", "1/2 announce#"] });
  });
});
