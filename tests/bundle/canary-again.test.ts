import { expect, test } from "vitest";
import type { BundleRun } from "./ecs-world.ts";
import { errorMonitor, isAbout, LIVE, type Question, tellingPrometheus } from "./faults/monitor-scene.ts";
import { detailsOf, ERRORS, metricsOf, monitorOf, type PhasedScene, phasedScene } from "./phased-scene.ts";
import { RUN } from "./pipeline-inputs.ts";

const MINUTE = 60_000;
const FAILING = [ERRORS, "limits: { alert: 1% }", "for: 2 of 3", "severity: sev1"];

test("looking back over a rollout that was rolled back finds the same, and touches nothing", async () => {
  const { world, watch, weights } = await phasedScene({
    monitor: monitorOf("watch: 3m\nextend: 4m", [FAILING]),
    phases: "10%@3m, 100%",
    bad: { errorRate: 0.1 },
  });
  const watched = await watch();
  expect(watched.outputs).toMatchObject({ decision: "failure", severity: "sev1", weight: "10" });
  const to = Math.floor(world.aws.state().now / MINUTE) * MINUTE;
  const words = { deploy: "paused", smoke: "success", watch: "failure", severity: "sev1" };
  const undone = await world.run({ ...RUN, ...words }, "rollback");
  expect({ log: undone.log, ...undone.outputs }).toMatchObject({ decision: "success", "reason-code": "watch_failed" });
  expect(weights()).toEqual({ "v1.4.0": 100 });
  const records = JSON.stringify(world.github.deployments());
  const run = await watch({ from: new Date(to - 30 * MINUTE).toISOString(), to: new Date(to).toISOString() });
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
    severity: "sev1",
    weight: "",
  });
  expect(Date.parse(metricsOf(run)[0]?.failedAt ?? "")).toBeLessThan(to);
  // It was read as what it was, by both of its arms, and nothing else was done.
  expect(run.requests.map(({ what }) => what)).toContain("ecs:DescribeServiceRevisions");
  expect(run.requests.filter(({ writes }) => writes)).toEqual([]);
  expect(JSON.stringify(world.github.deployments())).toBe(records);
  expect(run.summary).toContain("Nothing was moved or noted.");
});

test("a watch whose runner dies in its second phase, run again, comes to the same verdict by the same minutes", async () => {
  const [whole, again] = await Promise.all([failingLater(), failingLater(true)]);
  const verdict = ({ outputs }: BundleRun) => {
    const { decision, severity, verdict, weight, "reason-code": reason } = outputs;
    return { decision, reason, severity, verdict, weight };
  };
  expect({ log: again.log, ...verdict(again) }).toEqual({ log: again.log, ...verdict(whole) });
  expect({ log: whole.log, ...verdict(whole) }).toMatchObject({ reason: "regression_found", weight: "50" });
  expect(again.log).toContain("An earlier run judged at 50 % of the traffic");
  const shares = (run: BundleRun) => detailsOf(run).phases.map(({ share }) => share);
  expect([shares(again), shares(whole)]).toEqual([[10], [10]]);
  // Minutes that were measured before it died count.
  expect(metricsOf(again)[0]?.points).toBeGreaterThanOrEqual(5);
});

/** Watches a release of which a tenth fails from four minutes into its second phase on; kills its first watch before, where that is wanted. */
async function failingLater(dies = false): Promise<BundleRun> {
  let scene: PhasedScene | undefined;
  let second: number | undefined;
  const isSecond = () => scene?.weights()["v1.6.0"] === 50;
  const told = (question: Question, at: number) => {
    if (isSecond()) second ??= scene?.world.aws.state().now;
    const fails = second !== undefined && at > second + 4 * MINUTE;
    return isAbout(question).errors ? (fails ? "600" : "0") : "6000";
  };
  scene = await phasedScene({
    monitor: errorMonitor(["limits: { alert: 1% }", "for: 2 of 3", "lag: 1m"], "watch: 3m\nextend: 4m"),
    phases: "10%@3m, 50%@30m, 100%",
    hosts: new Map([["prometheus.shop.example", tellingPrometheus(told).handler]]),
  });
  const inputs = { "provider-urls": LIVE["provider-urls"], "provider-tokens": LIVE["provider-tokens"] };
  if (!dies) return scene.watch(inputs);
  let readings = 0;
  const died = await scene.watch(inputs, {
    cancelledBy: "SIGKILL",
    cancelledAt: ({ what }) => isSecond() && what.startsWith("POST /api/v1/query_range") && ++readings > 2,
  });
  expect({ log: died.log, died: died.died }).toEqual({ log: died.log, died: true });
  return scene.watch(inputs, { attempt: 2 });
}
