import { expect, test } from "vitest";
import type { BundleRun } from "./ecs-world.ts";
import { detailsOf, ERRORS, LATENCY, metricsOf, monitorOf, phasedScene } from "./phased-scene.ts";

const MINUTE = 60_000;
const LIMIT = "limits: { alert: 1% }";

/** How long the first share was judged, in milliseconds. */
const firstPhase = (run: BundleRun) => detailsOf(run).phases[0]?.milliseconds ?? 0;

test("early pass ends a phase before its time where the evidence suffices", async () => {
  const times = "watch: 2m\nextend: 4m\nearly-pass: 3m";
  const one = await phasedScene({
    monitor: monitorOf(times, [[ERRORS, LIMIT, "for: 2 of 3"]]),
    phases: "10%@3h, 100%@3m",
  });
  const run = await one.watch();
  expect({ log: run.log, ...run.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "passed",
    weight: "100",
  });
  expect(run.log).toContain("early, on evidence that suffices");
  expect(firstPhase(run)).toBeGreaterThanOrEqual(3 * MINUTE);
  expect(firstPhase(run)).toBeLessThan(60 * MINUTE);
});

test("early pass waits for the whole phase where the evidence does not suffice", async () => {
  // Compared without a word on how little worse it must surely be: nothing can be ruled out before the end.
  const metric = [ERRORS, "compare: { tolerate: 1.5, excess: 0.2% }"];
  const one = await phasedScene({
    monitor: monitorOf("watch: 2m\nextend: 8m\nearly-pass: 2m", [metric]),
    phases: "10%@8m, 100%@2m",
    bad: { errorRate: 0.001 },
  });
  const run = await one.watch();
  expect(run.log).not.toContain("early, on evidence");
  expect(firstPhase(run), run.log).toBeGreaterThanOrEqual(8 * MINUTE);
});

test("a test at the phase's end finds what is slower than the version before, and no sooner", async () => {
  const metric = [LATENCY, "at-phase-end: { tolerate: 1.1, effect: 0.7 }"];
  const one = await phasedScene({
    monitor: monitorOf("watch: 2m\nextend: 10m", [metric]),
    phases: "10%@8m, 100%@2m",
    bad: { latency: { medianMs: 60, p95Ms: 90 } },
  });
  const began = one.world.aws.state().now;
  const run = await one.watch();
  expect({ log: run.log, ...run.outputs }).toMatchObject({
    decision: "failure",
    "reason-code": "regression_found",
    weight: "10",
  });
  const [latency] = metricsOf(run);
  expect(latency?.tests.map(({ name }) => name)).toContain("Mann–Whitney p");
  expect(one.world.aws.state().now - began).toBeGreaterThanOrEqual(8 * MINUTE);
});
