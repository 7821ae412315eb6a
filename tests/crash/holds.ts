import type { EcsWorld } from "../bundle/ecs-world.ts";

/** Ends the holds as canary-monitor does, up to the one at full public traffic. */
export async function toFullTraffic(world: EcsWorld): Promise<void> {
  for (let look = 0; look < 1_200; look += 1) {
    const held = world.aws.state().services[0]?.deployments.at(-1);
    const waiting = held?.hooks.filter(({ status }) => status === "AWAITING_ACTION") ?? [];
    if (waiting.some(({ stage }) => stage === "POST_PRODUCTION_TRAFFIC_SHIFT")) return;
    for (const hook of waiting) hook.status = "SUCCEEDED";
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("never held at full traffic");
}
