import * as z from "zod/mini";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import type { IncidentEndpoint } from "../../../src/core/incident-source/incident-endpoint.ts";
import { incidentEndpointsSchema } from "../../../src/core/incident-source/incident-endpoint-schema.ts";
import type { OpenIncident } from "../../../src/core/policy/facts.ts";

const schema = z.strictObject({ endpoints: incidentEndpointsSchema });

/** Reads the endpoints of a policy's text, each line one of them in YAML's flow style. */
export function parseEndpoints(...lines: readonly string[]) {
  return parseDocument(`endpoints:\n${lines.map((line) => `  - ${line}\n`).join("")}`, schema, "p.yml");
}

/** Reads one endpoint that must be right. */
export function endpointOf(line: string): IncidentEndpoint {
  const parsed = parseEndpoints(line);
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  const [endpoint] = parsed.value.endpoints;
  if (endpoint === undefined) throw new Error("no endpoint");
  return endpoint;
}

/** Lists what is wrong with endpoints; empty when nothing is. */
export function endpointProblemsOf(...lines: readonly string[]): readonly string[] {
  const parsed = parseEndpoints(...lines);
  return parsed.kind === "valid" ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
}

/** What the common sources answer, by their documentation: with an incident that locks, and without one. */
export const ANSWERS: readonly {
  readonly source: string;
  readonly endpoint: string;
  readonly locked: unknown;
  readonly incident: OpenIncident;
  readonly clear: readonly unknown[];
}[] = [
  {
    source: "PagerDuty",
    endpoint: "{ preset: pagerduty }",
    locked: {
      incidents: [
        {
          id: "PT4KHLK",
          title: "Checkout is down",
          html_url: "https://acme.pagerduty.com/incidents/PT4KHLK",
          created_at: "2026-11-21T10:00:00Z",
          priority: { summary: "P1" },
        },
      ],
      limit: 100,
      offset: 0,
      more: false,
      total: null,
    },
    incident: {
      name: "pagerduty: PT4KHLK",
      title: "Checkout is down (since 2026-11-21T10:00:00.000Z)",
      openedAt: new Date("2026-11-21T10:00:00.000Z"),
      url: "https://acme.pagerduty.com/incidents/PT4KHLK",
      label: "P1",
    },
    clear: [{ incidents: [{ id: "A", priority: { summary: "P4" } }], more: false, offset: 0, limit: 100 }],
  },
  {
    source: "incident.io",
    endpoint: "{ preset: incident-io }",
    locked: {
      incidents: [
        {
          reference: "INC-7",
          name: "Payments fail",
          permalink: "https://app.incident.io/7",
          mode: "standard",
          severity: { name: "Major", rank: 2 },
        },
      ],
      pagination_meta: { page_size: 250 },
    },
    incident: { name: "incident-io: INC-7", title: "Payments fail", url: "https://app.incident.io/7", label: "Major" },
    clear: [
      { incidents: [], pagination_meta: { page_size: 250 } },
      {
        incidents: [
          { mode: "test", severity: { name: "Critical" } },
          { mode: "standard", severity: { name: "Minor" } },
        ],
      },
    ],
  },
  {
    source: "Rootly",
    endpoint: "{ preset: rootly }",
    locked: {
      data: [
        {
          id: "i1",
          attributes: {
            title: "DB",
            url: "https://rootly.com/i1",
            severity: { data: { attributes: { severity: "critical" } } },
          },
        },
      ],
      links: { next: null },
    },
    incident: { name: "rootly: i1", title: "DB", url: "https://rootly.com/i1", label: "critical" },
    clear: [{ data: [{ attributes: { severity: { data: { attributes: { severity: "low" } } } } }], links: {} }],
  },
  {
    source: "FireHydrant",
    endpoint: "{ preset: firehydrant }",
    locked: {
      data: [
        { number: 12, name: "Queue", incident_url: "https://app.firehydrant.io/12", severity: "SEV1", active: true },
      ],
      pagination: { next: null },
    },
    incident: { name: "firehydrant: 12", title: "Queue", url: "https://app.firehydrant.io/12", label: "SEV1" },
    clear: [
      {
        data: [
          { severity: "SEV1", active: false },
          { severity: "SEV4", active: true },
        ],
        pagination: { next: null },
      },
    ],
  },
  {
    source: "Datadog",
    endpoint: "{ preset: datadog }",
    locked: { data: { attributes: { total: 2 } } },
    incident: { name: "datadog", title: "data.attributes.total is 2", url: "", label: "data.attributes.total is 2" },
    clear: [{ data: { attributes: { total: 0 } } }],
  },
  {
    source: "Statuspage",
    endpoint: '{ preset: statuspage, url: "https://status.example.com/api/v2/incidents/unresolved.json" }',
    locked: {
      page: {},
      incidents: [{ id: "x1", name: "API errors", shortlink: "https://stspg.io/x1", impact: "critical" }],
    },
    incident: { name: "statuspage: x1", title: "API errors", url: "https://stspg.io/x1", label: "critical" },
    clear: [{ incidents: [] }, { incidents: [{ impact: "minor" }, { impact: "maintenance" }, { impact: "none" }] }],
  },
  {
    source: "Better Stack",
    endpoint: "{ preset: betterstack }",
    locked: {
      data: [{ id: "9", attributes: { name: "Down", origin_url: "http://not-https" } }],
      pagination: { next: null },
    },
    incident: { name: "betterstack: 9", title: "Down", url: "", label: "open" },
    clear: [{ data: [], pagination: { next: null } }],
  },
  {
    source: "Opsgenie",
    endpoint: "{ preset: opsgenie }",
    locked: { data: [{ tinyId: "4", message: "Disk", links: { web: "https://acme.app.opsgenie.com/4" } }], paging: {} },
    incident: { name: "opsgenie: 4", title: "Disk", url: "https://acme.app.opsgenie.com/4", label: "open" },
    clear: [{ data: [], paging: {} }],
  },
  {
    source: "Grafana IRM",
    endpoint: '{ preset: grafana-irm, url: "https://acme.grafana.net/api/plugins/x" }',
    locked: {
      incidentPreviews: [{ incidentID: "3", title: "Latency", severityLabel: "Critical", isDrill: false }],
      cursor: { hasMore: false },
    },
    incident: { name: "grafana-irm: 3", title: "Latency", url: "", label: "Critical" },
    clear: [
      { incidentPreviews: [{ severityLabel: "Critical", isDrill: true }], cursor: { hasMore: false, nextValue: "" } },
    ],
  },
  {
    source: "Jira",
    endpoint:
      '{ name: jira, url: "https://acme.atlassian.net/rest/api/3/search/jql?jql=project=INC", headers: { Authorization: "Basic {token}" }, path: "issues[*]", empty: true, next: { cursor: nextPageToken, parameter: nextPageToken }, probe: { url: /rest/api/3/project/INC, path: id }, show: { id: key, title: fields.summary } }',
    locked: { issues: [{ key: "INC-1", fields: { summary: "Broken" } }], isLast: true },
    incident: { name: "jira: INC-1", title: "Broken", url: "", label: "open" },
    clear: [{ issues: [], isLast: true }],
  },
  {
    source: "GitHub issues",
    endpoint:
      '{ name: ops, url: "https://api.github.com/repos/o/ops/issues?state=open&labels=sev1", headers: { Authorization: "Bearer {token}" }, path: "[*]", where: { pull_request: null }, empty: true, next: { link: true }, probe: { url: /repos/o/ops/labels/sev1, path: id }, show: { id: number, title: title, url: html_url } }',
    locked: [{ number: 5, title: "Sev", html_url: "https://github.com/o/ops/issues/5" }],
    incident: { name: "ops: 5", title: "Sev", url: "https://github.com/o/ops/issues/5", label: "open" },
    clear: [[], [{ number: 6, pull_request: { url: "x" } }]],
  },
];
