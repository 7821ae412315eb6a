import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createServedLog } from "../../src/rehearsal/application/served.ts";
import { createMetricsFaults } from "../../src/rehearsal/aws/faults/metrics-faults.ts";
import { type MetricProviders, metricHosts } from "../../src/rehearsal/metrics/metric-hosts.ts";
import { type EcsWorld, ecsWorld } from "./ecs-world.ts";

const NOW = Date.parse("2026-11-18T10:30:00Z");
const MINUTE = 60_000;
const SENTRY = { token: "sentry-token-of-the-test" };

/** The team's own monitors of what is live, with the providers that they name. */
const EXAMPLES: Readonly<Record<string, { readonly providers: MetricProviders; readonly tokens: string }>> = {
  payments: {
    providers: { datadog: { host: "api.datadoghq.eu", apiKey: "api-key-1", applicationKey: "application-key-1" } },
    tokens: "datadog.api-key=api-key-1\ndatadog.application-key=application-key-1",
  },
  gifting: {
    providers: { sentry: { host: "sentry.io", organization: "gifting", project: "42", ...SENTRY } },
    tokens: `sentry=${SENTRY.token}`,
  },
  webapp: {
    providers: { sentry: { host: "us.sentry.io", organization: "webapp", project: "7", ...SENTRY } },
    tokens: `sentry=${SENTRY.token}`,
  },
};

/** Serves the last half hour, and the minutes to come: 300 requests a minute of each version, of which so many fail in the new one. */
function halfHour(failing: number, toCome = 0) {
  const served = createServedLog();
  for (let ago = 30; ago >= 1 - toCome; ago -= 1)
    for (const version of ["v1.4.0", "v1.5.0"]) {
      const row = served.at(NOW - ago * MINUTE, { targetGroup: version, version });
      Object.assign(row, { requests: 300, errors: version === "v1.5.0" ? failing : 0 });
      row.latencies.push(
        ...Array.from({ length: 300 }, (_, index) => 20 + ((ago * (version === "v1.5.0" ? 3 : 7)) % 5) + index / 10),
      );
    }
  return served;
}

async function judged(example: string, failing: number) {
  const { providers = {}, tokens = "" } = EXAMPLES[example] ?? {};
  const now = () => NOW;
  const hosts = metricHosts(
    {
      service: example,
      environment: "production",
      served: halfHour(failing),
      now,
      faults: createMetricsFaults([], now),
    },
    providers,
  );
  const monitor = readFileSync(`examples/${example}/.github/deploy-monitor.yml`, "utf8");
  const world = await ecsWorld({ workspace: { "deploy-monitor.yml": monitor }, hosts });
  const run = await world.run(
    {
      monitor: "deploy-monitor.yml",
      traffic: "none",
      from: "2026-11-18T10:05:00Z",
      to: "2026-11-18T10:25:00Z",
      environment: "production",
      service: example,
      version: "v1.5.0",
      canary: "Commit=v1.5.0",
      baseline: "Version=v1.4.0\nCommit=v1.4.0",
      "provider-tokens": tokens,
    },
    "canary-monitor",
  );
  // Nobody's traffic is moved, and nothing is noted: neither AWS nor a record is touched.
  expect(world.aws.calls.size).toBe(0);
  return run;
}

test.each(Object.keys(EXAMPLES))(
  "the monitor of examples/%s judges what is live by what its providers tell",
  async (example) => {
    const well = await judged(example, 0);
    expect({ log: well.log, status: well.status, ...well.outputs }).toMatchObject({ status: 0, decision: "success" });
    const ill = await judged(example, 30);
    expect({ log: ill.log, status: ill.status, ...ill.outputs }).toMatchObject({
      status: 1,
      decision: "failure",
      "reason-code": "regression_found",
    });
  },
);

test.each([
  [0, { status: 0, decision: "success", "reason-code": "passed" }],
  [30, { status: 1, decision: "failure", "reason-code": "regression_found" }],
])(
  "the web application is watched live for an hour by Sentry, without a rollout (V5): %i of 300 fail",
  async (failing, ends) => {
    const { providers = {}, tokens = "" } = EXAMPLES.webapp ?? {};
    let world: EcsWorld | undefined;
    const now = () => world?.aws.state().now ?? NOW;
    const faults = createMetricsFaults([], now);
    const served = halfHour(failing, 120);
    const hosts = metricHosts({ service: "webapp", environment: "production", served, now, faults }, providers);
    const monitor = readFileSync("examples/webapp/.github/deploy-monitor.yml", "utf8");
    world = await ecsWorld({ workspace: { "deploy-monitor.yml": monitor }, hosts });
    world.changeScale(900);
    const run = await world.run(
      {
        ...{ monitor: "deploy-monitor.yml", traffic: "none", environment: "production", service: "webapp" },
        ...{ version: "v1.5.0", canary: "Commit=v1.5.0", "provider-tokens": tokens },
      },
      "canary-monitor",
    );
    expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({ ...ends, weight: "" });
    if (failing === 0) expect(run.took).toBeGreaterThanOrEqual(60 * MINUTE);
    expect(world.aws.calls.size).toBe(0);
    expect(world.github.deployments()).toEqual([]);
  },
);
