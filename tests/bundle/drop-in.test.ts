import { expect, test } from "vitest";
import { DIGESTS, ecsWorld } from "./ecs-world.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
const FILE = JSON.stringify({
  family: "shop",
  networkMode: "awsvpc",
  containerDefinitions: [
    {
      name: "app",
      image: `${REPOSITORY}@${DIGESTS.old}`,
      essential: true,
      portMappings: [{ containerPort: 8080 }],
      command: ["serve", "", "--port=8080"],
    },
  ],
});
const PEERS = ["ecs:RegisterTaskDefinition", "ecs:UpdateService", "ecs:DescribeServices"];

test("the bundle renders and deploys by the official action's three permissions, and warns once of each further one", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", role: { allows: PEERS } });
  const { status, outputs, log } = await world.run(
    {
      "task-definition": "task-definition.json",
      service: "shop",
      cluster: "shop-production",
      "aws-region": "eu-west-1",
      "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
      "container-name": "app",
      image: `${REPOSITORY}@${DIGESTS.good}`,
      "environment-variables": "RULE=Host(`a`) && b=c\nLINES<<END\none\ntwo\nEND",
      "wait-for-service-stability": "true",
    },
    "deploy-ecs",
    { files: { "task-definition.json": FILE } },
  );
  expect(outputs, log).toMatchObject({
    decision: "success",
    "reason-code": "proven",
    "task-definition-arn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:2",
  });
  expect(status).toBe(0);
  const warned = log.split("\n").filter((line) => line.startsWith("::warning"));
  for (const permission of ["ecs:DescribeTaskDefinition", "ecs:ListServiceDeployments", "ecs:ListTasks"])
    expect(warned.filter((line) => line.includes(permission))).toHaveLength(1);
  const [container] =
    world.aws.state().taskDefinitions.find(({ revision }) => revision === 2)?.content.containerDefinitions ?? [];
  expect(container).toMatchObject({
    image: `${REPOSITORY}@${DIGESTS.good}`,
    command: ["serve", "", "--port=8080"],
    environment: [
      { name: "RULE", value: "Host(`a`) && b=c" },
      { name: "LINES", value: "one\ntwo" },
    ],
  });
});
