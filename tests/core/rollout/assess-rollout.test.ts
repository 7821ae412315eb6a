import { describe, expect, it } from "vitest";
import { assessRollout } from "../../../src/core/rollout/assess-rollout.ts";
import type { Rollout } from "../../../src/core/rollout/rollout.ts";
import type { TargetObservation } from "../../../src/core/rollout/target-observation.ts";
import { shopComplete, shopRollout, shopWith } from "../../fakes/scripted-target.ts";

const other: Rollout = { ...shopRollout, id: "ecs-svc/43", release: "shop:43" };
const guards = { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false };
const kindOf = (observation: TargetObservation, failedTasks?: number) => assessRollout(observation, { failedTasks });

describe("assessRollout", () => {
  it.each<[string, TargetObservation, object]>([
    ["pending", shopWith({ status: "pending", holds: [] }), { kind: "in-progress", stage: "pending" }],
    ["under way", shopWith({ holds: [], stage: "scale-up" }), { kind: "in-progress", stage: "scale-up", weight: 100 }],
    ["held", shopWith({}), { kind: "held", hold: { id: "hook-1" } }],
    ["complete and primary", shopComplete, { kind: "succeeded", running: 2, wanted: 2 }],
    [
      "complete, then somebody else's",
      { ...shopComplete, primary: { rollout: "ecs-svc/43", release: "shop:43", complete: false }, newer: other },
      { kind: "superseded", by: { rollout: "ecs-svc/43" }, afterSuccess: true },
    ],
    [
      "complete, and somebody else's on its way that is not primary yet",
      { ...shopComplete, newer: { ...other, status: "in-progress", holds: [] } },
      { kind: "superseded", by: { rollout: "ecs-svc/43" }, afterSuccess: true },
    ],
    [
      "complete, and a newer one that was rolled back",
      { ...shopComplete, newer: { ...other, status: "rolled-back", holds: [] } },
      { kind: "succeeded" },
    ],
    [
      "stopped for a newer one",
      shopWith({ status: "stopped", holds: [] }, { newer: other }),
      { kind: "superseded", by: { rollout: "ecs-svc/43", release: "shop:43" }, afterSuccess: false },
    ],
    [
      "asked to stop for a newer one",
      shopWith({ status: "stop-requested", holds: [] }, { newer: other }),
      { kind: "superseded" },
    ],
    [
      "asked to stop by nobody known",
      shopWith({ status: "stop-requested", holds: [] }),
      { kind: "in-progress", stage: "stop-requested" },
    ],
    [
      "stopped without a way back",
      shopWith({
        status: "stopped",
        holds: [],
        guards: { ...guards, breaker: { triggered: true, failures: 3, threshold: 3 } },
      }),
      { kind: "stopped", breaker: true },
    ],
    ["falling back", shopWith({ status: "rolling-back", holds: [] }), { kind: "rolling-back" }],
    [
      "asked to fall back",
      shopWith({ status: "rollback-requested", holds: [] }),
      { kind: "rolling-back", cause: "person" },
    ],
    ["unable to fall back", shopWith({ status: "rollback-failed", holds: [] }), { kind: "rollback-failed" }],
    ["not known", shopWith({}, { rollout: undefined }), { kind: "unknown" }],
  ])("reads a rollout that is %s", (_, observation, expected) => {
    expect(kindOf(observation)).toMatchObject(expected);
  });

  it.each<[Partial<Rollout>, string]>([
    [{ guards: { ...guards, breaker: { triggered: true, failures: 3, threshold: 3 } } }, "circuit-breaker"],
    [{ guards: { ...guards, alarms: ["p99"] } }, "alarm"],
    [{ guards: { ...guards, hookFailed: true } }, "hook"],
    [{ reason: "rolled back because the pause hook ecs-pause-1 timed out" }, "hook"],
    [
      {
        reason: "rolled back because of a user action on the pause hook ecs-pause-1",
        guards: { ...guards, hookFailed: true },
      },
      "person",
    ],
    [{ reason: "the circuit breaker threshold was exceeded" }, "circuit-breaker"],
    [{ reason: "an alarm was in ALARM" }, "alarm"],
    [{ reason: "a user-initiated stop" }, "person"],
    [{ reason: "" }, "person"],
  ])("names who made it fall back: %#", (rollout, cause) => {
    expect(kindOf(shopWith({ status: "rolled-back", holds: [], reason: "", ...rollout }))).toMatchObject({
      kind: "rolled-back",
      cause,
    });
  });

  it("ends at the limit of failed tasks, counted by either source, before it says held", () => {
    const failing = shopWith({ tasks: { wanted: 2, running: 0, pending: 1, failed: 3 } });
    expect(kindOf(failing, 3)).toMatchObject({ kind: "tasks-failing", failed: 3, limit: 3 });
    expect(kindOf(failing, 4)).toMatchObject({ kind: "held" });
    expect(kindOf(failing)).toMatchObject({ kind: "held" });
    expect(assessRollout(shopWith({}), { failedTasks: 3, stoppedTasks: 5 })).toMatchObject({
      kind: "tasks-failing",
      failed: 5,
    });
  });
});
