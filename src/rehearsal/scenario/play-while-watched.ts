import type { RunResult } from "../runner/run.ts";
import type { WatchedOrder } from "./afterwards.ts";
import { type Dispatch, deployOnce } from "./deploy-once.ts";
import { orderOnce } from "./play-afterwards.ts";
import type { HearSteps } from "./play-rollback.ts";

/** Plays a deployment in whose watch a person orders what becomes of it; gives the order's run before the deployment's. */
export async function playWhileWatched(
  dispatch: Dispatch,
  { order, after }: WatchedOrder,
  hearSteps: HearSteps,
): Promise<readonly RunResult[]> {
  const ordered: Promise<RunResult>[] = [];
  // Another run is at work: nothing may wait for quiet, and no time may be hurried.
  const beside = { ...dispatch, options: { ...dispatch.options, together: true } };
  hearSteps(({ kind, action }) => {
    if (kind !== "started" || action !== "canary-monitor" || ordered.length > 0) return;
    ordered.push(
      new Promise((resolve, reject) =>
        dispatch.world.clock.after(after, () => void orderOnce(beside, order).then(resolve, reject)),
      ),
    );
  });
  const deployed = await deployOnce(dispatch);
  return [...(await Promise.all(ordered)), deployed];
}
