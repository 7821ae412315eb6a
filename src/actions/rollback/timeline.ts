import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Progress } from "../../ports/progress.ts";

/** One moment of a rollback. */
export interface Moment {
  readonly at: Date;
  readonly what: string;
}

/** Tells people what happens, and keeps it for the summary. */
export interface Timeline {
  readonly moments: readonly Moment[];
  readonly warnings: readonly string[];
  tell(what: string): void;
  warn(what: string): void;
}

/** Starts a timeline; every line is made inert. */
export function startTimeline(clock: Clock, progress: Progress): Timeline {
  const moments: Moment[] = [];
  const warnings: string[] = [];
  return {
    moments,
    warnings,
    tell(what) {
      const line = inertLine(what, 400);
      moments.push({ at: clock.now(), what: line });
      progress.say(line);
    },
    warn(what) {
      const line = inertLine(what, 600);
      warnings.push(line);
      progress.warn(line);
    },
  };
}
