import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type MonitorDocument, monitorSchema } from "../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../src/core/canary/document/plan-monitor.ts";
import { checksSchema } from "../../src/core/checks/checks-document.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { parsePhases } from "../../src/core/rollout/phases.ts";
import { resolveTarget } from "../../src/core/targets/resolve-target.ts";

const MINUTE = 60_000;

interface Targets {
  readonly services: Readonly<Record<string, { readonly environments: Readonly<Record<string, { role: string }>> }>>;
}

function monitorOf(team: string): MonitorDocument {
  const file = `examples/${team}/.github/deploy-monitor.yml`;
  const parsed = parseDocument(readFileSync(file, "utf8"), monitorSchema, file);
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function watchOf(team: string) {
  const planned = planMonitor(monitorOf(team), `${team}'s monitor`);
  if (planned.kind === "invalid") throw new Error(JSON.stringify(planned.problems));
  return planned.plan;
}

/** What alerts, by metric, as the team wrote it. */
const alertsOf = (team: string) =>
  Object.fromEntries(
    monitorOf(team).metrics.map((metric) => [metric.name, "limits" in metric ? metric.limits?.alert : undefined]),
  );

function checksOf(team: string) {
  const file = `examples/${team}/.github/deploy-checks.yml`;
  const parsed = parseDocument(readFileSync(file, "utf8"), checksSchema, file);
  if (parsed.kind === "invalid") throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function targetOf(team: string, environment: string) {
  const file = `examples/${team}/.github/deploy-targets.yml`;
  const found = resolveTarget(readFileSync(file, "utf8"), { service: team, environment, file });
  if (found.kind === "invalid") throw new Error(JSON.stringify(found.problems));
  return found.settings;
}

describe("what the teams wrote down stands in their files", () => {
  it("G1: no two environments of a service are reached by one role", () => {
    const services = globSync("examples/*/.github/deploy-targets.yml").flatMap((file) =>
      Object.values((parse(readFileSync(file, "utf8")) as Targets).services),
    );
    expect(services.length).toBeGreaterThan(2);
    for (const { environments } of services) {
      const roles = Object.values(environments).map(({ role }) => role);
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it("G3, V2, A2: lint, types, tests, build and scan each run in a job of its own that holds no credential", () => {
    const text = readFileSync(".github/workflows/ci.yml", "utf8");
    const { jobs } = parse(text) as { jobs: Record<string, { permissions: object; environment?: unknown }> };
    const commands = ["lint", "types", "unit", "integration", "build", "security-scan"];
    expect(Object.keys(jobs)).toEqual(expect.arrayContaining(commands));
    for (const name of commands) {
      expect(jobs[name]?.permissions).toEqual({ contents: "read" });
      expect(jobs[name]).not.toHaveProperty("environment");
    }
    expect(text).not.toMatch(/secrets\b/);
  });

  it("G10: Gifting watches Sentry for 15 minutes, and for 30 where that tells too little", () => {
    const { watch, extend, providers } = watchOf("gifting");
    expect([watch, watch + extend]).toEqual([15 * MINUTE, 30 * MINUTE]);
    expect([...providers.values()].map(({ kind }) => kind)).toContain("sentry");
  });

  it("V5: Webapp watches Sentry for an hour", () => {
    const { watch, providers } = watchOf("webapp");
    expect(watch).toBe(60 * MINUTE);
    expect([...providers.values()].map(({ kind }) => kind)).toContain("sentry");
  });

  it("G8, V6, A8: the version to go back to is found by one script, whatever the platform", () => {
    const scripts = globSync("examples/*/scripts/previous-version.sh");
    expect(scripts.map((file) => file.split(/[\\/]/)[1] ?? "").sort()).toEqual(["gifting", "payments", "webapp"]);
    expect(new Set(scripts.map((file) => readFileSync(file, "utf8"))).size).toBe(1);
  });

  it("S6: Shop's production is blue/green, judged at an address of its own before the public", () => {
    const { strategy, bake, "test-address": test, address } = targetOf("shop", "production");
    expect({ strategy, bake }).toEqual({ strategy: "blue-green", bake: "5m" });
    expect(test).not.toBe(address);
  });

  it("S9: Shop's four health addresses are asked", () => {
    const paths = (checksOf("shop").checks ?? []).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["/api/health", "/api/health/db", "/api/health/cache", "/api/health/external"]),
    );
  });

  it("S10: Shop's key flows are walked, and its own command is run", () => {
    const { checks = [], flows = [] } = checksOf("shop");
    const steps = [...checks, ...flows.flatMap((flow) => flow.steps)].map(({ name }) => name);
    expect(steps).toEqual(
      expect.arrayContaining(["home page", "search", "add to cart", "checkout", "order confirmation"]),
    );
    expect(targetOf("shop", "production")["team-commands"]).toEqual(["npm run test:smoke -- --env production"]);
  });

  it("S11: Shop's error rate, p95, CPU, memory and orders alert where the team says", () => {
    expect(alertsOf("shop")).toEqual({
      "error rate": "1%",
      "p95 latency": "500ms",
      CPU: "80%",
      memory: "85%",
      "failed orders": "5%",
    });
  });

  it("S12: a site that is down goes back at once, a broken checkout is assessed within 15 minutes", () => {
    const { assess, metrics } = watchOf("shop");
    expect(assess).toBe(15 * MINUTE);
    const severities = Object.fromEntries(metrics.map(({ name, severity }) => [name, severity]));
    expect(severities).toMatchObject({ "error rate": "sev1", "failed orders": "sev2" });
  });

  it("P4: Pipeline's canary stops at 5, 25 and 100 % of the traffic, and its staging goes task by task", () => {
    const phases = parsePhases(String(targetOf("pipeline", "production").phases));
    expect(phases.kind === "phases" ? phases.plan.phases.map(({ share }) => share) : phases).toEqual([5, 25, 100]);
    expect(targetOf("pipeline", "staging").strategy).toBe("rolling");
  });

  it("P7: Pipeline asserts status, version, database and latency, for 60 seconds at most", () => {
    const [health, database] = checksOf("pipeline").checks ?? [];
    expect(health).toMatchObject({
      timeout: "60s",
      expect: { json: { "$.status": "healthy" }, version: { json: "$.version", expect: "{version}" } },
    });
    expect(database).toMatchObject({
      timeout: "60s",
      expect: { json: { "$.database": "connected", "$.latencyMs": { lt: 100 } } },
    });
  });

  it("P8: Pipeline's error rate, p99, CPU, memory and queue alert where the team says", () => {
    expect(alertsOf("pipeline")).toEqual({
      "error rate": "1%",
      "p99 latency": "500ms",
      CPU: "80%",
      memory: "85%",
      "queue depth": 1000,
    });
  });

  it("A4: 10 % for five minutes, then 50 %, then all is a rollout that ECS can make", () => {
    const phases = parsePhases("10%@5m, 50%@5m, 100%");
    expect(phases).toMatchObject({
      kind: "phases",
      plan: {
        phases: [
          { share: 10, soak: 5 * MINUTE },
          { share: 50, soak: 5 * MINUTE },
          { share: 100, soak: undefined },
        ],
      },
    });
  });

  it("A4, A10: Payments judges error rate and latency of both versions by Datadog", () => {
    const { providers, metrics } = watchOf("payments");
    expect([...providers.values()].map(({ kind }) => kind)).toContain("datadog");
    expect(metrics.map(({ name }) => name)).toEqual(["error rate", "p95 latency"]);
    expect(monitorOf("payments").metrics.every((metric) => "compare" in metric)).toBe(true);
  });
});
