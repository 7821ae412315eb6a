import type { JournalEntry } from "../journal.ts";

/** A time in which the platform waited at one of its pauses; milliseconds since the epoch. */
export interface HoldSpan {
  readonly from: number;
  readonly until: number;
  /** The stage that it waited at, such as `POST_TEST_TRAFFIC_SHIFT`. */
  readonly stage: string;
}

/** Reads from the journal when the deployment was held; a hold that nobody answered lasts until `end`. */
export function holdSpans(entries: readonly JournalEntry[], end: number): HoldSpan[] {
  const ecs = entries.filter(({ source }) => source === "ecs");
  return ecs
    .filter(({ kind }) => kind === "hook-awaiting-action")
    .map(({ at, text, data }) => {
      const over = ecs.find(
        (other) => ["hook-answered", "hook-timed-out"].includes(other.kind) && other.at >= at && other.data === data,
      );
      return { from: at, until: over?.at ?? end, stage: /^\w+/.exec(text)?.[0] ?? "" };
    });
}
