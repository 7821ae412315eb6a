const HOUR = 3_600_000;

/** Tells whether Sentry keeps sessions in buckets of so many milliseconds: whole hours that divide a day. */
export function isSessionPeriod(period: number): boolean {
  return period % HOUR === 0 && period <= 24 * HOUR && (24 * HOUR) % period === 0;
}
