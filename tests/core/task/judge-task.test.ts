import { describe, expect, it } from "vitest";
import { judgeTask } from "../../../src/core/task/judge-task.ts";
import { describeRefusal, type OneOffTask, type TaskContainer } from "../../../src/core/task/one-off-task.ts";

const exited = (name: string, exitCode: number | undefined, reason = ""): TaskContainer => ({ name, exitCode, reason });

function ended(containers: readonly TaskContainer[], differs: Partial<OneOffTask> = {}): OneOffTask {
  return {
    id: "a1",
    address: "arn:aws:ecs:eu-west-1:111122223333:task/shop-production/a1",
    release: "shop:42",
    group: "family:shop",
    status: "STOPPED",
    stopped: true,
    started: true,
    stopCode: "EssentialContainerExited",
    stoppedReason: "Essential container in task exited",
    containers,
    ...differs,
  };
}

const unborn = {
  started: false,
  stopCode: "TaskFailedToStart",
  stoppedReason: "CannotPullContainerError: no such image",
};

describe("a one-off task is judged by the container that does its work", () => {
  it.each<[string, OneOffTask, string, string]>([
    ["is not judged before it has stopped", ended([exited("web", undefined)], { stopped: false }), "web", "running"],
    ["succeeded with 0", ended([exited("web", 0)]), "web", "succeeded"],
    ["failed with 1", ended([exited("web", 1)]), "web", "failed: container web exited with 1"],
    [
      "is not failed by a sidecar that was killed with it",
      ended([exited("web", 0), exited("proxy", 137)]),
      "web",
      "succeeded",
    ],
    [
      "is not failed by any sidecar when its own is named",
      ended([exited("web", 0), exited("proxy", 1)]),
      "web",
      "succeeded",
    ],
    [
      "is not saved by a sidecar",
      ended([exited("web", 2), exited("proxy", 0)]),
      "web",
      "failed: container web exited with 2",
    ],
    ["has no such container", ended([exited("web", 0)]), "job", "failed: the task has no container 'job'"],
    [
      "never ran when no container started, and says why",
      ended([exited("web", undefined)], unborn),
      "web",
      "never-ran: container web never started; TaskFailedToStart: CannotPullContainerError: no such image",
    ],
    [
      "never ran when it was stopped before anything was placed",
      ended([], { ...unborn, stopCode: "UserInitiated", stoppedReason: "stopped by dana" }),
      "",
      "never-ran: UserInitiated: stopped by dana",
    ],
    [
      "is not a success when a person stopped it, whatever it exited with",
      ended([exited("web", 0)], { stopCode: "UserInitiated", stoppedReason: "stopped by dana" }),
      "web",
      "failed: UserInitiated: stopped by dana",
    ],
    [
      "is not a success without a stop code",
      ended([exited("web", 0)], { stopCode: "", stoppedReason: "" }),
      "web",
      "failed: stopped without a stop code",
    ],
    [
      "ran, and its host was lost",
      ended([exited("web", undefined)], { stopCode: "SpotInterruption", stoppedReason: "Host was reclaimed" }),
      "web",
      "failed: container web has no exit code; SpotInterruption: Host was reclaimed",
    ],
    [
      "was killed for its memory",
      ended([exited("web", 137, "OutOfMemoryError: Container killed due to memory usage")]),
      "web",
      "failed: container web exited with 137: OutOfMemoryError: Container killed due to memory usage",
    ],
    [
      "is judged by all when none is named",
      ended([exited("web", 0), exited("job", 1)]),
      "",
      "failed: container job exited with 1",
    ],
    [
      "spares what was ended with the task when none is named",
      ended([exited("web", 0), exited("proxy", 143)]),
      "",
      "succeeded",
    ],
    [
      "does not spare a sidecar that ran out of memory when none is named",
      ended([exited("web", 0), exited("proxy", 137, "OutOfMemoryError: killed")]),
      "",
      "failed: container proxy exited with 137: OutOfMemoryError: killed",
    ],
    ["spares nothing when nothing worked", ended([exited("web", 137)]), "", "failed: container web exited with 137"],
    [
      "does not judge what the platform adds",
      ended([exited("web", 0), exited("aws-guardduty-agent-x1", 1)]),
      "",
      "succeeded",
    ],
  ])("%s", (_, task, named, expected) => {
    const judgement = judgeTask(task, named);
    expect("why" in judgement ? `${judgement.kind}: ${judgement.why}` : judgement.kind).toBe(expected);
  });

  it.each([
    [{ resource: "", reason: "RESOURCE:MEMORY", detail: "" }, "RESOURCE:MEMORY"],
    [{ resource: "arn:x", reason: "AGENT", detail: "not connected" }, "AGENT (not connected) for arn:x"],
    [{ resource: "", reason: "", detail: "" }, "the platform gave no reason"],
  ])("says why a task was refused: %j", (refusal, said) => {
    expect(describeRefusal(refusal)).toBe(said);
  });
});
