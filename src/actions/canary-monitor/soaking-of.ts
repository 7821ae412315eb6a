import { formatDuration } from "../../core/time/duration.ts";
import { Soaking } from "./soaking.ts";
import type { Course, WatchMeans } from "./watch-means.ts";

/** Keeps the phases of a course, and says where one begins. */
export function soakingOf(
  { phases = [], marks = [], noted = async () => {} }: Course,
  { clock }: WatchMeans,
  say: (line: string) => void,
): Soaking {
  const lengths = new Map(phases.map(({ share, soak = 0 }) => [share, formatDuration(soak)]));
  return new Soaking(phases, {
    clock,
    marks,
    noted: async (begun) => {
      const { share = 100 } = begun.at(-1) ?? {};
      const length = lengths.get(share);
      if (share < 100 && length !== undefined) say(`Judging at ${share} % of the traffic for ${length}.`);
      await noted(begun);
    },
  });
}
