import { describe, expect, it } from "vitest";
import {
  configurationFor,
  formerConfiguration,
  hasShapeOf,
  keptConfiguration,
  parseConfiguration,
} from "../../../src/core/rollout/service-configuration.ts";
import { readStrategy } from "../../../src/core/rollout/strategy-settings.ts";

const breaker = (failures: number | string) => ({ strategy: "rolling" as const, "circuit-breaker": { failures } });

describe("the strategy of a target", () => {
  it.each([
    [{}, undefined, {}],
    [{ strategy: "blue-green" as const }, "blue-green", {}],
    [{ canary: "0.5%@10m" }, "canary", { canaryConfiguration: { canaryPercent: 0.5, canaryBakeTimeInMinutes: 10 } }],
    [
      { strategy: "canary" as const, canary: "5%@0" },
      "canary",
      { canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 0 } },
    ],
    [{ linear: "10%@6m" }, "linear", { linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 } }],
    [
      { phases: "5%@10m, 25%@10m, 100%" },
      "linear",
      { linearConfiguration: { stepPercent: 5, stepBakeTimeInMinutes: 0 } },
    ],
    [
      breaker(3),
      "rolling",
      {
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          resetOnHealthyTask: true,
          thresholdConfiguration: { type: "COUNT", value: 3 },
        },
      },
    ],
    [
      {
        strategy: "rolling" as const,
        "circuit-breaker": { failures: "50%", "reset-on-healthy-task": false, rollback: false },
        "early-success": "75%",
      },
      "rolling",
      {
        deploymentCircuitBreaker: {
          enable: true,
          rollback: false,
          resetOnHealthyTask: false,
          thresholdConfiguration: { type: "BOUNDED_PERCENT", value: 50 },
        },
        earlySuccessCriteria: { enable: true, healthyPercent: 75, sourceServiceRevisionCleanup: "BLOCKING" },
      },
    ],
  ])("%j is ECS's %s", (target, strategy, settings) => {
    expect(readStrategy(target)).toMatchObject({ kind: "strategy", strategy, settings });
  });

  it("keeps the phases of a phased rollout, and has none of any other", () => {
    expect(readStrategy({ strategy: "phased", phases: "20%@5m, 100%" })).toMatchObject({
      phases: [{ share: 20, soak: 300_000 }, { share: 100 }],
    });
    expect(readStrategy({ linear: "10%@6m" })).toMatchObject({ phases: undefined });
  });

  it.each([
    [{ strategy: "phased" as const }, "strategy is phased, which needs phases"],
    [{ strategy: "rolling" as const, phases: "20%@5m, 100%" }, "phases belongs to strategy phased"],
    [{ phases: "7%@5m, 100%" }, "phases ECS shifts by equal steps"],
    [{ phases: "20%@5m, 100%", canary: "5%@10m" }, "canary belongs to strategy canary"],
    [{ strategy: "blue-green" as const, linear: "10%@6m" }, "linear belongs to strategy linear"],
    [
      { "circuit-breaker": { failures: 3 } },
      "circuit-breaker belongs to strategy rolling, and no strategy is set here",
    ],
    [{ strategy: "linear" as const, "early-success": "75%" }, "early-success belongs to strategy rolling"],
    [{ canary: "5%" }, "canary is '5%': write a share and how long ECS bakes there, such as 5%@10m"],
    [{ canary: "101%@10m" }, "canary shifts 101%: ECS takes 0.1% to 100%"],
    [{ canary: "5%@90s" }, "canary bakes 90s: ECS takes whole minutes"],
    [{ linear: "2.9%@6m" }, "linear shifts 2.9%: ECS takes 3% to 100%"],
    [{ linear: "10%@25h" }, "linear bakes 25h"],
    [breaker("0%"), "circuit-breaker fails at 0%: write 1% to 100%"],
    [{ strategy: "rolling" as const, "early-success": "101%" }, "early-success is 101%: write at most 100%"],
  ])("%j is refused", (target, words) => {
    const read = readStrategy(target);
    if (read.kind !== "invalid") throw new Error("it was taken");
    expect(read.problems.map(({ path, message }) => `${path} ${message}`).join()).toContain(words);
  });
});

describe("the configuration of a rollout with settings", () => {
  const service = { strategy: "BLUE_GREEN", bakeTimeInMinutes: 5, alarms: { enable: false } };
  const phased = {
    holds: { places: ["step", "production"] as const, timeoutMinutes: 60 },
    strategy: "linear" as const,
    bakeMinutes: undefined,
    settings: { linearConfiguration: { stepPercent: 5, stepBakeTimeInMinutes: 0 } },
  };

  it("carries the settings beside strategy and pauses, and nothing else departs", () => {
    expect(configurationFor(service, phased)).toEqual({
      ...service,
      strategy: "LINEAR",
      linearConfiguration: { stepPercent: 5, stepBakeTimeInMinutes: 0 },
      lifecycleHooks: [
        {
          targetType: "PAUSE",
          lifecycleStages: ["PRE_PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"],
          timeoutConfiguration: { timeoutInMinutes: 60, action: "ROLLBACK" },
        },
      ],
    });
  });

  it("is undefined where the service has the settings already, in whatever order", () => {
    const own = { strategy: "LINEAR", linearConfiguration: { stepBakeTimeInMinutes: 0, stepPercent: 5 } };
    expect(configurationFor(own, { ...phased, holds: undefined })).toBeUndefined();
  });

  it("is undone by the former one, with ECS's defaults where it said nothing", () => {
    const kept = keptConfiguration(JSON.stringify(service), phased);
    expect(formerConfiguration(kept)).toEqual({ ...service, lifecycleHooks: [] });
    const linear = { strategy: "LINEAR", bakeTimeInMinutes: 5 };
    expect(formerConfiguration(keptConfiguration(JSON.stringify(linear), phased))).toEqual({
      ...linear,
      lifecycleHooks: [],
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
    });
    const rolling = { strategy: "ROLLING", earlySuccessCriteria: { enable: true, healthyPercent: 50 } };
    const read = readStrategy({ ...breaker(3), "early-success": "75%" });
    if (read.kind !== "strategy") throw new Error("refused");
    expect(parseConfiguration(keptConfiguration(JSON.stringify(rolling), read))).toEqual({
      ...rolling,
      deploymentCircuitBreaker: { enable: false, rollback: false },
    });
    expect(keptConfiguration(JSON.stringify(service), {})).toBe(JSON.stringify(service));
  });

  it("never sends the settings of another strategy, which ECS takes with their own alone, and does not compare them", () => {
    const canaryConfiguration = { canaryPercent: 5, canaryBakeTimeInMinutes: 10 };
    const linearConfiguration = { stepPercent: 20, stepBakeTimeInMinutes: 1 };
    const canary = { strategy: "CANARY", bakeTimeInMinutes: 5, canaryConfiguration };
    expect(configurationFor(canary, phased)).not.toHaveProperty("canaryConfiguration");
    expect(formerConfiguration(keptConfiguration(JSON.stringify(canary), phased))).toEqual({
      ...canary,
      lifecycleHooks: [],
    });
    // ECS may still show what an earlier strategy left behind.
    const left = { ...service, linearConfiguration };
    expect(formerConfiguration(JSON.stringify(left))).toEqual({ ...service, lifecycleHooks: [] });
    expect(hasShapeOf({ ...service, linearConfiguration: { ...linearConfiguration, stepPercent: 5 } }, left)).toBe(
      true,
    );
  });

  it("is told from the former one by its settings alone", () => {
    const former = { strategy: "LINEAR", linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 } };
    expect(hasShapeOf(former, former)).toBe(true);
    expect(hasShapeOf({ ...former, linearConfiguration: { stepPercent: 5, stepBakeTimeInMinutes: 0 } }, former)).toBe(
      false,
    );
    expect(hasShapeOf({ ...former, desired: 3 }, former)).toBe(true);
  });
});
