import { type Counter, SCRAPE } from "./counters.ts";
import type { Matcher } from "./expression.ts";
import type { Scraped } from "./extrapolate.ts";
import type { Sample } from "./promql-value.ts";

/** How long the last sample stands for now (Prometheus docs, "Querying basics", staleness). */
const LOOK_BACK = 300_000;

/** Finds the series that fit every condition. */
export function selected(series: readonly Counter[], matchers: readonly Matcher[]): readonly Counter[] {
  return series.filter(({ labels }) => matchers.every((matcher) => matches(labels[matcher.label] ?? "", matcher)));
}

/** Patterns are anchored at both ends. */
function matches(text: string, { operator, value }: Matcher): boolean {
  switch (operator) {
    case "=":
      return text === value;
    case "!=":
      return text !== value;
    case "=~":
      return new RegExp(`^(?:${value})$`).test(text);
    case "!~":
      return !new RegExp(`^(?:${value})$`).test(text);
  }
}

/** Lists the scrapes after `from` and until `to`: a range is open at its beginning since Prometheus 3. */
export function scrapesOf(counter: Counter, from: number, to: number): readonly Scraped[] {
  const found: Scraped[] = [];
  const first = Math.floor((from - SCRAPE.offset) / SCRAPE.every) + 1;
  for (let at = first * SCRAPE.every + SCRAPE.offset; at <= to; at += SCRAPE.every) {
    const value = counter.at(at);
    if (value !== undefined) found.push({ at, value });
  }
  return found;
}

/** Finds what a series was at its last scrape; nothing where it is too long ago. */
export function latest(counter: Counter, at: number): readonly Sample[] {
  const last = scrapesOf(counter, at - LOOK_BACK, at).at(-1);
  return last === undefined ? [] : [{ labels: counter.labels, value: last.value }];
}
