import { countsIn, type VersionCounts } from "../counted.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import { readSearch, type Search } from "./read-search.ts";
import { refused } from "./refused.ts";

const MINUTE = 60_000;
/** How long an event takes until it is counted (getsentry/sentry, ingestion delay of the alert rules). */
const INGESTED_AFTER = 90_000;

/** What one release left in one minute. */
export interface ReleaseMinute {
  readonly at: number;
  readonly counts: VersionCounts;
}

/** Lists what a search finds in a span, as far as it was ingested; throws a refusal for a search that Sentry does not understand. */
export function releaseMinutes(
  feed: MetricsFeed,
  query: URLSearchParams,
  { from, to }: { readonly from: number; readonly to: number },
): readonly ReleaseMinute[] {
  const search = searchOf(query.get("query") ?? "");
  const environments = query.getAll("environment");
  if (environments.length > 0 && !environments.includes(feed.environment)) return [];
  const rows: ReleaseMinute[] = [];
  for (let at = Math.floor(from / MINUTE) * MINUTE; at < to && at + INGESTED_AFTER <= feed.now(); at += MINUTE)
    for (const counts of countsIn(feed.served, at / MINUTE))
      if (search.finds(counts.version)) rows.push({ at, counts });
  return rows;
}

function searchOf(text: string): Search {
  const search = readSearch(text);
  if (search === undefined) throw refused(`Error parsing search query: ${text}`);
  return search;
}
