/**
 * Computes the logarithm of the evidence that losses are more likely than wins. Anytime-valid: where each of the pairs is lost with
 * probability at most ½ given those before it, it ever reaches ln(1/α) with probability at most α. It is the mean of the likelihood ratio
 * of a probability θ to ½ over all θ from ½ to 1 (the mixture of Robbins, "Statistical Methods Related to the Law of the Iterated
 * Logarithm", 1970), which for n pairs and l losses is Σ C(n+1, k) / ((n+1) · C(n, l)) over k ≤ l. Nothing but losses reaches 1/α
 * after 7 pairs at α = 5 %, after 9 at 1 %.
 */
export function logSignEvidence(losses: number, wins: number): number {
  const pairs = losses + wins;
  // From the largest summand down, each as a part of the one before, so that no binomial coefficient is ever written out.
  const peak = Math.min(losses, Math.floor((pairs + 1) / 2));
  let sum = 1;
  for (let part = 1, k = peak; k > 0; k--) {
    part *= k / (pairs + 2 - k);
    sum += part;
  }
  for (let part = 1, k = peak; k < losses; k++) {
    part *= (pairs + 1 - k) / (k + 1);
    sum += part;
  }
  return logBinomial(pairs + 1, peak) + Math.log(sum) - Math.log(pairs + 1) - logBinomial(pairs, losses);
}

/** Finds how many pairs in a row must be lost before the evidence reaches 1/α. */
export function pairsNeeded(alpha: number): number {
  let pairs = 1;
  while (logSignEvidence(pairs, 0) < Math.log(1 / alpha)) pairs++;
  return pairs;
}

function logBinomial(of: number, choose: number): number {
  let sum = 0;
  for (let index = 1; index <= Math.min(choose, of - choose); index++) sum += Math.log((of + 1 - index) / index);
  return sum;
}
