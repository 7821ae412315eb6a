import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createServedLog } from "../../../src/rehearsal/application/served.ts";
import { createMetricsFaults } from "../../../src/rehearsal/aws/faults/metrics-faults.ts";
import { metricHosts } from "../../../src/rehearsal/metrics/metric-hosts.ts";
import { digestOf } from "../../../src/rehearsal/scenario/tenant.ts";
import { createPortal } from "./duplo-portal.ts";
import { HISTORY, openTeam, type TeamSettings } from "./team-world.ts";

const TIMEOUT = { timeout: 120_000 };
const { versions, commits } = HISTORY;
const IMAGE = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/gifting";
const TOKEN = "token-of-the-portal";
const SENTRY = { host: "sentry.io", organization: "gifting", project: "42", token: "token-of-sentry" };
const HOOK = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const MINUTE = 60_000;

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Opens Gifting's world: a portal that runs the old image, the application that answers as what runs, and Sentry. */
async function gifting(
  given: Partial<TeamSettings> & {
    readonly unset?: readonly string[];
    readonly broken?: boolean;
    readonly ends?: "FAILED";
  } = {},
) {
  const { unset = [], broken = false, ends = "COMPLETED", ...settings } = given;
  const images = new Map([versions.live, versions.change].map((version) => [digestOf("gifting", version), version]));
  const live = `${IMAGE}@${digestOf("gifting", versions.live)}`;
  const variables = ["DATABASE_URL", "SENTRY_DSN"].filter((name) => !unset.includes(name));
  const portal = createPortal({ token: TOKEN, image: live, variables, ends });
  const answers = (environment: string) => (request: IncomingMessage, response: ServerResponse) => {
    const version = images.get(portal.image(environment).split("@").at(-1) ?? "");
    const commit = version === versions.live ? commits.live : commits.change;
    response.end(request.url === "/" ? "Gifting" : JSON.stringify({ status: broken ? "starting" : "healthy", commit }));
  };
  const world = await openTeam({
    team: "gifting",
    instant: "2026-06-02T09:00Z",
    secrets: {
      DUPLO_TOKEN: TOKEN,
      SENTRY_TOKEN: SENTRY.token,
      WEBHOOK_URL: "https://hooks.example/deployments",
      WEBHOOK_SECRET: HOOK,
    },
    vars: { DUPLO_HOST: "https://portal.example", DUPLO_TENANT_ID: "tenant", IMAGE },
    ...settings,
    hosts: (clock) => {
      const served = createServedLog();
      for (let minute = -90; minute < 240; minute++)
        Object.assign(served.at(clock.now() + minute * MINUTE, { targetGroup: "all", version: versions.change }), {
          requests: 300,
        });
      const now = () => clock.now();
      const faults = createMetricsFaults([], now);
      return new Map([
        ["portal.example", portal.handler],
        ["gifting.example", answers("production")],
        ["development.gifting.example", answers("development")],
        ...metricHosts({ service: "gifting", environment: "production", served, now, faults }, { sentry: SENTRY }),
      ]);
    },
  });
  open.push(() => world.close());
  return { ...world, portal };
}

describe("Gifting by its own workflows", () => {
  it(
    "brings a merge to development, exactly that image to production by the CTO's review, and back by hand",
    TIMEOUT,
    async () => {
      const world = await gifting();
      const { portal, sinks } = world;
      const before = portal.image("production");
      const merged = await (await world.push("deploy-development.yml")).finished();
      expect(merged.jobs).toMatchObject({ deploy: "success", prove: "success", tell: "success" });
      expect(portal.containers("development").map(({ Image }) => Image)).toEqual([
        "nginx:1",
        portal.image("development"),
      ]);
      expect(portal.image("development")).toBe(`${IMAGE}@${merged.outputs.approve?.digest}`);
      expect(sinks.received.filter(({ sink }) => sink === "webhook")).toHaveLength(2);

      const released = await (await world.dispatch("deploy-production.yml", { version: versions.change })).finished();
      expect(released.jobs).toMatchObject({
        deploy: "success",
        prove: "success",
        watch: "success",
        retrospective: "skipped",
      });
      expect(portal.image("production")).toBe(portal.image("development"));
      expect(world.github.listIssues({ state: "open" })).toEqual([]);

      const back = await (await world.dispatch("rollback.yml")).finished();
      expect(back.outputs.rollback).toEqual({ undone: versions.change, version: versions.live, commit: commits.live });
      expect(portal.image("production")).toBe(before);
      expect(world.records()).toEqual([
        "production success",
        "development success",
        "production success",
        "production success",
      ]);
      expect([world.defects(), portal.refused]).toEqual([[], []]);
    },
  );

  it("changes nothing where DuploCloud lacks a variable that .env.example lists", TIMEOUT, async () => {
    const world = await gifting({ unset: ["SENTRY_DSN"] });
    const { jobs } = await (await world.push("deploy-development.yml")).finished();
    expect(jobs).toMatchObject({ deploy: "failure", prove: "skipped", tell: "success" });
    expect(world.log().filter((line) => line.includes("Not set in DuploCloud"))).toEqual([
      expect.stringContaining("SENTRY_DSN. Nothing was changed"),
    ]);
    expect(world.portal.revisions()).toBe(2);
  });

  it("fails where ECS gives the deployment up, and proves nothing", TIMEOUT, async () => {
    const world = await gifting({ ends: "FAILED" });
    const { jobs } = await (await world.push("deploy-development.yml")).finished();
    expect(jobs).toMatchObject({ deploy: "failure", prove: "skipped" });
    expect(world.log().join("\n")).toContain("ECS gave arn:");
    expect(world.records()).toEqual(["production success"]);
  });

  it("keeps out of production what failed its smoke test in development", TIMEOUT, async () => {
    const world = await gifting({ broken: true });
    const { jobs } = await (await world.push("deploy-development.yml")).finished();
    expect(jobs).toMatchObject({ deploy: "success", prove: "failure", tell: "success" });
    const refused = await (await world.dispatch("deploy-production.yml", { version: versions.change })).finished();
    expect(refused.jobs).toMatchObject({ deploy: "skipped", tell: "skipped" });
    expect(refused.outputs.approve).toMatchObject({
      decision: "denied",
      "reason-code": "not_proven_in_required_environment",
    });
    expect(world.records()).toEqual(["production success", "development failure"]);
  });

  it("stops a large change in the peak season", TIMEOUT, async () => {
    const world = await gifting({ instant: "2026-11-27T12:00Z", changeClass: "large", proven: true });
    const { jobs, outputs } = await (
      await world.dispatch("deploy-production.yml", { version: versions.change })
    ).finished();
    expect(jobs).toMatchObject({ deploy: "skipped" });
    expect(outputs.approve).toMatchObject({ decision: "denied", "change-class": "large" });
    expect(world.portal.revisions()).toBe(2);
  });

  it("asks for the CTO's review of a hotfix too, and then for its retrospective, once", TIMEOUT, async () => {
    const given = { instant: "2026-11-27T12:00Z", changeClass: "hotfix", proven: true };
    const inputs = { version: versions.change, significant: false };
    const unseen = await gifting({ ...given, reviewed: false });
    const waiting = await (await unseen.dispatch("deploy-production.yml", inputs)).finished();
    expect(waiting.outputs.approve).toMatchObject({ decision: "pending", "change-class": "hotfix" });
    expect(waiting.jobs).toMatchObject({ deploy: "skipped" });

    const world = await gifting(given);
    const released = await (await world.dispatch("deploy-production.yml", inputs)).finished();
    expect(released.jobs).toMatchObject({ prove: "success", watch: "skipped", retrospective: "success" });
    expect(world.github.listIssues({ state: "open" }).map(({ title, labels }) => [title, labels])).toEqual([
      [`Retrospective of the hotfix ${versions.change}`, ["retrospective"]],
    ]);
  });
});
