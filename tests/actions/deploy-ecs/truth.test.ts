import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { ActResult } from "../../../src/ports/target.ts";
import { before, complete, during, fellBack, play, type SceneSettings, shopTargets } from "./deploy-scene.ts";

const lost = new Unreadable("unavailable", "ECS did not answer", "Check the AWS health dashboard.");
const over: ActResult = { kind: "refused", why: "conflict", message: "it is over", remedy: "Read again." };
const TO_THE_END = { hold: "false", "wait-for-service-stability": "true" };
const failing = during({ tasks: { wanted: 2, running: 0, pending: 2, failed: 3 } });
const told = ({ outputs }: Awaited<ReturnType<typeof play>>) =>
  `${outputs.decision}/${outputs["reason-code"]} changed=${outputs.changed}`;

describe("deploy-ecs tells what is true", () => {
  it("concludes by how a rollout ended that was over before it could be stopped", async () => {
    const stopped: SceneSettings = { inputs: TO_THE_END, answers: { "stop-with-rollback": over } };
    const passed = await play({ ...stopped, course: [failing, complete] });
    expect(told(passed)).toBe("success/proven changed=yes");
    const back = await play({ ...stopped, course: [failing, fellBack] });
    expect(told(back)).toBe("failure/rolled_back_by_hook changed=yes");
  });

  it("does not say that it stopped what its own stop came too late for", async () => {
    const { outputs, journal } = await play({ inputs: TO_THE_END, course: [failing, complete] });
    expect(outputs["reason-code"]).not.toBe("tasks_failing");
    expect(journal.join("\n")).not.toContain("was stopped; its rollback");
  });

  it("notes in the record that a rollback failed, so that nobody takes it for under way", async () => {
    const failed = { ...fellBack, rollout: { ...fellBack.rollout, status: "rollback-failed" } as never };
    const { conversation, outputs } = await play({ inputs: TO_THE_END, course: [during({}), failed] });
    expect(outputs["reason-code"]).toBe("rollback_failed");
    expect(conversation.at(-1)).toContain("phase=rollback_failed");
  });

  it("knows no more of a task than ECS said: its answer was lost, and the next call refused", async () => {
    const refused = { kind: "refused", message: "no", remedy: "Look." } as const;
    const inputs = { "run-task": "true", "wait-for-task-stopped": "true" };
    const played = await play({ inputs, tasks: { "": { answers: [lost, refused] } } });
    expect(told(played)).toBe("unknown/state_unreadable changed=unknown");
    const never = await play({ inputs, tasks: { "": { answers: [refused] } } });
    expect(told(never)).toBe("failure/task_not_started changed=no");
  });

  it("says what stands where the update is refused after a task had run", async () => {
    const forbidden = { kind: "refused", why: "forbidden", message: "no", remedy: "Allow it." } as const;
    const inputs = { "run-task": "true", "wait-for-task-stopped": "true" };
    const { outputs, journal } = await play({ inputs, answers: { start: forbidden } });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "refused_by_platform", changed: "yes" });
    expect(journal.join("\n")).toContain("The service was not changed, and the task stands: no.");
  });

  it("lists the task and the steps of the migration among the calls of a dry run", async () => {
    const steps = "backup: { snapshot: shop-db }, apply: { command: [migrate] }, verify: { command: [check] }";
    const targets = shopTargets.replace("      bake: 5m\n", `      bake: 5m\n      migrations: { ${steps} }\n`);
    const { journal, outputs } = await play({
      targets,
      inputs: { "dry-run": "true", "run-task": "true" },
    });
    expect(outputs.decision).toBe("planned");
    const calls = journal.join("\n");
    expect(calls).toMatch(/ecs:RunTask: the one-off task of `run-task`/);
    expect(calls).toMatch(/rds:CreateDBSnapshot: .*shop-db/);
    expect(calls.match(/ecs:RunTask: .*migration/g)).toHaveLength(2);
    expect(calls.indexOf("rds:CreateDBSnapshot")).toBeLessThan(calls.indexOf("ecs:UpdateService"));
  });

  it("refuses a `run-task` that cannot be read before it registers or records anything, in a dry run too", async () => {
    for (const dry of ["true", "false"]) {
      const inputs = { "dry-run": dry, "run-task": "true", "run-task-tags": "{" };
      const { conversation, outputs } = await play({ inputs, first: [before] });
      expect(outputs).toMatchObject({ decision: "failure", "reason-code": "target_incomplete", changed: "no" });
      expect(conversation.filter((line) => !line.startsWith("open "))).toEqual([]);
    }
  });

  it.each([
    ["another cluster whose name ends alike", "production", "shop-production", "failure/cluster_mismatch"],
    ["ECS's own default where another is expected", "", "shop-production", "failure/cluster_mismatch"],
    ["the cluster by its ARN", "arn:aws:ecs:eu-west-1:111122223333:cluster/shop", "shop", "started/task_started"],
    ["any cluster", "", "", "started/task_started"],
  ])("runs a task without a service nowhere else than expected: %s", async (_, cluster, expected, verdict) => {
    const alone = { "targets-commit": "", environment: "", request: "", digest: "", hold: "false", strict: "false" };
    const { outputs, conversation } = await play({
      workspace: { "task.json": "{}" },
      inputs: {
        ...alone,
        "task-definition": "task.json",
        service: "",
        cluster,
        "expected-cluster": expected,
        "run-task": "true",
      },
    });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(verdict);
    if (verdict.startsWith("failure")) expect(conversation.join("\n")).not.toContain("run task");
  });

  it("takes every launch type that ECS has", async () => {
    const inputs = { "run-task": "true", "run-task-launch-type": "MANAGED_INSTANCES", "dry-run": "true" };
    expect((await play({ inputs })).outputs.decision).toBe("planned");
  });
});
