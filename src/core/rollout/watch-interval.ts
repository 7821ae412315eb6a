/** Computes the pause before the next look at a rollout in milliseconds: 5 s for two minutes, 9 s until ten so that half of all ends are told within 5 s, then 15 s; the poll adds the jitter. */
export function watchInterval(sinceStart: number): number {
  if (sinceStart < 120_000) return 5_000;
  return sinceStart < 600_000 ? 9_000 : 15_000;
}
