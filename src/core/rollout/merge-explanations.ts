import type { Explanation } from "./explanation.ts";

/** The explanation of nothing. */
export const NO_EXPLANATION: Explanation = { events: [], stoppedTasks: [], unhealthyTargets: [], logs: [], gaps: [] };

/** Joins what was found out earlier with what is found out later: platforms forget, so nothing once seen is dropped, and the later word on one thing wins. */
export function mergeExplanations(earlier: Explanation, later: Explanation): Explanation {
  return {
    events: byKey([...earlier.events, ...later.events], ({ id }) => id),
    stoppedTasks: byKey([...earlier.stoppedTasks, ...later.stoppedTasks], ({ id }) => id),
    unhealthyTargets: later.unhealthyTargets.length === 0 ? earlier.unhealthyTargets : later.unhealthyTargets,
    logs: byKey([...earlier.logs, ...later.logs], ({ task, container }) => `${task} ${container}`),
    gaps: [...new Set([...earlier.gaps, ...later.gaps])],
  };
}

function byKey<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
