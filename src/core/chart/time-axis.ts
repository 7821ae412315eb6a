const MINUTE = 60_000;

/** Chooses round minutes of the clock so that at most a dozen divide a span; milliseconds since the epoch. */
export function timeTicks(from: number, until: number): number[] {
  const step = [1, 2, 5, 10, 15, 30, 60, 120].find((minutes) => (until - from) / (minutes * MINUTE) <= 12) ?? 240;
  const first = Math.ceil(from / (step * MINUTE)) * step * MINUTE;
  return Array.from(
    { length: Math.max(0, Math.floor((until - first) / (step * MINUTE)) + 1) },
    (_, index) => first + index * step * MINUTE,
  );
}

/** Writes the time of day in UTC, to the minute. */
export function formatMinute(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}

/** Writes the time of day in UTC, to the second. */
export function formatSecond(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}
