import { expect, test } from "vitest";
import { ecsWorld } from "./ecs-world.ts";
import { DEPLOY, RUN } from "./pipeline-inputs.ts";

test("a held release is moved to all traffic without judging, its hold there is left, and finishing goes on from it", async () => {
  const world = await ecsWorld();
  const held = await world.run(DEPLOY);
  expect(held.outputs).toMatchObject({ decision: "paused", "held-at": "test" });

  const moved = await world.run({ ...RUN, watch: "none" }, "canary-monitor");
  expect({ log: moved.log, status: moved.status, ...moved.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "not_judged",
    verdict: "not-judged",
    weight: "100",
  });
  expect(world.aws.state().services[0]?.deployments.at(-1)?.stage).toBe("POST_PRODUCTION_TRAFFIC_SHIFT");
  const [record] = [...world.github.model.repositories.values()].flatMap((repository) => [
    ...repository.deployments.values(),
  ]);
  expect(record?.statuses.map(({ description }) => description)).toContainEqual(
    expect.stringMatching(/phase=held-production watch=skipped$/),
  );
  expect(world.aws.calls.get("cloudwatch:GetMetricData") ?? 0).toBe(0);

  const finished = await world.run({ ...RUN, strict: "true", mode: "finish" });
  expect(finished.outputs).toMatchObject({ decision: "success", "reason-code": "proven" });
  expect(world.aws.gaps).toEqual([]);
});

test("nothing is touched without a monitor, and without a record of the request", async () => {
  const world = await ecsWorld();
  const unknown = await world.run({ ...RUN, watch: "none" }, "canary-monitor");
  expect({ status: unknown.status, ...unknown.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "not_ours_any_more",
  });
  const unplanned = await world.run({ ...RUN, request: "", "service-deployment": "ecs-svc/1" }, "canary-monitor");
  expect({ status: unplanned.status, ...unplanned.outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "config_invalid",
    verdict: "",
  });
  expect(unplanned.log).toContain("deploy-monitor.yml");
  expect(world.aws.calls.size).toBe(0);
});
