import { longestDelay } from "../../core/canary/longest-delay.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { poll } from "../../kit/poll.ts";
import { Watch } from "./watch.ts";
import type { WatchEnd } from "./watch-end.ts";
import type { Course, WatchMeans } from "./watch-means.ts";

const REACH_MILLISECONDS = 30 * 60_000;
/** Longer than any hold: what a gate or the platform's own timetable takes is not bounded by the time that reaching all traffic may take. */
const UTMOST_MILLISECONDS = 25 * 60 * 60_000;

/** Moves a rollout's traffic past its holds up to all of it, and judges it there and at its phases; the last hold is left to whoever finishes. Throws the signal's reason when interrupted. */
export async function watchRollout(
  plan: MonitorPlan | undefined,
  means: WatchMeans,
  { budget, ...course }: Course & { readonly budget?: number | undefined } = {},
): Promise<WatchEnd> {
  const { clock, chance, signal } = means;
  const longest = REACH_MILLISECONDS + watchTime(plan, course);
  const watch = new Watch({ plan, means, course, budget: budget ?? longest });
  const limit = budget ?? UTMOST_MILLISECONDS;
  const end = await poll(
    { clock, chance, signal, deadline: clock.elapsed() + limit, interval: () => watch.interval() },
    () => watch.look(),
  );
  switch (end.kind) {
    case "found":
      return end.value;
    case "deadline":
      return watch.late();
    case "interrupted":
      throw signal.reason;
  }
}

/** The longest time that judging may take, at all phases and at all traffic, with what people may take to assess a failure at each. */
function watchTime(plan: MonitorPlan | undefined, { phases = [] }: Course): number {
  const delay = plan === undefined ? 0 : longestDelay(plan.metrics, plan);
  const partial = phases.slice(0, -1).map(({ soak = 0 }) => soak + delay);
  return partial.reduce((sum, one) => sum + one, Math.max(plan?.watch ?? 0, phases.at(-1)?.soak ?? 0) + delay);
}
