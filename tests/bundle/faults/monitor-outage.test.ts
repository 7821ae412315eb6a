import { expect, test } from "vitest";
import { RUN } from "../pipeline-inputs.ts";
import { phasedHold, placeOf } from "./phased-hold.ts";

const MINUTE = 60_000;

test("fault 67: while its provider is away for ten minutes nothing is judged and no traffic is moved; then it goes on", async () => {
  const world = await phasedHold("watch: 4m\nextend: 15m\nlag: 2m", {
    faults: [{ kind: "metrics-outage", lasts: 10 * MINUTE }],
  });
  const began = world.aws.state().now;
  let reading = false;
  let moved: number | undefined;
  world.aws.onCall((operation) => {
    // The first phase is over with the first traffic that is moved after the first reading.
    if (operation === "cloudwatch:GetMetricData") reading = true;
    if (operation === "ecs:ContinueServiceDeployment" && reading) moved ??= world.aws.state().now;
  });
  world.changeScale(120);
  const { status, outputs, log, summary } = await world.run(RUN, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "passed" });
  expect((moved ?? 0) - began).toBeGreaterThan(10 * MINUTE);
  // It is told as what it was: in the log while it lasts, then counted apart from failures.
  expect(log).toMatch(/could not be read: cloudwatch:GetMetricData/);
  const { providers } = JSON.parse(outputs.result ?? "{}").details;
  expect(providers).toMatchObject([{ name: "cloudwatch", error: "", errors: expect.any(Number) }]);
  expect(providers[0].errors).toBeGreaterThanOrEqual(5);
  expect(summary).toContain(
    `Readings that failed, by provider: cloudwatch ${providers[0].errors} of ${providers[0].readings}`,
  );
});

test("fault 67: a provider that stays away is no pass and no failure; the traffic stays where it is", async () => {
  const world = await phasedHold("watch: 4m\nextend: 4m\nlag: 2m", {
    faults: [{ kind: "metrics-outage", lasts: 10 * 60 * MINUTE }],
  });
  const { status, outputs, log } = await world.run(RUN, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "provider_error",
    verdict: "error",
    weight: "10",
  });
  expect(placeOf(world).weights).toEqual({ "v1.4.0": 90, "v1.6.0": 10 });
});

test("threat C1: a release of which nothing is measured stays at its first share", async () => {
  const world = await phasedHold("watch: 4m\nextend: 4m\nlag: 2m", {
    faults: [{ kind: "no-metrics", version: "v1.6.0" }],
  });
  const { status, outputs, log } = await world.run(RUN, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "insufficient_data",
    weight: "10",
  });
});
