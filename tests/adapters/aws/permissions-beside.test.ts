import { expect, it } from "vitest";
import { ecsWire } from "./ecs-wire.ts";

const WISH = {
  holds: undefined,
  strategy: undefined,
  bakeMinutes: undefined,
  desiredCount: undefined,
  force: true,
} as const;

it("names the permission that lacks, not the operation that needs it: a role that may update but not pass the task's roles", async () => {
  const wire = await ecsWire({ denies: ["iam:PassRole"] });
  const answer = await wire.target.act({ kind: "start", wish: { ...WISH, release: "shop:1" } });
  expect(answer).toMatchObject({
    kind: "refused",
    why: "forbidden",
    message: expect.stringContaining("role/shop-task"),
    remedy: "Allow iam:PassRole in the policy of the role that this job uses.",
  });
  expect(wire.world.state().services[0]?.deployments).toHaveLength(1);
});
