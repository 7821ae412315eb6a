import { expect, test } from "vitest";
import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";
import { COMMIT } from "../ecs-world.ts";
import { errorMonitor, isAbout, judgedBy, LIMIT, PAST, TOKEN, type Told } from "./monitor-scene.ts";

/** Twelve of 300 requests fail in the new version. */
const BAD: Told = (question) => (isAbout(question).errors ? (isAbout(question).canary ? "12" : "1") : "300");
const MONITOR = errorMonitor([LIMIT]);

const edited = (events: string) => MONITOR.replace(/events: '.*'/, () => `events: '${events}'`);

test.each([
  ["a constant", "0", "{arm.Version}"],
  ["a vector of nothing", "vector(0)", "{arm.Version}"],
  ["the errors of every version", 'sum(increase(http_requests_total{code=~"5.."}[1m]))', "{arm.Version}"],
  [
    "a rate, of which hardly any is an event",
    'sum(rate(http_requests_total{version="{arm.Version}",code=~"5.."}[1m]))',
    "increase",
  ],
  ["a counter that only grows", 'sum(http_requests_total{version="{arm.Version}",code=~"5.."})', "increase"],
  [
    "a range that is not the period",
    'sum(increase(http_requests_total{version="{arm.Version}",code=~"5.."}[1s]))',
    "[60s]",
  ],
])("threat C2: events that were edited to %s are refused before anything is asked", async (_what, events, remedy) => {
  const { status, outputs, log, asked } = await judgedBy({ monitor: edited(events), told: BAD });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "config_invalid",
  });
  expect(log).toContain(remedy);
  expect(asked).toEqual([]);
});

test("threat C2: a monitor that judges nothing is refused", async () => {
  const shown = errorMonitor(["judged: false"]);
  const { outputs, log, asked } = await judgedBy({ monitor: shown, told: BAD });
  expect({ log, ...outputs }).toMatchObject({ decision: "unknown", "reason-code": "config_invalid" });
  expect(asked).toEqual([]);
});

test("threat C2: what counts is the monitor of the commit that was deployed, not the one that lies in the workspace", async () => {
  const lax = MONITOR.replace("alert: 1%", "alert: 99%");
  const { outputs, log, asked } = await judgedBy({ monitor: lax, told: BAD, inputs: { ...PAST, commit: COMMIT } });
  // The commit has no such file: what lies in the workspace is never taken in its place.
  expect({ log, ...outputs }).toMatchObject({ decision: "unknown", "reason-code": "config_invalid" });
  expect(log).toContain("does not exist");
  expect(asked).toEqual([]);
});

test("threat C2: figures that never change are no measurement, however well they compare", async () => {
  const monitor = `version: 1
watch: 10m
providers:
  prometheus: { kind: prometheus, auth: bearer }
metrics:
  - name: latency
    provider: prometheus
    kind: gauge
    query: 'min(0 * latency{version="{arm.Version}"})'
    compare: { tolerate: 1.1 }
`;
  const { status, outputs, log } = await judgedBy({ monitor, told: () => "0" });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "insufficient_data",
  });
});

const HOSTILE = [
  'v1.5.0"} or vector(0) or {version="v1.5.0',
  'v1.5.0",code!~"5..',
  "v1.5.0{}",
  "v1.5.0'",
  "v1.5.0\\",
  "v1.5.0}[1m])) or sum(increase(x[1m]",
  "v1.5.0 # comment",
  "v1.5.0,service:other",
  "{arm.Commit}",
  "v1.5.0\u202e",
  "*",
];

test.each(HOSTILE)("threat C5: a version named %j is never put into a query", async (version) => {
  const { status, outputs, log, asked } = await judgedBy({ monitor: MONITOR, told: BAD, inputs: { ...PAST, version } });
  expect({ log, status, ...outputs }).toMatchObject({ status: 1, decision: "unknown" });
  expect(asked.filter(({ query }) => query.includes(version))).toEqual([]);
  const named = await judgedBy({ monitor: MONITOR, told: BAD, inputs: { ...PAST, canary: `Version=${version}` } });
  expect({ log: named.log, status: named.status, ...named.outputs }).toMatchObject({ status: 1, decision: "unknown" });
  expect(named.asked.filter(({ query }) => query.includes(version))).toEqual([]);
});

/** A host that must never be reached. */
function elsewhere(): { readonly handler: HttpHandler; readonly reached: string[] } {
  const reached: string[] = [];
  return {
    reached,
    handler(request, response) {
      reached.push(`${request.headers.authorization ?? ""} ${request.url ?? ""}`);
      response.writeHead(200, { "content-type": "application/json" }).end('{"status":"success"}');
    },
  };
}

test.each([
  ["an address of its own", MONITOR.replace("auth: bearer", "auth: bearer, url: https://evil.example")],
  [
    "a site that is none of Datadog's",
    MONITOR.replace("{ kind: prometheus, auth: bearer }", "{ kind: datadog, site: evil.example }"),
  ],
  ["a host for itself in a header", MONITOR.replace("auth: bearer", "auth: bearer, headers: { Host: evil.example }")],
])(
  "threat C6: a monitor that gives its provider %s is refused before the secret goes anywhere",
  async (_what, monitor) => {
    const evil = elsewhere();
    const { outputs, log, asked, seen } = await judgedBy({
      monitor,
      told: BAD,
      hosts: { "evil.example": evil.handler },
    });
    expect({ log, ...outputs }).toMatchObject({ decision: "unknown", "reason-code": "config_invalid" });
    expect([asked, evil.reached]).toEqual([[], []]);
    expect(seen).not.toContain(TOKEN);
  },
);

test.each([
  ["no address", { "provider-urls": "" }],
  ["an address without TLS", { "provider-urls": "prometheus=http://prometheus.shop.example" }],
  [
    "an address with a question",
    { "provider-urls": "prometheus=https://prometheus.shop.example?redirect=evil.example" },
  ],
  ["an address with credentials", { "provider-urls": `prometheus=https://a:${TOKEN}@prometheus.shop.example` }],
  ["the metadata service's address", { "provider-urls": "prometheus=https://169.254.169.254" }],
  ["the runner's own address", { "provider-urls": "prometheus=https://127.0.0.1" }],
])("threat C6: where the workflow gives the provider %s it is not asked", async (_what, differs) => {
  const { status, outputs, log, asked, seen } = await judgedBy({
    monitor: MONITOR,
    told: BAD,
    inputs: { ...PAST, ...differs },
  });
  expect({ log, status, ...outputs }).toMatchObject({ status: 1, decision: "unknown" });
  expect(asked).toEqual([]);
  expect(seen).not.toContain(TOKEN);
});

test("threat C6: a provider that sends elsewhere is not followed, and its answer shows no secret", async () => {
  const evil = elsewhere();
  const { status, outputs, log, seen } = await judgedBy({
    monitor: MONITOR,
    told: {
      status: 307,
      headers: { location: "https://evil.example/api/v1/query_range" },
      body: ({ authorization }) =>
        JSON.stringify({ status: "error", errorType: "x", error: `you are ${authorization}` }),
    },
    hosts: { "evil.example": evil.handler },
  });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "provider_error",
  });
  expect(evil.reached).toEqual([]);
  expect(seen).not.toContain(TOKEN);
});

const JSON_MONITOR = (path: string) => `version: 1
watch: 10m
providers:
  orders: { kind: json, auth: bearer }
metrics:
  - name: failed orders
    provider: orders
    kind: count
    events: { path: "${path}", value: $.failed }
    total: { path: "${path}", value: $.all }
    limits: { alert: 1% }
`;

test.each([
  "https://evil.example/{arm.Version}?from={from}&to={to}",
  "//evil.example/{arm.Version}?from={from}&to={to}",
  "@evil.example/{arm.Version}?from={from}&to={to}",
  "/../admin/{arm.Version}?from={from}&to={to}",
  "/%2e%2e/admin/{arm.Version}?from={from}&to={to}",
  "/\\\\evil.example/{arm.Version}?from={from}&to={to}",
])("threat C6: a path of %s never leaves the provider's address", async (path) => {
  const evil = elsewhere();
  const { outputs, log, world } = await judgedBy({
    monitor: JSON_MONITOR(path),
    told: BAD,
    hosts: { "evil.example": evil.handler },
    inputs: {
      ...PAST,
      "provider-urls": "orders=https://prometheus.shop.example/base",
      "provider-tokens": `orders=${TOKEN}`,
    },
  });
  expect({ log, ...outputs }).toMatchObject({ decision: "unknown", "reason-code": "config_invalid" });
  expect(evil.reached).toEqual([]);
  expect(world.aws.calls.size).toBe(0);
});
