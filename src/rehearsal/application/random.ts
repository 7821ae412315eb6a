/** Draws numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

/** Creates a generator (mulberry32 by Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws from the log-normal distribution with this median and 95th percentile (Box–Muller; 1.645 is the normal's 95th). */
export function logNormal(random: Random, median: number, p95: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp((Math.log(p95 / median) / 1.6449) * normal);
}
