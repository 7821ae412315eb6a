/** The durations of the world in milliseconds of world time; a task is healthy within a minute of its creation. */
export const TIMINGS = {
  provisioning: 4_000,
  pulling: 16_000,
  pullJitter: 6_000,
  crashAfter: 4_000,
  unhealthyAfter: 60_000,
  draining: 10_000,
  firstRestart: 8_000,
  longestRestart: 60_000,
  deploymentStarts: 2_000,
  stageLasts: 1_000,
  trafficShift: 8_000,
  stopRequested: 3_000,
  rollbackRequested: 1_500,
} as const;
