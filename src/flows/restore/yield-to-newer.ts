import type { ConfigurationChange } from "../../core/rollout/configuration-change.ts";
import { keptInWords } from "../../core/rollout/kept-in-words.ts";
import { isOwnHold } from "../../core/rollout/plan-holds.ts";
import { isOver } from "../../core/rollout/rollout.ts";
import { pausesIn } from "../../core/rollout/service-configuration.ts";
import { watchInterval } from "../../core/rollout/watch-interval.ts";
import { poll } from "../../kit/poll.ts";
import type { FollowPorts } from "../prove/follow-rollout.ts";
import { restoreConfiguration } from "./restore-configuration.ts";

/** Which rollout took our place, and what we had changed. */
export interface Yielding {
  readonly newer: string;
  readonly change: ConfigurationChange;
  /** The instant on `clock.elapsed()` until which their rollout is looked after. */
  readonly deadline: number;
}

/**
 * Gives way to a rollout that superseded ours: restores the former configuration at once, and ends the pauses of *ours* that
 * their rollout took over with it, until none can come any more. Answers with the pauses that were ended.
 */
export async function yieldToNewer(
  ports: Pick<FollowPorts, "target" | "clock" | "chance" | "signal" | "progress">,
  { newer, change, deadline }: Yielding,
): Promise<number> {
  const { target, clock, chance, signal, progress } = ports;
  const inherited = change.former !== "";
  const restored = await restoreConfiguration(target, change);
  if (restored.kind === "refused") progress.warn(`${restored.message} ${restored.remedy}`);
  else if (restored.theirs.length > 0) progress.warn(keptInWords(restored.theirs));
  if (!inherited) return 0;
  const foreign = pausesIn(change.former);
  const ended = new Set<string>();
  await poll({ clock, chance, signal, deadline, interval: watchInterval }, async () => {
    const { rollout } = await target.observe(newer);
    if (rollout === undefined || isOver(rollout) || ["bake-time", "clean-up"].includes(rollout.stage))
      return { kind: "found", value: undefined };
    // A rolling rollout has no traffic to steer and meets no pause.
    if (rollout.status === "in-progress" && rollout.weight === undefined) return { kind: "found", value: undefined };
    const hold = rollout.holds.find((one) => isOwnHold(one, foreign) && !ended.has(one.id));
    if (hold === undefined) return { kind: "again" };
    const answer = await target.act({ kind: "continue", rollout: newer, hold });
    if (answer.kind === "accepted") ended.add(hold.id);
    return { kind: "again" };
  });
  return ended.size;
}
