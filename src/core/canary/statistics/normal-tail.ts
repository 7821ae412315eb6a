/**
 * Computes the probability that a standard normal value is at least `z`, to 14 digits also far out: the Taylor series of the distribution
 * near its middle (Marsaglia, "Evaluating the Normal Distribution", 2004), the continued fraction of Mills' ratio in the tail.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let step = 200; step > 0; step--) fraction = z + step / fraction;
    return density / fraction;
  }
  let [sum, part] = [z, z];
  for (let odd = 3; part > sum * Number.EPSILON; odd += 2) {
    part *= (z * z) / odd;
    sum += part;
  }
  return 0.5 - density * sum;
}
