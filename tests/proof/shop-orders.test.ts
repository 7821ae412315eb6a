import { expect, it } from "vitest";
import { expectSameStory } from "./act/compare-stories.ts";
import { playedByBoth } from "./act/played-by-both.ts";
import { withAct } from "./act/with-act.ts";

const MINUTES = 60_000;

withAct("runs what a person orders of examples/shop as our runner does", (command) => {
  it("emergency-rollback goes back to the version before", { timeout: 2 * MINUTES }, async () => {
    const { ours, acts } = await playedByBoth(command, ["rollback", "--to", "previous"]);
    expect(acts.runs).toEqual([{ conclusion: "success", jobs: { rollback: "success", announce: "success" } }]);
    expect(acts.decisions["1/1 rollback#rollback"]).toBe("success asked_by_person");
    expect(acts).toMatchObject({ live: "v1.5.0", defects: [] });
    expectSameStory(ours, acts, { fedRawText: [] });
  });

  it("reconcile leaves what is held for a person, and resume lets it go on", { timeout: 5 * MINUTES }, async () => {
    const held = ["--quiet", "--target", "on-inconclusive=hold"];
    const then = ["--afterwards", "reconcile", "--afterwards", "resume-continue"];
    const { ours, acts } = await playedByBoth(command, [...held, ...then]);
    expect(acts.runs.map(({ conclusion }) => conclusion)).toEqual(["failure", "success", "success"]);
    expect(acts.decisions).toMatchObject({
      "1/2 conclude#conclude.rollback": "unchanged held_for_person",
      "3/1 reconcile#reconcile": "left left_open",
      "4/2 move#finish": "success proven",
    });
    expect(acts).toMatchObject({ live: "v1.5.0", defects: [] });
    expectSameStory(ours, acts, { fedRawText: ["1/1 announce#", "1/2 announce#", "4/2 announce#"] });
  });
});
