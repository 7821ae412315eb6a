import { describe, expect, it } from "vitest";
import { accepted, shopBack, shopHeld, shopRollout, shopWith, targetThat } from "../../fakes/scripted-target.ts";
import { former, recordWith, request } from "../../fakes/shop-records.ts";
import { heldTarget, play, rollingBack, said, writesIn } from "./rollback-scene.ts";

describe("rollback of a held deployment", () => {
  it("falls back through the hold when the watch failed, proves, locks, resolves", async () => {
    const { conversation, outputs, locks, updates, exit, summary } = await play({
      target: heldTarget(),
      inputs: { smoke: "success", watch: "failure" },
    });
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "roll-back-held ecs-svc/42 hook-1",
      "lock shop in production",
      "observe ecs-svc/42",
      "record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back",
      "observe ecs-svc/42",
      "prove shop:41",
      "observe",
      `restore-configuration ${former}`,
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
      "update #17 **Status: Resolved**",
    ]);
    expect(outputs).toMatchObject({
      decision: "success",
      "reason-code": "watch_failed",
      undone: "yes",
      "live-version": "v1.4.0",
      "task-definition": "shop:41",
      incident: "17",
      "incident-url": "https://github.com/shop-org/shop/issues/17",
      severity: "sev2",
      "started-at": "2026-11-24T11:00:10.000Z",
      impact: "Up to 100 % of the public requests were served by v1.5.0 between the start time and the rollback.",
      "service-deployment": "ecs-svc/42",
    });
    expect(locks[0]).toMatchObject({
      scope: { environment: "production", service: "shop" },
      request,
      labels: ["incident", "sev2"],
    });
    expect(locks[0]?.body).toContain("| **Status** | Identified |");
    expect(locks[0]?.body).toContain("| **Start time** | Tue 24 Nov 2026 11:00 UTC |");
    expect(locks[0]?.body).toContain("Up to 100 % of the public requests");
    expect(updates[0]).toContain("`v1.4.0 (shop:41)` is live again");
    expect(summary).toContain("| Version | `v1.4.0` |");
    expect(exit).toBe("exit 0");
  });

  it("says who gave it up and why, and lets the run that watches it know that it was not its own doing", async () => {
    const { outputs, locks, conversation } = await play({
      target: heldTarget(),
      inputs: { aborted: "true", by: "dana", reason: "checkout looks odd", deploy: "" },
    });
    expect(said(outputs)).toBe("success aborted yes");
    expect(locks[0]?.body).toContain("A person gave the deployment up");
    expect(locks[0]?.body).toContain("dana asked for it: checkout looks odd");
    expect(conversation).toContain("record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back-by-hand");
  });

  it("rolls back the wrong version that the smoke test met before any public traffic", async () => {
    const atTest = shopWith({
      weight: 0,
      holds: [{ ...shopRollout.holds[0], id: "hook-0", at: "test", expiresAt: new Date("2026-11-24T12:00:00Z") }],
    });
    const target = targetThat({ looks: [atTest], reactions: [{ answer: accepted, afterwards: [shopBack()] }] });
    const { outputs, locks, conversation } = await play({ target, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(conversation).toContain("roll-back-held ecs-svc/42 hook-0");
    expect(locks[0]?.body).toContain("None: v1\\.5\\.0 was never reached from the public address\\.");
  });

  it("rolls back by the record when the job was lost", async () => {
    const { outputs } = await play({
      target: heldTarget(),
      inputs: { lost: "true", deploy: "", smoke: "", watch: "" },
    });
    expect(said(outputs)).toBe("success job_lost yes");
  });

  it("says that the team's commands failed, also where the job that should have undone it was lost", async () => {
    const { outputs } = await play({
      target: heldTarget(),
      inputs: { lost: "true", commands: "failure", deploy: "", smoke: "", watch: "" },
    });
    expect(said(outputs)).toBe("success commands_failed yes");
  });

  it("finds the deployment by the record when the deploy job left no outputs", async () => {
    const { outputs, conversation } = await play({
      target: heldTarget(),
      inputs: { lost: "true", "service-deployment": "" },
    });
    expect(conversation[0]).toBe("observe ecs-svc/42");
    expect(said(outputs)).toBe("success job_lost yes");
  });

  it("finds it by what it brings when even the record never learnt its id", async () => {
    const record = recordWith([{ serviceDeployment: "", phase: "started" }]);
    const { outputs, conversation } = await play({
      target: heldTarget(),
      record,
      inputs: { lost: "true", "service-deployment": "" },
    });
    expect(conversation.slice(0, 3)).toEqual(["observe", "observe ecs-svc/42", "roll-back-held ecs-svc/42 hook-1"]);
    expect(said(outputs)).toBe("success job_lost yes");
  });

  it("notes in the record the deployment that a lost job never noted", async () => {
    const { conversation } = await play({
      target: heldTarget(),
      inputs: { "service-deployment": "", deploy: "failure" },
      record: recordWith([{ serviceDeployment: "", phase: "started" }]),
    });
    expect(conversation.at(-2)).toBe("record 900 failure: ecs-svc/42 shop:42 phase=rolled-back");
  });

  it("leaves a rollout of the same release alone that began before the record", async () => {
    const record = recordWith([{ serviceDeployment: "", phase: "started" }]);
    const target = targetThat({ looks: [shopWith({ createdAt: new Date("2026-11-23T11:00:00Z") })] });
    const { outputs, conversation } = await play({
      target,
      record,
      inputs: { lost: "true", "service-deployment": "" },
    });
    expect(said(outputs)).toBe("unchanged nothing_changed no");
    expect(writesIn(conversation)).toEqual([]);
  });

  it("writes first when the run was cancelled, and says honestly when it cannot prove in time", async () => {
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack] }] });
    const { outputs, conversation, updates, exit } = await play({
      target,
      inputs: { cancelled: "true", smoke: "failure" },
      interruptAfterCalls: 5,
    });
    expect(conversation.slice(0, 2)).toEqual(["observe ecs-svc/42", "roll-back-held ecs-svc/42 hook-1"]);
    expect(said(outputs)).toBe("unknown rollback_unproven no");
    expect(conversation.some((call) => call.includes("failure"))).toBe(false);
    expect(updates[0]).toContain(
      "aws ecs update-service --cluster shop-production --service shop --region eu-west-1 --task-definition shop:41",
    );
    expect(exit).toBe("exit 1");
  });

  it("gives up proving at its deadline", async () => {
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack] }] });
    const { outputs, result } = await play({ target, inputs: { watch: "failure", smoke: "success", deadline: "5m" } });
    expect(said(outputs)).toBe("unknown rollback_unproven no");
    expect(result.headline).toContain("the deadline passed");
  });

  it("holds for a person when the target says so", async () => {
    const text = `version: 1
services: { shop: { environments: { production: { platform: ecs, cluster: shop-production, service: shop, region: eu-west-1, role: "arn:aws:iam::111122223333:role/deploy-production", address: "https://shop.example", health: /api/health, on-inconclusive: hold } } } }`;
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [shopHeld] }),
      targets: text,
      inputs: { smoke: "success", watch: "unknown" },
    });
    expect(said(outputs)).toBe("unchanged held_for_person no");
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "record 900 in_progress: ecs-svc/42 shop:42 phase=held_for_person",
    ]);
    expect(result.headline).toContain("Tue 24 Nov 2026 12:30 UTC");
    expect(exit).toBe("exit 0");
  });
});
