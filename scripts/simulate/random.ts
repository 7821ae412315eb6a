/** Draws numbers from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

/** Creates a generator: xoshiro128** (Blackman & Vigna, 2018, public domain), its state filled from the seed by a Weyl sequence and a mixer. */
export function randomFrom(seed: number): Random {
  const state = new Uint32Array(4);
  for (let index = 0; index < 4; index++) {
    let mixed = (seed + (index + 1) * 0x9e3779b9) >>> 0;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    state[index] = mixed ^ (mixed >>> 16);
  }
  return () => {
    const [a = 0, b = 0, c = 0, d = 0] = state;
    const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
    state[2] = c ^ a;
    state[3] = d ^ b;
    state[1] = b ^ (c ^ a);
    state[0] = a ^ (d ^ b);
    state[2] = c ^ a ^ (b << 9);
    state[3] = turned(d ^ b, 11);
    return result / 2 ** 32;
  };
}

/** Draws from the standard normal distribution (Box & Muller, 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Draws from the Poisson distribution (Knuth): large means in parts, since e to their power is nothing. */
export function poisson(random: Random, mean: number): number {
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2);
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > end; product *= random()) count++;
  return count;
}

function turned(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
