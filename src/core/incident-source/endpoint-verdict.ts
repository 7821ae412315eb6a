import type { OpenIncident } from "../policy/facts.ts";
import type { IncidentEndpoint } from "./incident-endpoint.ts";
import type { ShownIncident } from "./judge-page.ts";

/** What an endpoint says of open incidents. */
export type EndpointVerdict =
  | { readonly kind: "locked"; readonly name: string; readonly incidents: readonly OpenIncident[] }
  /** Shown by a whole answer of the declared shape: no incident that counts is open. */
  | { readonly kind: "clear"; readonly name: string }
  /** Anything else; never a "no". */
  | { readonly kind: "unknown"; readonly name: string; readonly why: string; readonly remedy: string };

/** Names the incidents of an endpoint as people know them: `pagerduty: INC-7`. */
export function toOpenIncident({ name }: IncidentEndpoint, shown: ShownIncident): OpenIncident {
  const { id, title, url, start, because } = shown;
  const openedAt = Number.isNaN(Date.parse(start)) ? undefined : new Date(start);
  const since = openedAt === undefined ? "" : ` (since ${openedAt.toISOString()})`;
  return {
    name: id === "" ? name : `${name}: ${id}`,
    url: /^https:\/\//.test(url) && URL.canParse(url) ? url : "",
    title: `${title === "" ? because : title}${since}`,
    label: because,
    ...(openedAt === undefined ? {} : { openedAt }),
  };
}
