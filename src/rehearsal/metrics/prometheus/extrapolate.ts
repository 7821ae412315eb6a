/** What was scraped of a counter at an instant, in milliseconds. */
export interface Scraped {
  readonly at: number;
  readonly value: number;
}

/**
 * Estimates by how much a counter grew in a range, `undefined` for fewer than two scrapes in it: the growth between the first and
 * the last one, extended to the range's ends where these are no farther than 1.1 scrapes, else by half a scrape, and never to below
 * zero (`extrapolatedRate` in prometheus/prometheus, promql/functions.go).
 */
export function increase(
  scraped: readonly Scraped[],
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const [first, last] = [scraped[0], scraped.at(-1)];
  if (first === undefined || last === undefined || scraped.length < 2) return undefined;
  let grown = last.value - first.value;
  for (const [index, { value }] of scraped.entries()) {
    const before = scraped[index - 1]?.value ?? 0;
    if (index > 0 && value < before) grown += before;
  }
  const sampled = last.at - first.at;
  const between = sampled / (scraped.length - 1);
  const reach = (distance: number) => (distance >= between * 1.1 ? between / 2 : distance);
  const toZero = grown > 0 && first.value >= 0 ? sampled * (first.value / grown) : Number.POSITIVE_INFINITY;
  const start = Math.min(reach(first.at - from), toZero);
  return grown * ((sampled + start + reach(to - last.at)) / sampled);
}
