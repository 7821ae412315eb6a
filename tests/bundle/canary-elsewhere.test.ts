import { expect, test } from "vitest";
import { APP_SPEC } from "./app-spec.ts";
import { COMMIT, DIGESTS, ecsWorld } from "./ecs-world.ts";
import { RUN } from "./pipeline-inputs.ts";

const IMAGE = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.good}`;
const DEFINITION = JSON.stringify({
  family: "shop",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
  cpu: "256",
  memory: "512",
  containerDefinitions: [{ name: "app", image: IMAGE, portMappings: [{ containerPort: 8080 }] }],
});
const MONITOR = `version: 1
watch: 4m
metrics:
  - name: error rate
    kind: count
    events: { namespace: AWS/ApplicationELB, metric: HTTPCode_Target_5XX_Count, dimensions: { TargetGroup: "{arm.TargetGroup}" } }
    total: { namespace: AWS/ApplicationELB, metric: RequestCount, dimensions: { TargetGroup: "{arm.TargetGroup}" } }
    limits: { alert: 1% }
`;

/** Opens a world whose service CodeDeploy deploys. */
function shiftedWorld() {
  return ecsWorld({
    strategy: "ROLLING",
    service: { codeDeploy: { terminationWaitMinutes: 1, readyWaitMinutes: 0, autoRollback: [] } },
    files: { ".github/deploy-monitor.yml": MONITOR },
    workspace: { "task-definition.json": DEFINITION, "appspec.json": APP_SPEC },
  });
}

test("what CodeDeploy deploys is no rollout of ECS: its watch is refused before anything is touched, with what to do instead", async () => {
  const world = await shiftedWorld();
  const shift = { digest: DIGESTS.good, strict: "true", "codedeploy-appspec": "appspec.json" };
  const deployed = await world.run({ ...RUN, ...shift, "wait-for-service-stability": "false" });
  const id = deployed.outputs["codedeploy-deployment-id"] ?? "";
  expect(id).toMatch(/^d-/);
  const before = new Map(world.aws.calls);
  const run = await world.run(RUN, "canary-monitor");
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "config_invalid",
    verdict: "",
  });
  expect(run.log).toContain(`${id} is CodeDeploy's`);
  expect(run.log).toContain("traffic: none");
  expect(world.aws.calls).toEqual(before);
  expect(world.github.deployments().map(({ statuses }) => statuses.at(-1)?.description)).toEqual([
    `${id} shop:2 phase=started`,
  ]);
});

test("what CodeDeploy deployed is judged by itself once its names are given: nothing but metrics is read", async () => {
  const world = await shiftedWorld();
  world.changeScale(600);
  const run = await world.run(
    {
      ...{ service: "shop", environment: "production", "targets-commit": COMMIT, commit: COMMIT, version: "v1.5.0" },
      traffic: "none",
      from: "2026-11-18T10:00:00Z",
      to: "2026-11-18T10:20:00Z",
      canary: "TargetGroup=targetgroup/nobody-knows/0123456789abcdef",
    },
    "canary-monitor",
  );
  // Nothing was served before the world began: no data is no pass.
  expect({ log: run.log, ...run.outputs }).toMatchObject({ "reason-code": "insufficient_data", weight: "" });
  expect([...world.aws.calls.keys()].sort()).toEqual(["cloudwatch:GetMetricData", "sts:AssumeRoleWithWebIdentity"]);
});
