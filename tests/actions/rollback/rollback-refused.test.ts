import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { archiveOf, kept, RAN, SHOP_IMAGE } from "../../fakes/archive-of.ts";
import { shopComplete, shopWith, targetThat } from "../../fakes/scripted-target.ts";
import { play, said, writesIn } from "./rollback-scene.ts";

const FAILED = { deploy: "success", smoke: "success", watch: "failure" };
const away = () => {
  throw new Unreadable("unavailable", "ecs:UpdateService: 500", "Check the AWS health dashboard.");
};
const throttled = () => {
  throw new Unreadable("rate_limited", "ecs:UpdateService: ThrottlingException", "Re-run the job later.");
};
const back = shopWith(
  { id: "ecs-svc/43", release: "shop:41", status: "successful", holds: [] },
  {
    primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true },
    live: { rollout: "ecs-svc/43", release: "shop:41" },
  },
);
const restored = {
  answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" },
  afterwards: [back],
} as const;

describe("a way back that the platform does not take", () => {
  it("fails loudly after its tries, pages by the severest incident, and prints the command (fault 58)", async () => {
    const target = targetThat({
      looks: [shopComplete],
      reactions: Array.from({ length: 9 }, () => ({ answer: away })),
    });
    const { outputs, conversation, locks, updates, exit, result } = await play({ target, inputs: FAILED });
    expect(said(outputs)).toBe("failure write_refused no");
    expect(writesIn(conversation).length).toBeGreaterThanOrEqual(3);
    expect(outputs.severity).toBe("sev1");
    expect(locks[0]?.labels).toContain("sev1");
    expect(updates[0]).toContain("Status: Investigating");
    const command =
      "aws ecs update-service --cluster shop-production --service shop --region eu-west-1 --task-definition shop:41";
    expect(result.remedy).toContain(command);
    expect(exit).toBe("exit 1");
  });

  it("tries again at once when it is throttled", async () => {
    const reactions = [{ answer: throttled }, { answer: throttled }, restored];
    const { outputs } = await play({ target: targetThat({ looks: [shopComplete], reactions }), inputs: FAILED });
    expect(said(outputs)).toBe("success watch_failed yes");
  });

  it("registers one copy, however often the platform has to be asked", async () => {
    const target = targetThat({
      looks: [shopComplete],
      reactions: [{ answer: away }, { answer: away }, { ...restored }],
    });
    const archive = archiveOf({ conversation: target.calls, releases: [kept("shop:41", { active: false })] });
    const { conversation } = await play({ target, archive, inputs: FAILED });
    expect(conversation.filter((call) => call.startsWith("register"))).toHaveLength(1);
  });

  it("stops before the service where the image is gone (fault 57)", async () => {
    const target = targetThat({ looks: [shopComplete] });
    const images = { [`${SHOP_IMAGE}@${RAN}`]: { kind: "missing" } } as const;
    const { outputs, conversation } = await play({
      target,
      archive: archiveOf({ images }),
      inputs: FAILED,
    });
    expect(said(outputs)).toBe("failure image_missing no");
    expect(writesIn(conversation)).toEqual([]);
  });

  it("goes no further back when what it brought back does not hold", async () => {
    const broken = shopWith(
      { id: "ecs-svc/43", release: "shop:41", status: "rolled-back", holds: [], reason: "tasks failed to start" },
      { primary: { rollout: "ecs-svc/42", release: "shop:42", complete: true } },
    );
    const target = targetThat({
      looks: [shopComplete],
      reactions: [{ answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [broken] }],
      prove: () => ({ kind: "disproven", why: "rolled-back", live: "shop:42" }),
    });
    const { outputs, conversation } = await play({ target, inputs: FAILED });
    expect(said(outputs)).toBe("failure rollback_failed no");
    expect(writesIn(conversation)).toHaveLength(1);
  });
});
