import { expect, it } from "vitest";
import type { ServiceSeed } from "../../../src/rehearsal/aws/seed.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { alarmSeeds, guarded, parseWorldFaults } from "../../../src/rehearsal/scenario/parse-world-fault.ts";

it.each([
  ["throttle=2m", { kind: "throttle", lasts: 120_000 }],
  ["stale=60s", { kind: "stale", lasts: 60_000 }],
  ["deny=ecs:StopServiceDeployment", { kind: "deny", operation: "ecs:StopServiceDeployment" }],
  ["lose-answer=ecs:UpdateService", { kind: "lose-answer", operation: "ecs:UpdateService" }],
  ["unavailable=elbv2:DescribeTargetHealth", { kind: "unavailable", operation: "elbv2:DescribeTargetHealth" }],
  ["late-metrics=5m", { kind: "late-metrics", by: 300_000 }],
  [
    "late-metrics=5m:HTTPCode_Target_5XX_Count",
    { kind: "late-metrics", by: 300_000, metric: "HTTPCode_Target_5XX_Count" },
  ],
  ["small-pages=10", { kind: "small-pages", points: 10 }],
  ["partial-data", { kind: "partial-data" }],
  ["metrics-limit=2m", { kind: "metrics-limit", lasts: 120_000 }],
])("%s is a fault of the world", (text, fault) => {
  expect(parseOptions(["--world-fault", text])).toMatchObject({
    worldFaults: { faults: [fault], alarms: [] },
    faults: [text],
  });
});

it.each([
  ["alarm=5xx", { name: "5xx", state: "ALARM" }],
  ["alarm=5xx:no-data", { name: "5xx", state: "INSUFFICIENT_DATA" }],
  ["alarm=5xx@3m", { name: "5xx", badVersion: { version: "v1.5.0", after: 180_000 } }],
])("%s is an alarm that guards the service", (text, seed) => {
  const { alarms } = parseWorldFaults([text]);
  const standing = [{ name: "5xx" }, { name: "p99" }];
  expect(alarmSeeds(alarms, "v1.5.0", standing)).toEqual([seed, { name: "p99" }]);
});

it("adds the alarms to those that guard the service already", () => {
  const seed: ServiceSeed = {
    cluster: "c",
    service: "s",
    strategy: "ROLLING",
    image: "i",
    container: "app",
    publicHost: "h",
    configuration: { alarms: { enable: true, rollback: true, alarmNames: ["p99", "5xx"] } },
  };
  const asked = parseWorldFaults(["alarm=5xx", "alarm=cpu"]).alarms;
  expect(guarded(seed, asked).configuration?.alarms?.alarmNames).toEqual(["p99", "5xx", "cpu"]);
  expect(guarded(seed, [])).toBe(seed);
});

it.each([
  "earthquake",
  "throttle=soon",
  "deny=everything",
  "late-metrics=soon",
  "small-pages=0",
  "alarm=@3m",
  "alarm=5xx:red",
])("%s is refused with what to write instead", (text) => {
  expect(() => parseWorldFaults([text])).toThrow(/--world-fault .*(known|such as|write)/);
});
