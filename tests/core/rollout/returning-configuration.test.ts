import { describe, expect, it } from "vitest";
import { changeFor } from "../../../src/core/rollout/configuration-change.ts";
import { returningConfiguration } from "../../../src/core/rollout/returning-configuration.ts";
import type { ServiceConfiguration } from "../../../src/core/rollout/service-configuration.ts";
import { configurationFor } from "../../../src/core/rollout/service-configuration.ts";

const theirPause = {
  targetType: "PAUSE",
  lifecycleStages: ["PRE_SCALE_UP"],
  timeoutConfiguration: { timeoutInMinutes: 30, action: "ROLLBACK" },
};
const former: ServiceConfiguration = {
  strategy: "BLUE_GREEN",
  bakeTimeInMinutes: 5,
  maximumPercent: 200,
  deploymentCircuitBreaker: { enable: false, rollback: false },
};
const wish = {
  holds: { places: ["test", "production"], timeoutMinutes: 90 },
  strategy: "linear",
  bakeMinutes: 0,
  settings: { linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 } },
} as const;
const change = changeFor(JSON.stringify(former), wish);
const ours = configurationFor(former, wish) ?? {};
const [ourPause] = ours.lifecycleHooks ?? [];

function returned(now: ServiceConfiguration, of = change) {
  const { configuration, theirs } = returningConfiguration(JSON.stringify(now), of);
  return { configuration: configuration === "" ? undefined : JSON.parse(configuration), theirs };
}

describe("what a service is given back", () => {
  it("notes of ours only the members that it changed", () => {
    expect(JSON.parse(change.own)).toEqual({
      strategy: "LINEAR",
      bakeTimeInMinutes: 0,
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
      lifecycleHooks: [ourPause],
    });
    expect(
      changeFor(JSON.stringify(former), { holds: undefined, strategy: undefined, bakeMinutes: undefined }),
    ).toEqual({ former: "", own: "" });
  });

  it("is all of the former configuration where ours still stands as it was set, in whatever words", () => {
    expect(returned(ours)).toEqual({ configuration: former, theirs: [] });
    const spelledOut = {
      ...ours,
      linearConfiguration: { stepBakeTimeInMinutes: 6, stepPercent: 10, more: "by ECS" },
      alarms: { enable: false, rollback: false, alarmNames: [] },
    };
    expect(returned(spelledOut)).toEqual({ configuration: former, theirs: [] });
  });

  it.each<[string, ServiceConfiguration, ServiceConfiguration, readonly string[]]>([
    ["a member that ours left alone", { maximumPercent: 150 }, { maximumPercent: 150 }, ["maximumPercent"]],
    ["a member that ours had set", { bakeTimeInMinutes: 30 }, { bakeTimeInMinutes: 30 }, ["bakeTimeInMinutes"]],
    [
      "the circuit breaker",
      { deploymentCircuitBreaker: { enable: true, rollback: true } },
      { deploymentCircuitBreaker: { enable: true, rollback: true } },
      ["deploymentCircuitBreaker"],
    ],
    [
      "the hooks, beside ours",
      { lifecycleHooks: [...(ours.lifecycleHooks ?? []), theirPause] },
      { lifecycleHooks: [theirPause] },
      ["lifecycleHooks"],
    ],
  ])("keeps %s as somebody set it meanwhile", (_, set, kept, theirs) => {
    expect(returned({ ...ours, ...set })).toEqual({ configuration: { ...former, ...kept }, theirs });
  });

  it("takes a pause of ours away whatever became of its time-out, and leaves the same one of somebody else", () => {
    const longer = { ...ourPause, timeoutConfiguration: { timeoutInMinutes: 600, action: "ROLLBACK" } };
    expect(returned({ ...ours, lifecycleHooks: [longer] })).toEqual({ configuration: former, theirs: [] });
    const twice = { ...ours, lifecycleHooks: [longer, longer] };
    expect(returned(twice)).toEqual({
      configuration: { ...former, lifecycleHooks: [longer] },
      theirs: ["lifecycleHooks"],
    });
  });

  it("is nothing where ours is gone already, and still says what somebody changed", () => {
    expect(returned(former)).toEqual({ configuration: undefined, theirs: [] });
    expect(returned({ ...former, maximumPercent: 150 })).toEqual({
      configuration: undefined,
      theirs: ["maximumPercent"],
    });
  });

  it("is nothing where ours changed nothing", () => {
    expect(returned({ strategy: "ROLLING" }, { former: "", own: "" })).toEqual({
      configuration: undefined,
      theirs: [],
    });
  });

  it("is all of the former one by a record that does not say what ours was", () => {
    const old = { former: change.former, own: "" };
    expect(returned({ ...ours, maximumPercent: 150 }, old)).toEqual({ configuration: former, theirs: [] });
  });

  it("undoes two that overlapped, in either order, down to what stood before both", () => {
    const first = changeFor(JSON.stringify(former), { ...wish, holds: { places: ["test"], timeoutMinutes: 60 } });
    const withFirst = configurationFor(former, { ...wish, holds: { places: ["test"], timeoutMinutes: 60 } }) ?? {};
    const second = changeFor(JSON.stringify(withFirst), wish);
    const withBoth = configurationFor(withFirst, wish) ?? {};
    const afterFirst = returned(withBoth, first).configuration;
    expect(returned({ ...withBoth, ...afterFirst }, second).configuration?.lifecycleHooks ?? []).toEqual([]);
    const afterSecond = returned(withBoth, second).configuration;
    expect(returned({ ...withBoth, ...afterSecond }, first).configuration?.lifecycleHooks ?? []).toEqual([]);
  });
});
