import { breakerEnabled } from "../../../core/rollout/rollout-guards.ts";
import { pausesIn } from "../../../core/rollout/service-configuration.ts";
import { type Followed, type FollowOrder, followRollout } from "../../../flows/prove/follow-rollout.ts";
import type { Desk } from "../ports.ts";
import type { Assignment } from "../read/assignment.ts";

/** Until when our rollout is followed. */
export type FollowUntil = Pick<FollowOrder, "deadline" | "failedTasks" | "ended">;

/** Follows our rollout and keeps what was seen for the report. */
export async function followOwn(desk: Desk, until: FollowUntil): Promise<Followed> {
  const { trace, clock, inputs } = desk;
  const longest = inputs["wait-max-delay-seconds"];
  const followed = await followRollout(desk, {
    ...until,
    longestPause: longest === undefined ? undefined : longest * 1_000,
    rollout: trace.rollout,
    since: trace.startedAt ?? clock.now(),
    known: trace.explanation,
    foreignPauses: pausesIn(trace.change.former),
  });
  const { explanation, observation } = followed;
  trace.explanation = explanation;
  trace.seen = observation?.rollout ?? trace.seen;
  if (observation?.primary.rollout === trace.rollout) trace.releaseAddress = observation.primaryAddress;
  return followed;
}

/** Says when failing tasks end the rollout: where ECS's own circuit breaker guards a rolling one, they are left to it. */
export function failureLimit({ kind, failedTasks }: Assignment): FollowOrder["failedTasks"] {
  return ({ strategy, configuration }) => {
    if (strategy !== "rolling") return failedTasks;
    return kind === "drop-in" || breakerEnabled(configuration) ? undefined : failedTasks;
  };
}

/** Follows to the end whatever fails. */
export const noLimit: FollowOrder["failedTasks"] = () => undefined;
