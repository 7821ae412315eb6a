import { all, append, type Edit, replace } from "./edits.ts";
import { ASSUMED, CALLER } from "./shop.ts";

/** Shop's monitor. */
const MONITOR = ".github/deploy-monitor.yml";

const TEXT = `version: 1
watch: 8m
extend: 8m
period: 60s
lag: 2m
providers:
  prometheus: { kind: prometheus, auth: bearer, headers: { X-Scope-OrgID: shop } }
  datadog: { kind: datadog, site: datadoghq.eu }
  sentry: { kind: sentry, organization: shop, project: "42" }
  orders: { kind: json, headers: { X-Api-Key: "{token}" } }
metrics:
  - name: error rate
    provider: prometheus
    kind: count
    events: 'sum(increase(http_requests_total{version="{arm.Version}",code=~"5.."}[1m]))'
    total: 'sum(increase(http_requests_total{version="{arm.Version}"}[1m]))'
    limits: { normal: 0.1%, alert: 1% }
    compare: { tolerate: 1.5, excess: 0.2% }
    samples: 200
  - name: p95 latency
    provider: datadog
    kind: percentile
    query: "p95:shop.latency{version:{arm.Version}}.fill(null).rollup(avg, 60)"
    total: "sum:shop.requests{version:{arm.Version}}.as_count().fill(null).rollup(sum, 60)"
    limits: { normal: 200ms, alert: 500ms }
    samples: 200
  - name: crashed sessions
    provider: sentry
    kind: count
    events: { sentry: crashed-sessions }
    total: { sentry: sessions }
    limits: { alert: 10% }
    for: 1 of 1
  - name: failed orders
    provider: orders
    kind: count
    events: { path: "/orders/minutes?version={arm.Version}&from={from}&to={to}", series: $.minutes, time: $.at, value: $.failed }
    total: { path: "/orders/minutes?version={arm.Version}&from={from}&to={to}", series: $.minutes, time: $.at, value: $.all }
    limits: { normal: 1%, alert: 5% }
    samples: 20
`;

const GIVEN = `    with:
      provider-urls: |
        prometheus=https://prometheus.shop.example
        orders=https://metrics.shop.example`;

const TOKENS = `    secrets:
      provider-tokens: |
        prometheus=\${{ secrets.PROMETHEUS_TOKEN }}
        datadog.api-key=\${{ secrets.DATADOG_API_KEY }}
        datadog.application-key=\${{ secrets.DATADOG_APPLICATION_KEY }}
        sentry=\${{ secrets.SENTRY_TOKEN }}
        orders=\${{ secrets.ORDERS_KEY }}`;

const WORLD = `metrics:
  prometheus: { host: prometheus.shop.example, token: PROMETHEUS_TOKEN, headers: { X-Scope-OrgID: shop } }
  datadog: { host: api.datadoghq.eu, api-key: DATADOG_API_KEY, application-key: DATADOG_APPLICATION_KEY }
  sentry: { host: sentry.io, organization: shop, project: "42", token: SENTRY_TOKEN }
  json: { host: metrics.shop.example, header: X-Api-Key, token: ORDERS_KEY }`;

const SECRETS = `secrets:
  PROMETHEUS_TOKEN: prometheus-rehearsal-only
  DATADOG_API_KEY: datadog-rehearsal-only
  DATADOG_APPLICATION_KEY: datadog-application-rehearsal-only
  SENTRY_TOKEN: sentry-rehearsal-only
  ORDERS_KEY: orders-rehearsal-only`;

/** Lets Prometheus, Datadog, Sentry and the team's own endpoint tell of Shop in CloudWatch's place; nothing of CloudWatch is asked. */
export const WATCHED_BY_OTHERS: Readonly<Record<string, Edit>> = {
  [MONITOR]: () => TEXT,
  [CALLER]: all(replace("    with:", GIVEN), replace("    secrets:", TOKENS)),
  [ASSUMED]: all(
    replace("version: new }]", "version: new }, { environment: production, version: old }]"),
    replace("secrets:", SECRETS),
    append(WORLD),
  ),
};
