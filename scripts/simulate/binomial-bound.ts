/**
 * Computes the upper end of the one-sided interval that holds the true probability in at least `confidence` of all cases, where `hits` of
 * `runs` were seen: the probability at which so few would be seen in 1 − `confidence` of all cases (Clopper & Pearson, 1934).
 */
export function upperBound(hits: number, runs: number, confidence: number): number {
  if (hits >= runs) return 1;
  let [low, high] = [hits / runs, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(hits, runs, middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

function atMost(hits: number, runs: number, probability: number): number {
  let log = runs * Math.log1p(-probability);
  let sum = Math.exp(log);
  for (let count = 1; count <= hits; count++) {
    log += Math.log((runs + 1 - count) / count) + Math.log(probability) - Math.log1p(-probability);
    sum += Math.exp(log);
  }
  return sum;
}
