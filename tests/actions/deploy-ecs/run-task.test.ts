import { describe, expect, it } from "vitest";
import { play, type SceneSettings } from "./deploy-scene.ts";

const ARN = `arn:aws:ecs:eu-west-1:111122223333:task/shop-production/${"1".padStart(32, "a")}`;
const drop = {
  "targets-commit": "",
  environment: "",
  request: "",
  digest: "",
  hold: "false",
  strict: "false",
  cluster: "shop-production",
  "task-definition": "task.json",
  "run-task": "true",
  "wait-for-task-stopped": "true",
  "run-task-container-overrides": '[{"name":"web","command":["npm","run","migrate"]}]',
};
const run = ({ inputs, ...settings }: SceneSettings = {}) =>
  play({ workspace: { "task.json": "{}" }, ...settings, inputs: { ...drop, ...inputs } });
const alone = { service: "" };

describe("run-task", () => {
  it("runs the task of the new revision before the service changes", async () => {
    const { conversation, outputs } = await run();
    expect(conversation).toEqual([
      "open shop-production/shop as the job",
      "register",
      "run task of arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:42",
      "start shop:42 no holds",
    ]);
    expect(outputs).toMatchObject({ decision: "started", "run-task-arn": JSON.stringify([ARN]) });
  });

  it.each<[string, SceneSettings, string, string]>([
    ["exits with 1", { tasks: { "": { exit: 1 } } }, "failure/task_failed changed=yes", JSON.stringify([ARN])],
    [
      "never starts",
      { tasks: { "": { exit: "never" } } },
      "failure/task_not_started changed=no",
      JSON.stringify([ARN]),
    ],
    [
      "finds no capacity",
      { tasks: { "": { refusal: { resource: "", reason: "RESOURCE:MEMORY", detail: "" } } } },
      "failure/task_not_started changed=no",
      "[]",
    ],
    [
      "takes too long",
      { tasks: { "": { exit: "hang" } } },
      "failure/task_timed_out changed=yes",
      JSON.stringify([ARN]),
    ],
  ])("deploys nothing when the task %s", async (_, settings, expected, arns) => {
    const { conversation, outputs } = await run(settings);
    expect(`${outputs.decision}/${outputs["reason-code"]} changed=${outputs.changed}`).toBe(expected);
    expect(outputs["run-task-arn"]).toBe(arns);
    expect(conversation.filter((line) => line.startsWith("start"))).toEqual([]);
  });

  it("says what ECS says, and never undefined", async () => {
    const refusal = { resource: "", reason: "RESOURCE:MEMORY", detail: "no instance has 8 GB left" };
    const { journal } = await run({ tasks: { "": { refusal } } });
    expect(journal.join("\n")).toContain("RESOURCE:MEMORY (no instance has 8 GB left)");
    expect(journal.join("\n")).not.toContain("undefined");
  });

  it("stops a task that takes too long", async () => {
    const { conversation } = await run({ tasks: { "": { exit: "hang" } }, inputs: { "wait-for-minutes": "5" } });
    expect(conversation.at(-1)).toBe("stop task");
  });

  it.each([
    ["waits", "true", "success/task_succeeded"],
    ["does not wait", "false", "started/task_started"],
  ])("needs no service: %s", async (_, wait, expected) => {
    const { outputs } = await run({ inputs: { ...alone, "wait-for-task-stopped": wait } });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(expected);
  });

  it("refuses inputs that it cannot read, before a task is started", async () => {
    const { conversation, outputs } = await run({ inputs: { "run-task-tags": "{" } });
    expect(outputs).toMatchObject({ "reason-code": "target_incomplete", changed: "no" });
    expect(conversation.join("\n")).not.toContain("run task");
  });
});
