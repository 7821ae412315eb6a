import { expect, test } from "vitest";
import { reportRun } from "../crash/lost-run.ts";
import type { EcsWorld } from "./ecs-world.ts";
import { detailsOf, ERRORS, monitorOf, ORDERS, type PhasedScene, phasedScene } from "./phased-scene.ts";

const MINUTE = 60_000;
/** So slow that starting resume takes a small part of the assessment, also on a busy machine. */
const SLOW = 90;
const MONITOR = monitorOf("watch: 3m\nextend: 4m\nassess: 1h", [
  [ERRORS, "limits: { alert: 1% }", "for: 2 of 3", "severity: sev1"],
  [ORDERS, "severity: sev2"],
]);
const continued = ({ world }: PhasedScene) => world.aws.calls.get("ecs:ContinueServiceDeployment") ?? 0;

test("sev2 that a person accepts by resume while it is assessed goes on, is reported, and passes as accepted", async () => {
  const one = await phasedScene({ monitor: MONITOR, phases: "10%@3m, 100%", bad: { orderFailureRate: 0.5 } });
  for (const id of ["7001", "7002"]) reportRun(one.world, null, id);
  one.world.changeScale(SLOW);
  const watching = one.watch();
  await assessing(one);
  expect(one.weights()).toEqual({ "v1.4.0": 90, "v1.6.0": 10 });
  const before = continued(one);
  const found = await ordered(one.world, { mode: "check", order: "continue" });
  expect({ log: found.log, ...found.outputs }).toMatchObject({ decision: "ready" });
  const moved = await ordered(one.world, {
    ...{ order: "continue", hold: found.outputs.hold ?? "" },
    request: "d".repeat(64),
  });
  expect({ log: moved.log, ...moved.outputs }).toMatchObject({ decision: "moved" });
  const run = await watching;
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "passed_after_assessment",
    verdict: "fail",
    severity: "",
    weight: "100",
  });
  expect(run.log).toMatch(/::warning::.*ended by another hand/);
  expect(detailsOf(run).assessed?.became).toBe("accepted");
  expect(continued(one)).toBeGreaterThan(before);
});

/** Waits until the failure is assessed: what fails by two of three minutes was read again after seven minutes at the first share. */
async function assessing({ world, weights }: PhasedScene): Promise<void> {
  const now = () => world.aws.state().now;
  const readings = () => world.aws.calls.get("cloudwatch:GetMetricData") ?? 0;
  await until(() => weights()["v1.6.0"] === 10);
  const shifted = now();
  await until(() => now() > shifted + 7 * MINUTE);
  const read = readings();
  await until(() => readings() > read);
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Runs resume's bundle beside the watch, as a run of its own. */
function ordered(world: EcsWorld, inputs: Readonly<Record<string, string>>) {
  const permissions = { actions: "read", contents: "read", deployments: "write", issues: "write" } as const;
  const token = world.github.mintJobToken({ runId: 7002, attempt: 1, jobId: "resume", permissions });
  const given = { service: "shop", environment: "production", ...inputs, "github-token": token };
  return world.run(given, "resume", { beside: true, environment: { GITHUB_RUN_ID: "7002" } });
}
