import { parseDuration } from "../../src/core/time/duration.ts";
import { DIGESTS, type EcsWorld, ecsWorld } from "../bundle/ecs-world.ts";
import { CANARY, expectInTime, expectNoSecret } from "./invariants.ts";

const IMAGE = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.old}`;

/**
 * Minutes after which a bundle has ended where its inputs do not say: deploy-ecs may wait twice, for what is on its way and for its own, and
 * then sees a rollback through; canary-monitor waits for GitHub, reaches all traffic and judges.
 */
const LONGEST: Readonly<Record<string, number>> = {
  "deploy-ecs": 90,
  "canary-monitor": 45,
  rollback: 30,
  reconcile: 30,
  resume: 120,
};

/**
 * Opens a world for bundles that die, whose task definition holds a value to keep. Every run of a bundle in it is held to what holds for each
 * of them: no secret leaves it, and it ends within its deadline.
 */
export async function crashWorld(differs: NonNullable<Parameters<typeof ecsWorld>[0]> = {}): Promise<EcsWorld> {
  const container = {
    name: "app",
    image: IMAGE,
    essential: true,
    portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: "tcp" as const }],
    environment: [{ name: "PAYMENT_KEY", value: CANARY }],
  };
  const service = { taskDefinition: { containerDefinitions: [container] }, ...differs.service };
  const world = await ecsWorld({ ...differs, service });
  return {
    ...world,
    async run(inputs, bundle = "deploy-ecs", turn) {
      const run = await world.run(inputs, bundle, turn);
      expectNoSecret(run);
      const deadline = parseDuration(inputs.deadline ?? "");
      expectInTime(run, deadline === undefined ? (LONGEST[bundle] ?? 5) : deadline / 60_000);
      return run;
    },
  };
}
