import { Unreadable } from "../../core/outcome/unreadable.ts";
import { assessRollout, type RolloutAssessment } from "../../core/rollout/assess-rollout.ts";
import type { Explanation } from "../../core/rollout/explanation.ts";
import { NO_EXPLANATION } from "../../core/rollout/merge-explanations.ts";
import { isOwnHold } from "../../core/rollout/plan-holds.ts";
import type { HoldPlace } from "../../core/rollout/rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { watchInterval } from "../../core/rollout/watch-interval.ts";
import { poll } from "../../kit/poll.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Diagnosis } from "../../ports/diagnosis.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Target } from "../../ports/target.ts";
import { type Narration, narration } from "./narrate.ts";

/** What a rollout is followed with. */
export interface FollowPorts {
  readonly target: Target;
  readonly diagnosis: Diagnosis;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Which rollout to follow, and until what. */
export interface FollowOrder {
  readonly rollout: string;
  /** The platform's instant from which on events count. */
  readonly since: Date;
  /** The instant on `clock.elapsed()` at which following ends. */
  readonly deadline: number;
  /** Says at how many failed tasks it ends, by what the service looks like; `undefined` leaves that to the platform. */
  readonly failedTasks: (observation: TargetObservation) => number | undefined;
  /** Pauses that stood on the service before ours: they are waited for. */
  readonly foreignPauses: readonly HoldPlace[];
  /** What an earlier following of it found out, and told. */
  readonly known?: Explanation | undefined;
  /** Pauses that were ended already and may still be seen. */
  readonly ended?: readonly string[];
  /** The longest pause between two readings in milliseconds; the usual ones where it is absent. */
  readonly longestPause?: number | undefined;
}

/** How following ended: with an assessment that something follows from, at the deadline, or interrupted. */
export interface Followed {
  readonly end:
    | Exclude<RolloutAssessment, { readonly kind: "in-progress" | "rolling-back" }>
    | { readonly kind: "deadline" }
    | { readonly kind: "interrupted" };
  /** The last reading; `undefined` when none succeeded. */
  readonly observation: TargetObservation | undefined;
  readonly explanation: Explanation;
}

/** This often a reading tells of the service and its reasons too; the rate of calls is one for all that happens in an account. */
const WHOLE_MILLISECONDS = 30_000;
/** A reading that comes this much sooner is the one that was due. */
const JITTER_MILLISECONDS = 2_000;
/** A bake lasts minutes, and nothing is moved in it. */
const BAKING_MILLISECONDS = 9_000;

/**
 * Follows a rollout until it is held by us, over or failing, telling each change; a reading that fails is tried again until
 * the deadline, unless it is refused for good (forbidden, unauthorized), which is thrown.
 */
export async function followRollout(ports: FollowPorts, order: FollowOrder): Promise<Followed> {
  const { clock, chance, signal } = ports;
  const told = narration(ports.progress, order.known);
  let observation: TargetObservation | undefined;
  let wholeAt = Number.NEGATIVE_INFINITY;
  const interval = (since: number) => {
    const usual = watchInterval(since);
    const pause = observation?.rollout?.stage === "bake-time" ? Math.max(usual, BAKING_MILLISECONDS) : usual;
    return Math.min(pause, order.longestPause ?? Number.POSITIVE_INFINITY);
  };
  const ended = await poll({ clock, chance, signal, deadline: order.deadline, interval }, async () => {
    try {
      const whole = clock.elapsed() - wholeAt >= WHOLE_MILLISECONDS - JITTER_MILLISECONDS;
      if (whole) wholeAt = clock.elapsed();
      observation = await ports.target.observe(order.rollout, whole ? undefined : "glance");
      const { rollout } = observation;
      if (rollout !== undefined) told.stage(rollout);
      const failing = (rollout?.tasks.failed ?? 0) > told.failed;
      if (whole || failing) await explain(ports, order, { told, ...(failing ? {} : { care: "glance" }) });
      const assessment = assessRollout(observation, {
        failedTasks: order.failedTasks(observation),
        stoppedTasks: told.failed,
      });
      return isEnd(assessment, order) ? { kind: "found", value: assessment } : { kind: "again" };
    } catch (error) {
      if (!(error instanceof Unreadable) || ["forbidden", "unauthorized"].includes(error.why)) throw error;
      ports.progress.warn(`Still watching: ${error.message}.`);
      return { kind: "again", atLeast: 10_000 };
    }
  });
  const end = ended.kind === "found" ? ended.value : ended;
  if (ended.kind !== "interrupted" && end.kind !== "succeeded" && end.kind !== "held")
    await explainEnd(ports, order, told);
  return { end, observation, explanation: told.told };
}

async function explain(
  { diagnosis }: FollowPorts,
  { rollout, since }: FollowOrder,
  { told, ...care }: { readonly told: Narration; readonly care?: "glance" },
): Promise<void> {
  told.explain(await diagnosis.explain({ rollout, since, ...care }));
}

/** Explains once more at a bad end, with what the failed containers wrote. */
async function explainEnd(ports: FollowPorts, order: FollowOrder, told: Narration): Promise<void> {
  await explain(ports, order, { told });
  const known = new Set(order.known?.stoppedTasks.map(({ id }) => id));
  const words = await ports.diagnosis.lastWords(told.told.stoppedTasks.filter(({ id }) => !known.has(id)));
  told.lastWords(words.logs);
  told.explain({ ...NO_EXPLANATION, ...words });
}

function isEnd(
  assessment: RolloutAssessment,
  { foreignPauses, ended = [] }: FollowOrder,
): assessment is Exclude<RolloutAssessment, { readonly kind: "in-progress" | "rolling-back" }> {
  switch (assessment.kind) {
    case "in-progress":
    case "rolling-back":
      return false;
    // A rollout that was just started may not be listed yet; the deadline decides.
    case "unknown":
      return false;
    case "held":
      return isOwnHold(assessment.hold, foreignPauses) && !ended.includes(assessment.hold.id);
    case "succeeded":
    case "superseded":
    case "rolled-back":
    case "rollback-failed":
    case "stopped":
    case "tasks-failing":
      return true;
  }
}
