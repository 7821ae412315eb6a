import { expect, test } from "vitest";
import { DIGESTS, ecsWorld } from "./ecs-world.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";

/** A step of a workflow of the team's own, which no concurrency group keeps apart from another; each has a file of its own, since both run in one folder. */
function dropIn(digest: string) {
  const file = `${digest.slice(-8)}.json`;
  const container = { name: "app", image: `${REPOSITORY}@${digest}`, portMappings: [{ containerPort: 8080 }] };
  return {
    inputs: {
      "task-definition": file,
      service: "shop",
      cluster: "shop-production",
      "aws-region": "eu-west-1",
      "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
      "wait-for-service-stability": "true",
    },
    turn: {
      files: { [file]: JSON.stringify({ family: "shop", containerDefinitions: [container] }) },
    },
  };
}

test.each(["ROLLING", "BLUE_GREEN"] as const)(
  "threat D5: two runs at once on one %s service end with one success and one superseded",
  async (strategy) => {
    const world = await ecsWorld({ strategy });
    const [first, second] = await Promise.all(
      [DIGESTS.good, DIGESTS.bad].map((digest) => {
        const { inputs, turn } = dropIn(digest);
        return world.run(inputs, "deploy-ecs", turn);
      }),
    );
    const ends = [first, second].map((run): Record<string, unknown> => ({ ...run?.outputs, status: run?.status }));
    const won = ends.find(({ decision }) => decision === "success");
    const lost = ends.find(({ decision }) => decision !== "success");
    expect(won, first?.log).toMatchObject({ "reason-code": "proven", status: 0 });
    expect(lost, second?.log).toMatchObject({ decision: "superseded", "reason-code": "superseded", status: 1 });
    expect(world.aws.calls.get("ecs:UpdateService")).toBe(2);
    const live = world.aws.state().services[0]?.primary.taskDefinition.arn;
    expect(live).toBe(won?.["task-definition-arn"]);
    expect(lost?.["task-definition-arn"]).not.toBe(live);
  },
);
