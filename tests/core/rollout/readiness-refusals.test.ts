import { describe, expect, it } from "vitest";
import { type ReadinessFacts, readinessRefusals } from "../../../src/core/rollout/readiness-refusals.ts";
import { alarmsOf } from "../../../src/core/rollout/service-alarms.ts";

const group = (name: string) => `arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/${name}/0123`;
const [BLUE, GREEN, OTHER] = [group("blue"), group("green"), group("other")];
const PINNED = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:${"a".repeat(64)}`;
const balancing = {
  targetGroup: BLUE,
  alternateTargetGroup: GREEN,
  productionRule: "production",
  testRule: "",
  role: "arn:aws:iam::111122223333:role/ecs",
};
const weights = (...entries: readonly (readonly [string, number])[]) => [
  { rule: "production", weights: new Map(entries) },
];
const facts: ReadinessFacts = {
  images: [{ container: "web", image: PINNED, changed: true, presence: "present" }],
  alarms: [{ name: "5xx", state: "ok" }],
  strategy: "blue-green",
  balancing: [balancing],
  rules: weights([BLUE, 100], [GREEN, 0]),
  liveGroup: BLUE,
  moving: false,
};
const image = (differs: Partial<ReadinessFacts["images"][number]>) => ({
  images: [{ container: "web", image: PINNED, changed: true, presence: "present" as const, ...differs }],
});

describe("readinessRefusals", () => {
  it.each<[string, Partial<ReadinessFacts>, readonly string[]]>([
    ["nothing", {}, []],
    ["an image that the registry has not", image({ presence: "missing" }), ["image_missing"]],
    ["an image that nobody could ask for", image({ presence: "unread" }), []],
    ["a pinned image elsewhere", image({ presence: "unknown-registry" }), []],
    ["a new image by its tag", image({ image: "shop:v1.5.0" }), ["image_not_pinned"]],
    ["a new image without a tag", image({ image: "shop" }), ["image_not_pinned"]],
    ["a short digest", image({ image: "shop@sha256:abc" }), ["image_not_pinned"]],
    ["a sidecar's tag that stays", image({ image: "agent:7", changed: false }), []],
    ["an alarm in ALARM", { alarms: [{ name: "5xx", state: "alarm" }] }, ["alarm_active"]],
    ["an alarm without data", { alarms: [{ name: "5xx", state: "no-data" }] }, ["alarm_unreadable"]],
    ["an alarm that is not there", { alarms: [{ name: "5xx", state: "missing" }] }, ["alarm_unreadable"]],
    [
      "one alarm of each kind",
      {
        alarms: [
          { name: "5xx", state: "alarm" },
          { name: "p99", state: "missing" },
        ],
      },
      ["alarm_active", "alarm_unreadable"],
    ],
    ["a service without load balancer", { balancing: [] }, []],
    ["a rolling service", { strategy: "rolling", balancing: [{ ...balancing, role: "" }] }, []],
    [
      "no second target group",
      { balancing: [{ ...balancing, alternateTargetGroup: "" }] },
      ["load_balancer_incomplete"],
    ],
    ["no listener rule", { balancing: [{ ...balancing, productionRule: "" }] }, ["load_balancer_incomplete"]],
    ["no role", { balancing: [{ ...balancing, role: "" }] }, ["load_balancer_incomplete"]],
    ["a group that no rule knows", { rules: weights([BLUE, 1]) }, ["load_balancer_incomplete"]],
    [
      "a group that the test rule knows",
      {
        balancing: [{ ...balancing, testRule: "test" }],
        rules: [...weights([BLUE, 1]), { rule: "test", weights: new Map([[GREEN, 1]]) }],
      },
      [],
    ],
    ["a rule that could not be read", { rules: [] }, []],
    ["relative weights", { rules: weights([BLUE, 1], [GREEN, 0]) }, []],
    ["arms that have swapped", { rules: weights([BLUE, 0], [GREEN, 100]), liveGroup: GREEN }, []],
    ["weights on both", { rules: weights([BLUE, 60], [GREEN, 40]) }, ["weights_unexpected"]],
    ["weights on none", { rules: weights([BLUE, 0], [GREEN, 0]) }, ["weights_unexpected"]],
    ["weight on a stranger", { rules: weights([BLUE, 0], [GREEN, 0], [OTHER, 1]) }, ["weights_unexpected"]],
    ["weight away from the live release", { rules: weights([BLUE, 0], [GREEN, 1]) }, ["weights_unexpected"]],
    ["weight where nobody says what is live", { rules: weights([BLUE, 0], [GREEN, 1]), liveGroup: undefined }, []],
    ["weights that another rollout moves", { rules: weights([BLUE, 60], [GREEN, 40]), moving: true }, []],
  ])("judges %s", (_, differs, expected) => {
    const found = readinessRefusals({ ...facts, ...differs });
    expect(found.map(({ reason }) => reason)).toEqual(expected);
    for (const { headline, remedy } of found) {
      expect(headline).toMatch(/\.$/);
      expect(remedy.length).toBeGreaterThan(20);
    }
  });

  it("names target groups as people know them", () => {
    const [refusal] = readinessRefusals({ ...facts, rules: weights([BLUE, 60], [GREEN, 40]) });
    expect(refusal?.headline).toContain("blue 60, green 40");
  });
});

describe("alarmsOf", () => {
  it.each<[string, readonly string[]]>([
    [`{"alarms":{"enable":true,"alarmNames":["a","b"]}}`, ["a", "b"]],
    [`{"alarms":{"enable":false,"alarmNames":["a"]}}`, []],
    [`{"alarms":{"alarmNames":["a"]}}`, []],
    [`{"alarms":null}`, []],
    ["{}", []],
    ["not JSON", []],
  ])("reads %s", (configuration, expected) => {
    expect(alarmsOf(configuration)).toEqual(expected);
  });
});
