import { describe, expect, it } from "vitest";
import { shopBack, shopComplete, shopHeld, shopRollout, targetThat } from "../../fakes/scripted-target.ts";
import { play, said } from "./rollback-scene.ts";

describe("rollback by hand and as a plan", () => {
  it("brings back the release that a person named, past any record", async () => {
    const back = {
      ...shopBack(),
      rollout: { ...shopRollout, id: "ecs-svc/43", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [{ ...shopComplete, rollout: undefined }],
      reactions: [{ answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [back] }],
    });
    const { outputs, conversation } = await play({
      target,
      inputs: { request: "", "service-deployment": "", deploy: "", "task-definition": "shop:41" },
    });
    expect(conversation.filter((call) => /^(roll-back|stop|restore-release|lock)/.test(call))).toEqual([
      "restore-release shop:41 ",
    ]);
    expect(said(outputs)).toBe("success asked_by_person yes");
  });

  it("asks for what to undo", async () => {
    const { outputs, result } = await play({
      target: targetThat({ looks: [shopHeld] }),
      inputs: { request: "", "service-deployment": "" },
    });
    expect(said(outputs)).toBe("unknown input_invalid no");
    expect(result.headline).toContain("task-definition");
  });

  it("prints the plan of a dry run and writes nothing", async () => {
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [shopHeld] }),
      inputs: { "dry-run": "true", smoke: "failure" },
    });
    expect(said(outputs)).toBe("unchanged dry_run no");
    expect(conversation).toEqual(["observe ecs-svc/42"]);
    expect(result.headline).toContain("would be rolled back (smoke_failed): the held deployment is told to roll back");
    expect(exit).toBe("exit 0");
  });
});
