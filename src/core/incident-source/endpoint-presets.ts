import type { EndpointDocument } from "./endpoint-document.ts";

const P = "https://api.pagerduty.com/incidents?statuses[]=triggered&statuses[]=acknowledged&date_range=all&limit=100";
const INCIDENT_IO =
  "https://api.incident.io/v2/incidents?status_category[one_of]=live&status_category[one_of]=triage&page_size=250";
const ROOTLY =
  "https://api.rootly.com/v1/incidents?filter[status]=in_triage,started,detected,acknowledged,mitigated&filter[kind]=normal&page[size]=100";
const DATADOG =
  "https://api.datadoghq.com/api/v2/incidents/search?query=state:active AND severity:(SEV-1 OR SEV-2)&page[size]=1";
const OPSGENIE = "https://api.opsgenie.com/v1/incidents?query=status:open AND priority:(P1 OR P2)&limit=100";

/** What the common pagers and status pages need, in the words of the policy; the policy's own words win. Where no address stands, it differs by account. */
export const ENDPOINT_PRESETS: Readonly<Record<string, Partial<EndpointDocument>>> = {
  // PagerDuty shows one month of incidents unless `date_range=all` is asked for; its keys may see one team's services alone.
  pagerduty: {
    url: P,
    headers: { Authorization: "Token token={token}", Accept: "application/vnd.pagerduty+json;version=2" },
    path: "incidents[*].priority.summary",
    "none-of": ["P1", "P2"],
    next: { offset: "offset", more: "more" },
    probe: { url: "/services?limit=1", path: "services[*]" },
    show: { id: "id", title: "title", url: "html_url", start: "created_at" },
  },
  "incident-io": {
    url: INCIDENT_IO,
    headers: { Authorization: "Bearer {token}" },
    path: "incidents[*].severity.name",
    where: { mode: "standard" },
    "none-of": ["critical", "major"],
    next: { cursor: "pagination_meta.after", parameter: "after" },
    probe: "none",
    show: { id: "reference", title: "name", url: "permalink", start: "created_at" },
  },
  rootly: {
    url: ROOTLY,
    headers: { Authorization: "Bearer {token}", Accept: "application/vnd.api+json" },
    path: "data[*].attributes.severity.data.attributes.severity",
    "none-of": ["critical", "high"],
    next: { address: "links.next" },
    probe: "none",
    show: { id: "id", title: "attributes.title", url: "attributes.url", start: "attributes.started_at" },
  },
  firehydrant: {
    url: "https://api.firehydrant.io/v1/incidents?status=open&per_page=100",
    headers: { Authorization: "Bearer {token}" },
    path: "data[*].severity",
    where: { active: true },
    "none-of": ["SEV1", "SEV2"],
    next: { cursor: "pagination.next", parameter: "page" },
    probe: "none",
    show: { id: "number", title: "name", url: "incident_url", start: "started_at" },
  },
  // The query chooses state and severity, so what it counts must be nothing.
  datadog: {
    url: DATADOG,
    headers: { "DD-API-KEY": "{token}", "DD-APPLICATION-KEY": "{token.application}" },
    path: "data.attributes.total",
    equals: 0,
    probe: "none",
  },
  statuspage: {
    path: "incidents[*].impact",
    "none-of": ["critical", "major"],
    show: { id: "id", title: "name", url: "shortlink", start: "started_at" },
  },
  // Better Stack knows no severity: every unresolved incident locks.
  betterstack: {
    url: "https://uptime.betterstack.com/api/v3/incidents?resolved=false&per_page=50",
    headers: { Authorization: "Bearer {token}" },
    path: "data[*]",
    empty: true,
    next: { address: "pagination.next" },
    probe: "none",
    show: { id: "id", title: "attributes.name", url: "attributes.origin_url", start: "attributes.started_at" },
  },
  // An integration's key may see one team's services alone.
  opsgenie: {
    url: OPSGENIE,
    headers: { Authorization: "GenieKey {token}" },
    path: "data[*]",
    empty: true,
    next: { address: "paging.next" },
    probe: { url: "/v1/services?limit=1", path: "data[*]" },
    show: { id: "tinyId", title: "message", url: "links.web", start: "impactStartDate" },
  },
  "grafana-irm": {
    method: "POST",
    headers: { Authorization: "Bearer {token}" },
    body: { query: { limit: 50, queryString: "status:active" } },
    path: "incidentPreviews[*].severityLabel",
    where: { isDrill: false },
    "none-of": ["critical", "major"],
    next: { cursor: "cursor", parameter: "cursor", more: "cursor.hasMore" },
    probe: "none",
    show: { id: "incidentID", title: "title", start: "createdTime" },
  },
};
