import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type EcsWorld, ecsWorld } from "./ecs-world.ts";

it("tries", async () => {
  const world = await ecsWorld({
    policy: "version: 1\nenvironments:\n  production: {}\n",
    target: ["watch: none"],
  });
  const run = await doctor(world);
  writeFileSync("/tmp/doctor-summary.md", run.summary);
  console.log(run.log, run.summary, run.outputs["deploys-per-week"], run.outputs.badge, run.took);
  expect(run.outputs.decision).toBe("healthy");
}, 60_000);

function doctor(world: EcsWorld) {
  const permissions = {
    actions: "read",
    checks: "read",
    contents: "read",
    deployments: "read",
    issues: "read",
    "pull-requests": "read",
    "security-events": "read",
    statuses: "read",
  } as const;
  const token = world.github.mintJobToken({ runId: 7001, attempt: 1, jobId: "doctor", permissions });
  return world.run({ "github-token": token }, "doctor", { environment: { GITHUB_REF: "refs/heads/main" } });
}
