import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { archiveOf, kept, RAN } from "../../fakes/archive-of.ts";
import { shopBack, shopComplete, shopRollout, shopWith, targetThat } from "../../fakes/scripted-target.ts";
import { former, recordWith } from "../../fakes/shop-records.ts";
import { heldTarget, play, rollingBack, said, writesIn } from "./rollback-scene.ts";

describe("rollback of what is undone or not ours", () => {
  it.each([
    [
      "the circuit breaker",
      { guards: { ...shopRollout.guards, breaker: { triggered: true, failures: 3, threshold: 3 } } },
      "by ECS's circuit breaker",
      ["explain ecs-svc/42"],
    ],
    ["a hook's time-out", { guards: { ...shopRollout.guards, hookFailed: true } }, "hook", []],
  ])("proves what %s rolled back, and locks without writing to the rollout", async (_, rollout, cause, explained) => {
    const { outputs, conversation, result } = await play({
      target: targetThat({ looks: [shopBack(rollout)] }),
      inputs: { deploy: "failure" },
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(result.headline).toContain(cause);
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      ...explained,
      "lock shop in production",
      "observe ecs-svc/42",
      "prove shop:41",
      "observe",
      `restore-configuration ${former}`,
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
      "update #17 **Status: Resolved**",
    ]);
    expect(outputs.incident).toBe("17");
  });

  it("retracts a record that was proven before anybody judged it", async () => {
    const record = recordWith([{ state: "success", phase: "proven" }]);
    const { conversation } = await play({ target: targetThat({ looks: [shopBack()] }), record });
    expect(conversation.filter((line) => line.startsWith("record"))).toEqual([
      "record 900 inactive: ecs-svc/42 shop:42 phase=rolled-back",
    ]);
  });

  it("takes its own pauses back and leaves what somebody changed of the configuration meanwhile, saying so once", async () => {
    const record = recordWith();
    const pause = { targetType: "PAUSE", lifecycleStages: ["POST_PRODUCTION_TRAFFIC_SHIFT"] };
    const own = JSON.stringify({ lifecycleHooks: [pause] });
    const changed = { strategy: "BLUE_GREEN", bakeTimeInMinutes: 30, lifecycleHooks: [pause] };
    const { conversation, journal, summary } = await play({
      target: targetThat({ looks: [{ ...shopBack(), configuration: JSON.stringify(changed) }] }),
      record: { ...record, payload: { ...record.payload, ownConfiguration: own } },
      inputs: { deploy: "failure" },
    });
    expect(conversation).toContain(
      `restore-configuration {"strategy":"BLUE_GREEN","bakeTimeInMinutes":30,"lifecycleHooks":[]}`,
    );
    const told = "configuration_kept: somebody changed bakeTimeInMinutes";
    expect(journal.filter((line) => line.includes(told))).toHaveLength(1);
    expect(summary).toContain("somebody changed bakeTimeInMinutes");
  });

  const died = (id: string, exitCode: number) => ({
    id,
    at: new Date("2026-11-24T11:10:00Z"),
    code: "EssentialContainerExited",
    reason: "Essential container in task exited",
    containers: [{ name: "web", exitCode, reason: "", health: "UNKNOWN" }],
  });

  it.each([
    [
      "its own run stopped it",
      recordWith([{}, { phase: "tasks_failing" }]),
      {},
      "deploying step rolled it back, since its tasks failed\\. 2 tasks: container web exited with code 3\\.",
    ],
    [
      "the circuit breaker did",
      recordWith(),
      { guards: { ...shopRollout.guards, breaker: { triggered: true, failures: 3, threshold: 3 } } },
      "circuit breaker before this run did so, since its tasks failed\\. 2 tasks: container web exited with code 3\\.",
    ],
  ])("names in the incident what the tasks died of when %s", async (_, record, rollout, words) => {
    const { locks, conversation } = await play({
      target: targetThat({ looks: [shopBack(rollout)] }),
      record,
      stoppedTasks: [died("a", 3), died("b", 1), died("c", 3)],
      inputs: { deploy: "failure" },
    });
    expect(locks[0]?.body).toContain(words);
    expect(conversation).toContain("explain ecs-svc/42");
  });

  it.each([
    ["The run's own deploying step", recordWith([{}, { phase: "tasks_failing" }])],
    ["An earlier step of the run", recordWith([{}, { phase: "rolling-back", family: "shop:41" }])],
  ])("points to the summary of the step where nobody knows what they died of: %s", async (step, record) => {
    const target = targetThat({ looks: [shopBack()] });
    const { locks } = await play({ target, record, inputs: { deploy: "failure" } });
    expect(locks[0]?.body).toContain(`${step} rolled it back; the summary of that step has the cause\\.`);
  });

  it("waits for a fall-back under way, as a second run of the same request does", async () => {
    const target = targetThat({ looks: [rollingBack, rollingBack, shopBack()] });
    const { outputs, conversation } = await play({
      target,
      record: recordWith([{}, { phase: "rolling-back", family: "shop:41" }]),
      inputs: { watch: "failure" },
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(writesIn(conversation)).toEqual([]);
  });

  it("opens no second incident for a request whose record says that it was rolled back", async () => {
    const record = recordWith([{}, { state: "failure", phase: "rolled-back" }]);
    const { outputs, locks } = await play({
      target: targetThat({ looks: [shopBack()] }),
      record,
      inputs: { watch: "failure" },
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(locks).toEqual([]);
  });

  it("takes its own restored release for an undone deployment, not for somebody else's", async () => {
    const target = targetThat({
      looks: [
        {
          ...shopComplete,
          primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true },
          live: { rollout: "ecs-svc/43", release: "shop:41" },
        },
      ],
    });
    const { outputs, conversation } = await play({ target, inputs: { watch: "failure" } });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(writesIn(conversation)).toEqual([]);
  });

  it("writes nothing to a deployment of somebody else, restores the configuration and ends the record", async () => {
    const theirs = { ...shopRollout, id: "ecs-svc/50", release: "shop:50", holds: [], status: "successful" } as const;
    const superseded = shopWith(
      { status: "stopped", holds: [] },
      {
        newer: theirs,
        primary: { rollout: "ecs-svc/50", release: "shop:50", complete: true },
        live: { rollout: "ecs-svc/50", release: "shop:50" },
      },
    );
    const { outputs, conversation, locks, exit } = await play({
      target: targetThat({ looks: [superseded] }),
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("unchanged superseded no");
    expect(conversation.slice(0, 4)).toEqual([
      "observe ecs-svc/42",
      "record 900 inactive: ecs-svc/42 shop:42 phase=superseded",
      "observe",
      `restore-configuration ${former}`,
    ]);
    expect(writesIn(conversation)).toEqual([]);
    expect(outputs["task-definition"]).toBe("shop:50");
    expect(locks).toEqual([]);
    expect(exit).toBe("exit 0");
  });

  it("finds by the platform's list what was undone before anybody noted or looked", async () => {
    const target = targetThat({ looks: [{ ...shopBack(), rollout: undefined }, shopBack()] });
    const { outputs, conversation } = await play({
      target,
      inputs: { "service-deployment": "", deploy: "failure" },
      record: recordWith([{ serviceDeployment: "", phase: "started" }]),
      pastRollout: "ecs-svc/42",
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(conversation).toContain("rollout of shop:42 since 10:58:00");
    expect(conversation).toContain("lock shop in production");
  });

  it("takes the mark from what was undone, where an earlier deployment of it was proven", async () => {
    const at = new Date("2026-11-20T10:00:00Z");
    const marked = kept("shop:42", { mark: { kind: "proven", at, version: "v1.5.0", digest: RAN } });
    const target = heldTarget();
    const { outputs, conversation } = await play({
      target,
      archive: archiveOf({ conversation: target.calls, releases: [marked] }),
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(conversation.filter((call) => call.startsWith("unmark"))).toEqual(["unmark shop:42"]);
    expect(conversation.indexOf("unmark shop:42")).toBeGreaterThan(conversation.indexOf("prove shop:41"));
  });

  it("is no less a rollback where the mark of what was undone cannot be taken, and says so", async () => {
    const at = new Date("2026-11-20T10:00:00Z");
    const marked = kept("shop:42", { mark: { kind: "proven", at, version: "v1.5.0", digest: RAN } });
    const archive = {
      ...archiveOf({ releases: [marked] }),
      unmark: () => Promise.reject(new Unreadable("unavailable", "ECS did not answer", "Wait.")),
    };
    const { outputs, journal } = await play({ target: heldTarget(), archive, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(journal.join("\n")).toContain("shop:42 was undone and may keep its mark as proven");
  });

  it("leaves the mark of a release that serves again, such as one that was only deployed anew", async () => {
    const at = new Date("2026-11-20T10:00:00Z");
    const marked = kept("shop:41", { mark: { kind: "proven", at, version: "v1.4.0", digest: RAN } });
    const target = targetThat({ looks: [shopBack({ release: "shop:41" })] });
    const record = recordWith();
    const { conversation } = await play({
      target,
      record: { ...record, payload: { ...record.payload, family: "shop:41" } },
      archive: archiveOf({ conversation: target.calls, releases: [marked] }),
      inputs: { deploy: "failure" },
    });
    expect(conversation.filter((call) => call.startsWith("unmark"))).toEqual([]);
  });

  it("says that nothing was changed when there is no record of the request", async () => {
    const target = targetThat({ looks: [{ ...shopBack(), rollout: undefined }] });
    const { outputs, conversation } = await play({
      target,
      noRecord: true,
      inputs: { deploy: "failure", "service-deployment": "" },
    });
    expect(said(outputs)).toBe("unchanged nothing_changed no");
    expect(outputs["live-version"]).toBe("v1.4.0");
    expect(conversation).toEqual(["observe"]);
  });
});
