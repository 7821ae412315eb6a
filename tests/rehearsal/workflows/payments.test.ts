import { afterEach, describe, expect, it } from "vitest";
import { createServedLog } from "../../../src/rehearsal/application/served.ts";
import { createMetricsFaults } from "../../../src/rehearsal/aws/faults/metrics-faults.ts";
import { metricHosts } from "../../../src/rehearsal/metrics/metric-hosts.ts";
import { digestOf } from "../../../src/rehearsal/scenario/tenant.ts";
import { createGitops } from "./gitops-repository.ts";
import { HISTORY, openTeam, type TeamSettings } from "./team-world.ts";

const TIMEOUT = { timeout: 120_000 };
const { versions, commits } = HISTORY;
const KEYS = { apiKey: "api-key-1", applicationKey: "application-key-1" };
const MINUTE = 60_000;
const MONDAY = "2026-11-23T09:00Z";
const FRIDAY = "2026-11-27T09:00Z";

const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

interface Given extends Partial<TeamSettings> {
  /** Environments whose new version never becomes healthy. */
  readonly ill?: readonly string[];
  /** How many of 300 requests fail in the new version. */
  readonly failing?: number;
}

/** Opens Payments' world: a GitOps repository that the cluster follows at once, and Datadog, to which both versions tell their requests. */
async function payments({ ill = [], failing = 0, ...settings }: Given = {}) {
  const gitops = createGitops("payments", { version: versions.live, digest: digestOf("payments", versions.live) });
  open.push(gitops.close);
  const answers = (environment: string) => (_: unknown, response: { end(text: string): void }) => {
    const { version } = gitops.wanted(environment);
    const status = version !== versions.live && ill.includes(environment) ? "starting" : "healthy";
    response.end(JSON.stringify({ status, version }));
  };
  const asked: string[] = [];
  const world = await openTeam({
    team: "payments",
    instant: MONDAY,
    secrets: {
      GITOPS_TOKEN: "token-of-gitops",
      ARGOCD_TOKEN: "token-of-argo-cd",
      DATADOG_API_KEY: KEYS.apiKey,
      DATADOG_APPLICATION_KEY: KEYS.applicationKey,
    },
    vars: { GITOPS_URL: gitops.url, ARGOCD_URL: "https://argocd.example" },
    ...settings,
    hosts: (clock) => {
      const served = createServedLog();
      for (let minute = -30; minute < 120; minute++)
        for (const version of [versions.live, commits.change]) {
          const row = served.at(clock.now() + minute * MINUTE, { targetGroup: version, version });
          Object.assign(row, { requests: 300, errors: version === commits.change ? failing : 0 });
          const beat = version === commits.change ? 3 : 7;
          row.latencies.push(
            ...Array.from({ length: 300 }, (_, index) => 20 + (((minute + 30) * beat) % 5) + index / 10),
          );
        }
      const now = () => clock.now();
      const datadog = { host: "api.datadoghq.eu", ...KEYS };
      const faults = createMetricsFaults([], now);
      return new Map([
        ["argocd.example", (request, response) => void response.end(asked.push(request.url ?? "") > 0 ? "{}" : "")],
        ["payments.example", answers("production")],
        ["staging.payments.example", answers("staging")],
        ...metricHosts({ service: "payments", environment: "production", served, now, faults }, { datadog }),
      ]);
    },
  });
  open.push(() => world.close());
  const told = (channel: string) =>
    world.sinks.posts.filter((post) => post.channel === channel && post.thread === undefined).map(({ text }) => text);
  return { ...world, gitops, told, asked };
}

describe("Payments by its own workflows", () => {
  it("brings a push to production by itself, tells it, and goes back by the service's name", TIMEOUT, async () => {
    const world = await payments();
    const { gitops, told } = world;
    const before = gitops.wanted("production");
    const pushed = await (await world.push("deploy.yml")).finished();
    expect(pushed.jobs).toMatchObject({
      "prove-staging": "success",
      "deploy-production": "success",
      tell: "success",
    });
    expect(gitops.wanted("production")).toEqual({ version: commits.change, digest: pushed.outputs.build?.digest });
    expect(gitops.wanted("production")).toEqual(gitops.wanted("staging"));
    expect(told("C0DEPLOYNOT")).toEqual([expect.stringContaining("is live in production")]);
    expect(told("C0ENGINEERG")).toEqual([]);

    const back = await (
      await world.dispatch("rollback.yml", { service: "payments", environment: "production" })
    ).finished();
    expect(back.jobs).toMatchObject({ rollback: "success", tell: "success" });
    expect(gitops.wanted("production")).toEqual(before);
    expect(told("C0ENGINEERG")).toEqual([expect.stringContaining("was rolled back in production")]);
    expect(world.records()).toEqual([
      "production success",
      "staging success",
      "production success",
      "production success",
    ]);
    const look = (environment: string) => `/api/v1/applications/payments-${environment}?refresh=normal`;
    expect(world.asked).toEqual([look("staging"), look("production"), look("production")]);
    expect(world.defects()).toEqual([]);
  });

  it("never asks for production what fails its smoke tests on staging for five minutes", TIMEOUT, async () => {
    const { push, gitops, records } = await payments({ ill: ["staging"] });
    const { jobs } = await (await push("deploy.yml")).finished();
    expect(jobs).toMatchObject({
      "deploy-staging": "success",
      "prove-staging": "failure",
      "deploy-production": "skipped",
    });
    expect(gitops.commits()).toHaveLength(1);
    expect(records()).toEqual(["production success", "staging failure"]);
  });

  it("takes back a canary that fails more than the version before it, and tells engineering", TIMEOUT, async () => {
    const { push, gitops, told, records } = await payments({ failing: 30 });
    const before = gitops.wanted("production");
    const { jobs } = await (await push("deploy.yml")).finished();
    expect(jobs).toMatchObject({
      "deploy-production": "failure",
      tell: "success",
    });
    expect(gitops.wanted("production")).toEqual(before);
    expect(told("C0ENGINEERG")).toEqual([expect.stringContaining("was rolled back in production")]);
    expect(records()).toEqual(["production success", "staging success"]);
  });

  it("waits on a Friday for the VP of Engineering, and goes on from there by the same image", TIMEOUT, async () => {
    const { push, gitops, answer } = await payments({ instant: FRIDAY });
    const run = await push("deploy.yml");
    const first = await run.finished();
    expect(first.outputs["approve-production"]).toMatchObject({ decision: "pending" });
    expect(gitops.commits()).toHaveLength(1);
    expect(answer()).toBe(true);
    const second = await run.again();
    expect(second.jobs).toMatchObject({ "deploy-production": "success", tell: "success" });
    expect(gitops.commits()).toHaveLength(2);
  });

  it("leaves production alone while a SEV-2 is open", TIMEOUT, async () => {
    const { push, gitops } = await payments({ incidents: ["SEV-2"] });
    const { jobs, outputs } = await (await push("deploy.yml")).finished();
    expect(jobs).toMatchObject({ "prove-staging": "success", "deploy-production": "skipped", tell: "skipped" });
    expect(outputs["approve-production"]).toMatchObject({ decision: "denied" });
    expect(gitops.commits()).toHaveLength(1);
  });
});
