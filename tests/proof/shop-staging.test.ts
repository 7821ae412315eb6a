import { expect, it } from "vitest";
import { expectSameStory } from "./act/compare-stories.ts";
import { playedByBoth } from "./act/played-by-both.ts";
import { withAct } from "./act/with-act.ts";

const MINUTES = 60_000;

withAct("runs deploy-to-staging of examples/shop as our runner does", (command) => {
  it("builds a merge, deploys it by its commit, tests and tells it", { timeout: 4 * MINUTES }, async () => {
    const { ours, acts } = await playedByBoth(command, ["--workflow", "deploy-to-staging.yml"]);
    expect(acts.runs, JSON.stringify(acts.decisions)).toMatchObject([
      { conclusion: "success", jobs: { build: "success", conclude: "success" } },
    ]);
    expect(acts.decisions).toMatchObject({
      "1/1 gate#gate": "allow open",
      "1/1 approve#approve": "allow nothing_required",
      "1/1 conclude#conclude.finish": "success proven",
    });
    const merged = acts.outputs["1/1 gate#gate"]?.commit;
    expect(acts).toMatchObject({ live: merged, defects: [] });
    expect(acts.live).toMatch(/^[0-9a-f]{40}$/);
    expectSameStory(ours, acts, { fedRawText: [] });
  });
});
