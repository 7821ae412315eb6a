import { expect, test } from "vitest";
import type { Behaviour } from "../../src/rehearsal/application/behaviour.ts";
import { detailsOf, ERRORS, metricsOf, monitorOf, ORDERS, phasedScene } from "./phased-scene.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LIMIT = "limits: { alert: 1% }";
const SEV1 = [ERRORS, LIMIT, "for: 2 of 3", "severity: sev1"];
const timesOf = (assess: string) => `watch: 3m\nextend: 4m\nassess: ${assess}`;

const scene = (metrics: readonly (readonly string[])[], bad: Partial<Behaviour>, assess = "8m") =>
  phasedScene({ monitor: monitorOf(timesOf(assess), metrics), phases: "10%@3m, 100%", bad });

test("sev1 fails at once, at its first share, and says its severity", async () => {
  const one = await scene([SEV1], { errorRate: 0.1 }, "6h");
  const run = await one.watch();
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
    severity: "sev1",
    weight: "10",
  });
  // It did not wait for people; a busy machine needs seconds for a process, and each is minutes here.
  expect(run.took).toBeLessThan(6 * HOUR);
  expect(detailsOf(run).assessed).toBeUndefined();
  expect(run.log).not.toContain("::warning");
});

test("sev2 is held at its share, people are warned and have their time, then it fails", async () => {
  const one = await scene([SEV1, [ORDERS, "severity: sev2"]], { orderFailureRate: 0.5 });
  const run = await one.watch();
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
    severity: "sev2",
    weight: "10",
  });
  expect(run.log).toMatch(/::warning::sev2: failed orders .* stays where it is for 8m/);
  const { assessed } = detailsOf(run);
  expect(assessed?.became).toBe("failed");
  // The failing minute and its lag, then the time that people have.
  expect(
    Date.parse(JSON.parse(run.outputs.result ?? "{}")["finished-at"]) - (assessed?.failedAt ?? 0),
  ).toBeGreaterThanOrEqual(10 * MINUTE);
  expect(one.weights()).toEqual({ "v1.4.0": 90, "v1.6.0": 10 });
});

test("sev3 is only reported", async () => {
  const one = await scene([SEV1, [ORDERS, "severity: sev3"]], { orderFailureRate: 0.5 });
  const run = await one.watch();
  expect({ log: run.log, status: run.status, ...run.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "passed",
    severity: "",
    weight: "100",
  });
  expect(metricsOf(run).find(({ name }) => name === "failed orders")).toMatchObject({
    verdict: "fail",
    severity: "sev3",
  });
  expect(JSON.parse(run.outputs.result ?? "{}").headline).toContain("failed orders");
  expect(run.log).not.toContain("::warning");
});
