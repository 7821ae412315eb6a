import { expect, test } from "vitest";
import { pastedActions } from "../fakes/pasted-policies.ts";
import { ecsWorld } from "./ecs-world.ts";
import { DEPLOY, RUN } from "./pipeline-inputs.ts";

const MIGRATIONS = [
  "migrations:",
  "  backup: { snapshot: shop-production }",
  "  apply: { command: [npm, run, migrate] }",
  "  verify: { command: [npm, run, status] }",
];

test("the role to paste deploys, holds and rolls back without a permission that it lacks", async () => {
  const world = await ecsWorld({ role: { allows: pastedActions("role") } });
  const held = await world.run(DEPLOY);
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  const undone = await world.run({ ...RUN, deploy: "paused", smoke: "failure" }, "rollback");
  expect({ log: undone.log, ...undone.outputs }).toMatchObject({ decision: "success", "reason-code": "smoke_failed" });
  expect(`${held.log}${undone.log}`).not.toMatch(/::warning|not authorized/);
});

test("with what migrations need it backs up, migrates and proves a rolling release", async () => {
  const world = await ecsWorld({
    strategy: "ROLLING",
    role: { allows: [...pastedActions("role"), ...pastedActions("role-migrations")] },
    target: MIGRATIONS,
    aws: { databases: { instances: [{ name: "shop-production" }] } },
  });
  const proven = await world.run(DEPLOY);
  expect({ log: proven.log, ...proven.outputs }).toMatchObject({ decision: "success", "reason-code": "proven" });
  expect(proven.log).not.toMatch(/::warning|not authorized/);
  expect(world.aws.calls.get("rds:CreateDBSnapshot")).toBe(1);
});
