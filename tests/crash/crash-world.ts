import { DIGESTS, type EcsWorld, ecsWorld } from "../bundle/ecs-world.ts";

/** A value in the environment of the seeded task definition: nothing that is printed, written or handed on may hold it. */
export const CANARY = "canary-5d1f0c-of-the-definition";

const IMAGE = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.old}`;

/** Opens a world for bundles that die, whose task definition holds a value to keep. */
export function crashWorld(differs: NonNullable<Parameters<typeof ecsWorld>[0]> = {}): Promise<EcsWorld> {
  const container = {
    name: "app",
    image: IMAGE,
    essential: true,
    portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: "tcp" as const }],
    environment: [{ name: "PAYMENT_KEY", value: CANARY }],
  };
  const service = { taskDefinition: { containerDefinitions: [container] }, ...differs.service };
  return ecsWorld({ ...differs, service });
}
