import { expect, it } from "vitest";
import type { ReleaseWish } from "../../../src/core/rollout/release-plan.ts";
import { BAD, NEW } from "../../rehearsal/aws/aws-fixture.ts";
import { ecsWire } from "./ecs-wire.ts";

const DIGEST = NEW.slice(NEW.indexOf("@") + 1);
const render = (image: string) => ({ containers: [{ container: "app", image }], taskRole: "", executionRole: "" });

it.each<[string, ReleaseWish]>([
  ["the running revision", { kind: "image", image: "", digest: DIGEST, container: "app", render: render(BAD) }],
  ["a tag", { kind: "image", image: "", digest: DIGEST, container: "app", render: render("shop:latest") }],
  ["the only container", { kind: "image", image: "", digest: DIGEST, container: "", render: render(BAD) }],
  [
    "a revision that was named",
    { kind: "existing", release: "shop:1", settled: { container: "app", digest: DIGEST }, render: render(BAD) },
  ],
])("lets no rendering replace the image whose digest was settled: %s", async (_, wish) => {
  const wire = await ecsWire();
  const [first] = wire.world.state().taskDefinitions;
  if (wish.kind === "existing" && first !== undefined)
    Object.assign(first.content.containerDefinitions?.[0] ?? {}, { image: NEW });
  const plan = await wire.target.plan(wish);
  expect(plan.problems.join(" ")).toContain(DIGEST);
  expect(plan.problems.join(" ")).toContain("containers");
});

it("lets a rendering name the settled image itself, and whatever else it likes", async () => {
  const wire = await ecsWire();
  const own = { ...render(NEW), containers: [{ container: "app", image: NEW, environment: { A: "1" } }] };
  const plan = await wire.target.plan({ kind: "image", image: "", digest: DIGEST, container: "app", render: own });
  expect(plan.problems).toEqual([]);
  expect(plan.definition).toContain(DIGEST);
});
