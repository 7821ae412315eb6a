import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFailedTasks } from "../../../src/core/rollout/count-failed-tasks.ts";
import type { StoppedTask } from "../../../src/core/rollout/explanation.ts";
import { holdTimeout } from "../../../src/core/rollout/hold-timeout.ts";
import { type HoldFacts, isOwnHold, planHolds } from "../../../src/core/rollout/plan-holds.ts";
import { formatMark, isMark, markKey, parseMark } from "../../../src/core/rollout/proven-mark.ts";
import { bakeMinutesOf, breakerEnabled } from "../../../src/core/rollout/rollout-guards.ts";
import {
  configurationFor,
  formerConfiguration,
  parseConfiguration,
  pausesIn,
} from "../../../src/core/rollout/service-configuration.ts";
import { revisionNumber, rolloutIdOf } from "../../../src/core/rollout/service-deployment-id.ts";
import { watchInterval } from "../../../src/core/rollout/watch-interval.ts";

describe("the id of a rollout", () => {
  it("ties a service revision to its deployment, and nothing else to any", () => {
    expect(rolloutIdOf("arn:aws:ecs:eu-west-1:1:service-revision/shop/shop/4242")).toBe("ecs-svc/4242");
    expect(revisionNumber("ecs-svc/4242")).toBe("4242");
    expect([rolloutIdOf(""), rolloutIdOf("arn:aws:ecs:eu-west-1:1:service-deployment/shop/shop/aBc")]).toEqual([
      "",
      "",
    ]);
  });
});

describe("planHolds", () => {
  const facts: HoldFacts = { strategy: "blue-green", testable: true, pauses: [], ownHooks: "refuse", smokeAt: "test" };
  it.each<[Partial<HoldFacts>, object]>([
    [{}, { kind: "places", places: ["test", "production"] }],
    [{ testable: false }, { kind: "places", places: ["production"] }],
    [
      { strategy: "rolling", pauses: ["other"] },
      { kind: "places", places: [] },
    ],
    [{ strategy: "canary" }, { kind: "places", places: ["test", "step", "production"] }],
    [{ strategy: "linear", testable: false }, { kind: "no-test-address" }],
    [
      { strategy: "linear", testable: false, smokeAt: "full" },
      { kind: "places", places: ["step", "production"] },
    ],
    [{ pauses: ["other"] }, { kind: "foreign", places: ["other"] }],
    [
      { pauses: ["other"], ownHooks: "keep" },
      { kind: "places", places: ["test", "production"] },
    ],
    [
      { pauses: ["other", "production"], ownHooks: "keep" },
      { kind: "foreign", places: ["production"] },
    ],
    [
      { pauses: ["test"], testable: false, ownHooks: "keep" },
      { kind: "places", places: ["production"] },
    ],
  ])("plans %#", (differs, expected) => {
    expect(planHolds({ ...facts, ...differs })).toEqual(expected);
  });

  it("knows its own pause by its place and by what stood there before", () => {
    expect([
      isOwnHold({ at: "test" }, []),
      isOwnHold({ at: "test" }, ["test"]),
      isOwnHold({ at: "other" }, []),
    ]).toEqual([true, false, false]);
  });
});

describe("the service's configuration", () => {
  const former = {
    strategy: "BLUE_GREEN",
    bakeTimeInMinutes: 5,
    alarms: { enable: true },
    lifecycleHooks: [
      { targetType: "AWS_LAMBDA", hookTargetArn: "arn:…", lifecycleStages: ["POST_TEST_TRAFFIC_SHIFT"] },
    ],
  };
  const wish = {
    holds: { places: ["test", "production"], timeoutMinutes: 120 },
    strategy: "blue-green",
    bakeMinutes: 5,
  } as const;

  it("gets our pauses beside its own hooks, each falling back by itself, and keeps everything else", () => {
    const changed = configurationFor(former, wish);
    expect(changed).toEqual({
      ...former,
      lifecycleHooks: [
        ...former.lifecycleHooks,
        {
          targetType: "PAUSE",
          lifecycleStages: ["POST_TEST_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"],
          timeoutConfiguration: { timeoutInMinutes: 120, action: "ROLLBACK" },
        },
      ],
    });
    expect(pausesIn(JSON.stringify(changed))).toEqual(["test", "production"]);
    expect(pausesIn(former)).toEqual([]);
  });

  it("is left alone when nothing departs from it", () => {
    expect(configurationFor(former, { holds: undefined, strategy: "blue-green", bakeMinutes: 5 })).toBeUndefined();
    expect(configurationFor({}, { holds: undefined, strategy: "rolling", bakeMinutes: undefined })).toBeUndefined();
    expect(configurationFor({}, { holds: undefined, strategy: "canary", bakeMinutes: 3 })).toEqual({
      strategy: "CANARY",
      bakeTimeInMinutes: 3,
    });
  });

  it("is undone by spelling out what ECS would keep", () => {
    expect(formerConfiguration(`{"bakeTimeInMinutes":5}`)).toEqual({
      bakeTimeInMinutes: 5,
      strategy: "ROLLING",
      lifecycleHooks: [],
    });
    expect(formerConfiguration(JSON.stringify(former))).toEqual(former);
  });

  it("reads bake time and breaker, and takes hostile text for an empty configuration", () => {
    expect([
      bakeMinutesOf(`{"bakeTimeInMinutes":7}`),
      bakeMinutesOf(""),
      breakerEnabled(`{"deploymentCircuitBreaker":{"enable":true}}`),
      breakerEnabled(`{"deploymentCircuitBreaker":{"enable":false}}`),
    ]).toEqual([7, 0, true, false]);
    fc.assert(fc.property(fc.string(), (text) => typeof parseConfiguration(text) === "object"));
    expect(parseConfiguration("[1]")).toEqual({});
  });
});

describe("holdTimeout", () => {
  it.each([
    [90 * 60_000, { kind: "minutes", minutes: 120 }],
    [1, { kind: "minutes", minutes: 31 }],
    [1410 * 60_000, { kind: "minutes", minutes: 1440 }],
    [1411 * 60_000, { kind: "too-long", minutes: 1441 }],
  ])("adds half an hour: %i", (budget, expected) => {
    expect(holdTimeout(budget)).toEqual(expected);
  });
});

describe("watchInterval", () => {
  it("looks often at first, then less", () => {
    expect([0, 119_999, 120_000, 599_999, 600_000].map(watchInterval)).toEqual([5_000, 5_000, 9_000, 9_000, 15_000]);
  });
});

describe("countFailedTasks", () => {
  const task = (code: string, reason = "", exitCode?: number): StoppedTask => ({
    id: code,
    at: undefined,
    code,
    reason,
    containers: [{ name: "web", exitCode, reason: "", health: "" }],
  });
  it("counts what failed by itself, not what was stopped for other reasons", () => {
    const failed = [
      task("TaskFailedToStart", "CannotPullContainerError"),
      task("EssentialContainerExited", "", 1),
      task("ServiceSchedulerInitiated", "Task failed ELB health checks in (target-group x)"),
      task("ServiceSchedulerInitiated", "Task failed container health checks"),
      task("", "", 137),
    ];
    const fine = [
      task("ServiceSchedulerInitiated", "Scaling activity initiated by deployment ecs-svc/1"),
      task("SpotInterruption"),
      task("UserInitiated", "Task stopped by user", 143),
      task("TerminationNotice"),
      task("", "", 0),
    ];
    expect([countFailedTasks(failed), countFailedTasks(fine)]).toEqual([5, 0]);
  });
});

describe("the mark of a proven release", () => {
  it("is read back as it was written, whatever the version looks like", () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }),
        fc.string({ maxLength: 60 }),
        (at, version) => {
          const text = formatMark({ at, version, digest: "sha256:abc" });
          expect(text).toMatch(/^[\w.:/@+ -]{1,256}$/);
          expect(parseMark(text)).toMatchObject({ at, digest: "sha256:abc" });
        },
      ),
    );
    expect(parseMark(formatMark({ at: new Date(0), version: "v1.5.0", digest: "" }))).toEqual({
      at: new Date(0),
      version: "v1.5.0",
      digest: "",
    });
    expect(parseMark("yes")).toBeUndefined();
  });

  it("belongs to one service and fits a tag's key", () => {
    expect(markKey("arn:aws:ecs:eu-west-1:1:cluster/shop", "shop")).toBe("deploy:proven/shop/shop");
    const long = markKey("c".repeat(255), "s".repeat(255));
    expect(long.length).toBeLessThanOrEqual(128);
    expect(long).not.toBe(markKey("c".repeat(255), "t".repeat(255)));
    expect([isMark(long), isMark("team")]).toEqual([true, false]);
  });
});
