import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import {
  accepted,
  shopBack,
  shopComplete,
  shopHeld,
  shopRollout,
  shopWith,
  targetThat,
} from "../../fakes/scripted-target.ts";
import { former, recordWith } from "../../fakes/shop-records.ts";
import { heldTarget, play, rollingBack, said, writesIn } from "./rollback-scene.ts";

const conflict = {
  kind: "refused",
  why: "conflict",
  message: "the deployment has moved on",
  remedy: "Read again.",
} as const;

const held = `{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5,"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_TEST_TRAFFIC_SHIFT"]}]}`;

describe("rollback against races and failures", () => {
  it("takes the next row when the hold is gone, and the next when the bake is over", async () => {
    const baking = shopWith({ holds: [], stage: "bake-time" });
    const restored = {
      ...shopBack(),
      rollout: { ...shopRollout, id: "ecs-svc/43", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [shopHeld],
      reactions: [
        { answer: conflict, afterwards: [baking] },
        { answer: conflict, afterwards: [shopComplete] },
        { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restored] },
      ],
    });
    const { outputs, conversation } = await play({ target, inputs: { smoke: "failure" } });
    expect(writesIn(conversation)).toEqual([
      "roll-back-held ecs-svc/42 hook-1",
      "stop-with-rollback ecs-svc/42",
      `restore-release shop:41 ${former}`,
    ]);
    expect(said(outputs)).toBe("success smoke_failed yes");
  });

  it("stops writing, and locks nothing, when somebody else took over between reading and writing", async () => {
    const theirs = { ...shopRollout, id: "ecs-svc/50", release: "shop:50", holds: [], status: "successful" } as const;
    const superseded = shopWith({ status: "stop-requested", holds: [] }, { newer: theirs });
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer: conflict, afterwards: [superseded] }] });
    const { outputs, conversation, locks } = await play({ target, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("unchanged superseded no");
    expect(writesIn(conversation)).toEqual(["roll-back-held ecs-svc/42 hook-1"]);
    expect(locks).toEqual([]);
  });

  it("brings the former release back when the request to fall back came too late", async () => {
    const restored = {
      ...shopBack(),
      rollout: { ...shopRollout, id: "ecs-svc/43", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [shopWith({ holds: [], stage: "bake-time" })],
      reactions: [
        { answer: accepted, afterwards: [shopComplete] },
        { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restored] },
      ],
    });
    const { outputs, conversation } = await play({ target, inputs: { watch: "failure", smoke: "success" } });
    expect(writesIn(conversation)).toEqual(["stop-with-rollback ecs-svc/42", `restore-release shop:41 ${former}`]);
    expect(said(outputs)).toBe("success watch_failed yes");
  });

  it("reads again when the answer to a write was lost", async () => {
    const lost = () => {
      throw new Unreadable("unavailable", "ECS did not answer", "Run it again.");
    };
    const target = targetThat({
      looks: [shopHeld],
      reactions: [{ answer: lost, afterwards: [rollingBack, shopBack()] }],
    });
    const { outputs, conversation } = await play({ target, inputs: { smoke: "failure" } });
    expect(writesIn(conversation)).toHaveLength(1);
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
  });

  it("works with GitHub down: the rollback is proven, and the missing lock is warned of", async () => {
    const { outputs, result, journal, exit } = await play({
      target: heldTarget(),
      github: "down",
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(outputs.incident).toBe("");
    expect(result.details.lock_not_written).toContain("GitHub did not answer");
    expect(journal.some((line) => line.startsWith("warning") && line.includes("lock_not_written"))).toBe(true);
    expect(exit).toBe("exit 0");
  });

  it("goes on when GitHub's answer makes no sense at all", async () => {
    const { outputs, journal } = await play({
      target: heldTarget(),
      github: "malformed",
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(outputs.incident).toBe("17");
    expect(journal.some((line) => line.startsWith("warning") && line.includes("nodes is not iterable"))).toBe(true);
  });

  it("asks for the target until GitHub answers again, since nothing can be rolled back without it", async () => {
    const { outputs, conversation } = await play({
      target: heldTarget(),
      inputs: { smoke: "failure" },
      targetsDownFor: 3,
      recordsDownFor: 1,
    });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(writesIn(conversation)).toEqual(["roll-back-held ecs-svc/42 hook-1"]);
    expect(conversation.filter((line) => line.startsWith("record"))).toContain(
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
    );
  });

  it("reads the record once more when the way back is proven, to close it and give the configuration back", async () => {
    const target = targetThat({
      looks: [shopHeld],
      reactions: [{ answer: accepted, afterwards: [rollingBack, { ...shopBack(), configuration: held }] }],
    });
    const { outputs, conversation } = await play({ target, inputs: { smoke: "failure" }, recordsDownFor: 1 });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(conversation.filter((line) => /^(record|restore-configuration)/.test(line))).toEqual([
      `restore-configuration ${former}`,
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
    ]);
  });

  it("writes the lock afterwards when the first try failed", async () => {
    const { outputs, conversation, locks, updates } = await play({
      target: heldTarget(),
      locksDownFor: 1,
      inputs: { smoke: "failure" },
    });
    expect(outputs.incident).toBe("17");
    expect(conversation.filter((call) => call.startsWith("lock"))).toHaveLength(2);
    expect(locks[0]?.body).toContain("| **Status** | Resolved |");
    expect(updates).toEqual([]);
  });

  it("writes nothing when the state cannot be read", async () => {
    const forbidden = () => {
      throw new Unreadable(
        "forbidden",
        "not authorized to perform ecs:DescribeServices",
        "Grant ecs:DescribeServices.",
      );
    };
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [forbidden] }),
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("unknown state_unreadable no");
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "record 900 in_progress: ecs-svc/42 shop:42 phase=state_unreadable",
    ]);
    expect(result.headline).toContain("Grant ecs:DescribeServices.");
    expect(exit).toBe("exit 1");
  });

  it("looks for a minute when the platform is only unavailable", async () => {
    const away = () => {
      throw new Unreadable("unavailable", "ECS did not answer (503)", "Run it again.");
    };
    const target = targetThat({
      looks: [away, away, shopHeld],
      reactions: [{ answer: accepted, afterwards: [shopBack()] }],
    });
    expect(said((await play({ target, inputs: { smoke: "failure" } })).outputs)).toBe("success smoke_failed yes");
  });

  describe("when two hands go back at once", () => {
    const theirs = (holds: typeof shopRollout.holds = []) =>
      ({ ...shopRollout, id: "ecs-svc/44", release: "shop:41", holds, status: "in-progress" }) as const;
    const overtaken = {
      ...shopBack(),
      primary: { rollout: "ecs-svc/44", release: "shop:41", complete: true },
      live: { rollout: "ecs-svc/44", release: "shop:41" },
      rollout: { ...shopRollout, id: "ecs-svc/43", release: "shop:41", holds: [], status: "stopped" },
      newer: { ...theirs(), status: "successful" },
    } as const;
    const byRelease = (claimed: { release: string }) => claimed.release;

    it("proves what both brought out, whoever was last", async () => {
      const target = targetThat({
        looks: [shopComplete],
        reactions: [
          { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [overtaken] },
        ],
      });
      const claims: string[] = [];
      const twoHands = {
        ...target,
        prove: async (claim: { readonly release: string; readonly rollout?: string }) => {
          claims.push(byRelease(claim));
          if (claim.rollout === "ecs-svc/43") return { kind: "disproven", why: "superseded", live: "shop:41" } as const;
          return { kind: "proven", release: "shop:41", running: 2, strength: "full" } as const;
        },
      };
      const { outputs, conversation } = await play({ target: twoHands, inputs: { smoke: "failure" } });
      expect(said(outputs)).toBe("success smoke_failed yes");
      expect(conversation.filter((line) => line.startsWith("record")).at(-1)).toContain("phase=rolled-back");
      expect(claims).toEqual(["shop:41", "shop:41"]);
    });

    it("counts a fall-back of the platform as proven while another hand brings the same release out", async () => {
      const fellBack = { ...shopBack(), newer: { ...theirs(), status: "successful" } } as const;
      const target = targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [fellBack] }] });
      const { outputs } = await play({ target, inputs: { smoke: "failure" } });
      expect(said(outputs)).toBe("success smoke_failed yes");
    });

    it("ends no pause in somebody else's deployment that is not ours", async () => {
      const waits = { ...theirs(shopRollout.holds) };
      const found = shopWith({ status: "stopped", holds: [] }, { newer: waits });
      const teams = former.replace(
        '"lifecycleHooks":[]',
        `"lifecycleHooks":${held.slice(held.indexOf("["), -1).replace("TEST", "PRODUCTION")}`,
      );
      const base = recordWith();
      const record = { ...base, payload: { ...base.payload, formerConfiguration: teams } };
      const target = targetThat({ looks: [found, { ...shopBack(), rollout: waits }] });
      const { conversation } = await play({ target, record, inputs: { smoke: "failure" } });
      expect(conversation.filter((line) => line.startsWith("continue"))).toEqual([]);
      expect(writesIn(conversation)).toEqual([]);
    });
  });

  it("brings nothing back a second time by itself, and leaves that to a person", async () => {
    const record = recordWith([{ smoke: "failure" }, { smoke: "failure", phase: "rolling-back", family: "shop:41" }]);
    const inputs = { lost: "true", deploy: "", smoke: "", watch: "" };
    const rescued = await play({ target: targetThat({ looks: [shopComplete] }), record, inputs });
    expect(said(rescued.outputs)).toBe("failure rollback_failed no");
    expect(writesIn(rescued.conversation)).toEqual([]);
    expect(rescued.locks[0]?.labels).toEqual(["incident", "sev1"]);
  });

  it("leaves a finished deployment alone when neither the lost job nor GitHub can say whether it was judged", async () => {
    const inputs = { lost: "true", deploy: "", smoke: "", watch: "" };
    const finished = await play({ target: targetThat({ looks: [shopComplete] }), github: "down", inputs });
    expect(said(finished.outputs)).toBe("unknown state_unreadable no");
    expect(writesIn(finished.conversation)).toEqual([]);
    expect(said((await play({ target: heldTarget(), github: "down", inputs })).outputs)).toBe("success job_lost yes");
  });
});
