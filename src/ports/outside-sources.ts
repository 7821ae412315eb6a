import type { CalendarFeeds } from "./calendar-feeds.ts";
import type { IncidentEndpoints } from "./incident-endpoints.ts";

/** What a policy asks at addresses of its own. */
export interface OutsideSources {
  readonly feeds: CalendarFeeds;
  readonly endpoints: IncidentEndpoints;
}

/** Opens what a policy asks at addresses of its own, in internal networks only where that is allowed; metadata services are never asked. Nothing is called yet. */
export type OpensOutsideSources = (reach: { readonly internal: boolean }) => OutsideSources;
