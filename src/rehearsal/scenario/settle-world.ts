import type { RehearsalWorld } from "./rehearsal-world.ts";

const FAST = 600;
const LOOK_EVERY = 30_000;
const LONGEST = 6 * 3_600_000;

/** Waits, while no process of ours runs, until no deployment of the service is in flight; the world runs faster meanwhile. */
export async function settleWorld({ clock, aws }: RehearsalWorld, service: string): Promise<void> {
  const scale = clock.scale();
  const until = clock.now() + LONGEST;
  clock.changeScale(FAST);
  try {
    while (inFlight(aws, service)) {
      if (clock.now() > until)
        throw new Error(`${service} did not settle within ${LONGEST / 3_600_000} hours of world time`);
      await clock.sleep(LOOK_EVERY);
    }
  } finally {
    clock.changeScale(scale);
  }
}

function inFlight(aws: RehearsalWorld["aws"], service: string): boolean {
  const ended = ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"];
  const services = [...aws.state().services.values()].filter(({ name }) => name === service);
  return services.some(({ deployments }) => deployments.some(({ status }) => !ended.includes(status)));
}
