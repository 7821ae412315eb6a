import { describe, expect, it } from "vitest";
import { accepted, shopBack, shopComplete, shopHeld, shopWith, targetThat } from "../../fakes/scripted-target.ts";
import { former } from "../../fakes/shop-records.ts";
import { play, said } from "./rollback-scene.ts";

describe("rollback of a deployment that moves or is over", () => {
  it("stops what is in flight", async () => {
    const target = targetThat({
      looks: [shopWith({ holds: [], stage: "scale-up", weight: 0 })],
      reactions: [{ answer: accepted, afterwards: [shopBack()] }],
    });
    const { outputs, conversation } = await play({ target, inputs: { deploy: "failure", commands: "skipped" } });
    expect(conversation[1]).toBe("stop-with-rollback ecs-svc/42");
    expect(said(outputs)).toBe("success deploy_failed yes");
  });

  it("brings the last known good back with its configuration when ours is complete", async () => {
    const restored = shopWith(
      { id: "ecs-svc/43", release: "shop:41", status: "successful", holds: [] },
      {
        configuration: former,
        primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true },
        live: { rollout: "ecs-svc/43", release: "shop:41" },
      },
    );
    const target = targetThat({
      looks: [shopComplete],
      reactions: [{ answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restored] }],
    });
    const { outputs, conversation } = await play({
      target,
      inputs: { deploy: "success", smoke: "success", watch: "failure" },
    });
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "last known good than shop:42 captured shop:41",
      `restore-release shop:41 ${former}`,
      "lock shop in production",
      "observe ecs-svc/43",
      "record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back",
      "prove shop:41",
      "observe",
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
      "update #17 **Status: Resolved**",
    ]);
    expect(said(outputs)).toBe("success watch_failed yes");
  });

  it("refuses without a release that is known to work, and writes no lock", async () => {
    const target = targetThat({ looks: [shopComplete] });
    const { outputs, conversation, result, locks } = await play({
      target,
      knownGood: undefined,
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("failure known_good_missing no");
    expect(conversation.some((call) => call.startsWith("restore"))).toBe(false);
    expect(locks).toEqual([]);
    expect(result.remedy).toContain("task-definition");
  });

  it("names the permission that is missing, and the command to go back by hand", async () => {
    const answer = {
      kind: "refused",
      why: "forbidden",
      message: "not authorized to perform ecs:ContinueServiceDeployment",
      remedy: "Grant ecs:ContinueServiceDeployment.",
    } as const;
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer }] });
    const { outputs, result, summary } = await play({ target, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("failure write_forbidden no");
    expect(result.remedy).toContain("Grant ecs:ContinueServiceDeployment.");
    expect(summary).toContain("aws ecs update-service");
  });

  it("keeps what turns out complete and judged, with finish's bookkeeping", async () => {
    const { outputs, conversation } = await play({
      target: targetThat({ looks: [shopComplete] }),
      inputs: { deploy: "paused", smoke: "success", watch: "success", "smoke-public": "success" },
    });
    expect(said(outputs)).toBe("unchanged proven_late no");
    expect(outputs["live-version"]).toBe("v1.5.0");
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "prove shop:42",
      "mark shop:42 v1.5.0",
      "observe",
      `restore-configuration ${former}`,
      "record 900 success: ecs-svc/42 shop:42 phase=proven",
    ]);
  });

  it("says that everything passed while ECS still bakes", async () => {
    const target = targetThat({ looks: [shopWith({ holds: [], stage: "bake-time" })] });
    const { outputs, conversation } = await play({
      target,
      inputs: { smoke: "success", watch: "success", "smoke-public": "success" },
    });
    expect(said(outputs)).toBe("unchanged finishing no");
    expect(conversation).toEqual(["observe ecs-svc/42", "record 900 in_progress: ecs-svc/42 shop:42 phase=finishing"]);
  });

  it("reports a rollback of ECS that failed", async () => {
    const { outputs, exit, locks } = await play({
      target: targetThat({ looks: [shopWith({ status: "rollback-failed", reason: "no healthy tasks", holds: [] })] }),
      inputs: { deploy: "failure" },
    });
    expect(said(outputs)).toBe("failure rollback_failed no");
    expect(exit).toBe("exit 1");
    expect(locks[0]).toMatchObject({ labels: ["incident", "sev1"] });
    expect(locks[0]?.body).toContain("no healthy tasks");
  });
});
