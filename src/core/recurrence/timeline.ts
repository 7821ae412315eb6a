import { DAY } from "../time/calendar-date.ts";
import type { Seek } from "./seek.ts";

/** How far ahead answers are looked for: ten years, leap days included. */
export const HORIZON = 3_653 * DAY;

/** Where a timeline stands at an instant, and the first later instant at which that changes; `Infinity` when it does not within the horizon. */
export interface Standing {
  readonly on: boolean;
  readonly until: number;
}

/** Tells for any instant whether something holds, and until when. */
export type Timeline = (instant: number) => Standing;

/** Builds the timeline of what is sought. */
export function createTimeline(seek: Seek): Timeline {
  return (instant) => {
    const found = seek(instant);
    if (found === undefined) return { on: false, until: Number.POSITIVE_INFINITY };
    return found.start <= instant ? { on: true, until: found.end } : { on: false, until: found.start };
  };
}
