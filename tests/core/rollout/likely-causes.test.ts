import { describe, expect, it } from "vitest";
import type { Explanation, StoppedTask } from "../../../src/core/rollout/explanation.ts";
import { failedContainers } from "../../../src/core/rollout/failed-containers.ts";
import { isAlarming } from "../../../src/core/rollout/is-alarming.ts";
import { likelyCauses } from "../../../src/core/rollout/likely-causes.ts";
import { mergeExplanations, NO_EXPLANATION } from "../../../src/core/rollout/merge-explanations.ts";

const web = { name: "web", exitCode: 1, reason: "", health: "" };
const task = (id: string, differs: Partial<StoppedTask> = {}): StoppedTask => ({
  id,
  at: new Date(Number(id) * 1_000),
  code: "EssentialContainerExited",
  reason: "Essential container in task exited",
  containers: [web],
  release: "shop:42",
  ...differs,
});
const guards = { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false };
const event = (id: string, message: string) => ({ id, at: new Date(0), message });

describe("likelyCauses", () => {
  it.each<[string, Partial<Explanation>, object, readonly (string | RegExp)[]]>([
    ["nothing", {}, {}, []],
    ["a crash", { stoppedTasks: [task("1")] }, {}, ["A task: container web exited with code 1"]],
    [
      "the more frequent cause first",
      {
        stoppedTasks: [
          task("1", { containers: [{ ...web, reason: "OutOfMemoryError: Container killed due to memory usage" }] }),
          task("2"),
          task("3"),
        ],
      },
      {},
      ["2 tasks: container web exited with code 1", "A task: container web ran out of memory"],
    ],
    [
      "an image that is not there",
      {
        stoppedTasks: [
          task("1", {
            code: "TaskFailedToStart",
            reason: "CannotPullContainerError: manifest unknown",
            containers: [{ ...web, exitCode: undefined }],
          }),
        ],
      },
      {},
      ["A task: the image could not be pulled (CannotPullContainerError: manifest unknown)"],
    ],
    [
      "a secret that cannot be read",
      {
        stoppedTasks: [
          task("1", {
            code: "TaskFailedToStart",
            reason: "ResourceInitializationError: unable to pull secrets",
            containers: [],
          }),
        ],
      },
      {},
      [/could not be set up/],
    ],
    [
      "failed health checks",
      {
        stoppedTasks: [
          task("1", { code: "ServiceSchedulerInitiated", reason: "Task failed ELB health checks in (target-group x)" }),
        ],
        unhealthyTargets: [{ target: "10.0.0.1:80", reason: "Target.Timeout: Request timed out" }],
      },
      {},
      [/^A task: Task failed ELB health checks/, /Target.Timeout/],
    ],
    [
      "a container that says it is ill",
      { stoppedTasks: [task("1", { containers: [{ ...web, exitCode: 143, health: "UNHEALTHY" }] })] },
      {},
      ["A task: container web failed its own health check"],
    ],
    [
      "a container that simply ends",
      { stoppedTasks: [task("1", { containers: [{ ...web, exitCode: 0 }] })] },
      {},
      ["A task: container web ended by itself with code 0"],
    ],
    ["an alarm", {}, { alarms: ["5xx", "p99"] }, ["Alarms went off: 5xx, p99"]],
    [
      "a hook",
      {},
      {
        hooks: [
          { name: "check", status: "timed-out" },
          { name: "pause", status: "succeeded" },
        ],
      },
      ["Lifecycle hook check timed out"],
    ],
    [
      "a breaker",
      {},
      { breaker: { triggered: true, failures: 3, threshold: 3 } },
      ["The circuit breaker counted 3 of 3 failures"],
    ],
    [
      "only an event",
      { events: [event("1", "was unable to place a task"), event("2", "has reached a steady state")] },
      {},
      ["ECS says: was unable to place a task"],
    ],
    ["a task that was scaled in", { stoppedTasks: [task("1", { code: "ServiceSchedulerInitiated" })] }, {}, []],
  ])("names %s", (_, explanation, guard, expected) => {
    const causes = likelyCauses({ ...NO_EXPLANATION, ...explanation }, { ...guards, ...guard });
    expect(causes).toEqual(expected.map((one) => (typeof one === "string" ? one : expect.stringMatching(one))));
  });
});

describe("isAlarming", () => {
  it.each([
    ["(service shop) (task 1) failed container health checks.", true],
    ["(service shop) was unable to place a task because no container instance met all of its requirements.", true],
    ["(service shop) deployment failed: alarm detected.", true],
    ["(service shop) rolling back to deployment ecs-svc/1.", true],
    ["(service shop) operations are being throttled on ELB. Will try again later.", true],
    ["(service shop) has reached a steady state.", false],
    ["(service shop) has started 2 tasks: (task 1) (task 2).", false],
  ])("looks at %j", (message, expected) => {
    expect(isAlarming(message)).toBe(expected);
  });
});

describe("failedContainers", () => {
  it("takes the newest tasks, those containers that ended badly, each in two tasks at most", () => {
    const side = { name: "side", exitCode: 0, reason: "", health: "" };
    const tasks = ["1", "2", "3"].map((id) => task(id, { containers: [web, side] }));
    expect(failedContainers(tasks)).toEqual([
      { task: "3", release: "shop:42", container: "web" },
      { task: "2", release: "shop:42", container: "web" },
    ]);
  });
  it("takes what ended well where nothing ended badly, and nothing that never started or has no release", () => {
    expect(failedContainers([task("1", { containers: [{ ...web, exitCode: 0 }] })])).toHaveLength(1);
    const { release: _, ...nameless } = task("1");
    expect(failedContainers([task("1", { containers: [{ ...web, exitCode: undefined }] }), nameless])).toEqual([]);
  });
});

describe("mergeExplanations", () => {
  it("forgets nothing that the platform forgets, and takes the later word on one thing", () => {
    const earlier = {
      events: [event("1", "one")],
      stoppedTasks: [task("1")],
      unhealthyTargets: [{ target: "a", reason: "x" }],
      logs: [{ task: "1", container: "web", lines: ["old"] }],
      gaps: ["g"],
    };
    const later = {
      events: [event("2", "two")],
      stoppedTasks: [task("1", { reason: "later" }), task("2")],
      unhealthyTargets: [],
      logs: [{ task: "1", container: "web", lines: ["new"] }],
      gaps: ["g", "h"],
    };
    expect(mergeExplanations(earlier, later)).toEqual({
      events: [...earlier.events, ...later.events],
      stoppedTasks: later.stoppedTasks,
      unhealthyTargets: earlier.unhealthyTargets,
      logs: later.logs,
      gaps: ["g", "h"],
    });
  });
});
