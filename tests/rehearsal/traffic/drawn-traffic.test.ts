import { expect, test } from "vitest";
import { behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import { seededRandom } from "../../../src/rehearsal/application/random.ts";
import { createServedLog, NO_VERSION } from "../../../src/rehearsal/application/served.ts";
import { createDrawnTraffic, type DrawnVisit } from "../../../src/rehearsal/traffic/drawn-traffic.ts";

const START = Date.parse("2026-11-18T10:30:00Z");
const FAILING = behaviour("v1.5.0", { errorRate: 0.04, orderFailureRate: 0.5, latency: { medianMs: 100, p95Ms: 200 } });

function crowd(choose: () => DrawnVisit, ratePerSecond = 100) {
  let now = START;
  const served = createServedLog();
  const draw = createDrawnTraffic({ served, now: () => now, choose, random: seededRandom(7), ratePerSecond });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    draw();
  };
  return { served, pass, minute: (number: number) => served.minute(START / 60_000 + number) };
}

test("as many visits come as the time that passed holds, each counted in its own minute", () => {
  const { pass, minute } = crowd(() => ({ targetGroup: "green", behaviour: FAILING }));
  for (let step = 0; step < 40; step += 1) pass(3000);
  expect([0, 1, 2].map((one) => minute(one)[0]?.served.requests)).toEqual([6000, 6000, undefined]);
});

test("they meet what the version does: errors, failed orders, latency", () => {
  const { pass, minute } = crowd(() => ({ targetGroup: "green", behaviour: FAILING }));
  for (let step = 0; step < 20; step += 1) pass(3000);
  const [row] = minute(0);
  expect(row).toMatchObject({ targetGroup: "green", version: "v1.5.0" });
  const { errors = 0, ordersPlaced = 0, ordersFailed = 0, latencies = [] } = row?.served ?? {};
  expect(errors).toBeGreaterThan(180);
  expect(errors).toBeLessThan(300);
  expect(ordersPlaced + ordersFailed).toBe(461);
  expect(ordersFailed).toBeGreaterThan(200);
  expect([...latencies].sort((one, other) => one - other)[3000]).toBeCloseTo(100, -1);
});

test("whom no task answers is the load balancer's", () => {
  const { pass, minute } = crowd(() => ({ targetGroup: "green", behaviour: undefined }));
  pass(1000);
  expect(minute(0)).toMatchObject([{ version: NO_VERSION, served: { requests: 0, balancerErrors: 100 } }]);
});

test("hours that are skipped are not made up for, and a part of a visit is not lost", () => {
  const { pass, minute } = crowd(() => ({ targetGroup: "green", behaviour: FAILING }));
  pass(2 * 3_600_000);
  expect(minute(0)).toEqual([]);
  expect(minute(119)[0]?.served.requests).toBe(3000);
  const slow = crowd(() => ({ targetGroup: "green", behaviour: FAILING }), 0.4);
  for (let step = 0; step < 50; step += 1) slow.pass(1000);
  expect(slow.minute(0)[0]?.served.requests).toBe(20);
});
