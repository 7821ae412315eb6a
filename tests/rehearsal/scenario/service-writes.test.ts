import { expect, test } from "vitest";
import type { JournalEntry } from "../../../src/rehearsal/journal.ts";
import { serviceWrites } from "../../../src/rehearsal/scenario/service-writes.ts";

const entry = (source: JournalEntry["source"], kind: string, data: unknown): JournalEntry => ({
  at: 0,
  source,
  kind,
  text: "",
  data,
});
const step = (kind: "started" | "finished", jobId: string, stepId: string, differs: object = {}) =>
  entry("runner", `step-${kind}`, {
    runId: 7,
    attempt: 1,
    jobId,
    stepId,
    action: stepId.split(".").at(-1),
    ...differs,
  });
const write = (operation: string, runId: number | undefined, taskDefinition = "") =>
  entry("ecs", "write-asked", { operation, runId, taskDefinition });

test("a write is the innermost step's that is at work in its run", () => {
  const writes = serviceWrites([
    step("started", "shop/deploy", "deploy-ecs"),
    write("ecs:UpdateService", 7, "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:2"),
    step("finished", "shop/deploy", "deploy-ecs"),
    step("started", "shop/conclude", "conclude"),
    step("started", "shop/conclude", "conclude.canary-monitor"),
    write("ecs:ContinueServiceDeployment", 7),
    step("finished", "shop/conclude", "conclude.canary-monitor"),
    step("started", "shop/conclude", "conclude.rollback"),
    write("ecs:UpdateService", 7, "shop:1"),
  ]);
  expect(writes.map(({ job, action, operation, taskDefinition }) => [job, action, operation, taskDefinition])).toEqual([
    ["deploy", "deploy-ecs", "ecs:UpdateService", "shop:2"],
    ["conclude", "canary-monitor", "ecs:ContinueServiceDeployment", ""],
    ["conclude", "rollback", "ecs:UpdateService", "shop:1"],
  ]);
});

test("runs that are at work at once are told apart by whose session asked", () => {
  const writes = serviceWrites([
    step("started", "shop/conclude", "conclude.canary-monitor"),
    step("started", "abort", "rollback", { runId: 8 }),
    write("ecs:ContinueServiceDeployment", 7),
    write("ecs:ContinueServiceDeployment", 8),
  ]);
  expect(writes.map(({ runId, action }) => [runId, action])).toEqual([
    [7, "canary-monitor"],
    [8, "rollback"],
  ]);
});

test("a step whose runner was lost is not blamed for what the next one asks, and a person for nothing", () => {
  const writes = serviceWrites([
    step("started", "shop/conclude", "conclude.canary-monitor"),
    step("started", "shop/rescue", "rollback"),
    write("ecs:StopServiceDeployment", 7),
    write("ecs:UpdateService", undefined, "shop:9"),
  ]);
  expect(writes).toEqual([
    {
      runId: 7,
      attempt: 1,
      job: "rescue",
      action: "rollback",
      operation: "ecs:StopServiceDeployment",
      taskDefinition: "",
    },
  ]);
});
