import { describe, expect, it } from "vitest";
import { planSteps, type Step } from "../../../src/rehearsal/aws/ecs/plan.ts";

function shown(step: Step): string {
  const { effect } = step;
  const stage = step.hooksAt ?? step.stage ?? "-";
  if (effect.kind === "production-shift") return `shift ${effect.percent}`;
  return effect.kind === "wait" && step.stage === "PRODUCTION_TRAFFIC_SHIFT" ? `wait ${effect.minutes}` : stage;
}

const UP = ["PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT"];
const DOWN = ["POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP"];
const PRE = "PRE_PRODUCTION_TRAFFIC_SHIFT";

describe("the plan of a strategy", () => {
  it.each([
    ["blue/green", { strategy: "BLUE_GREEN" as const }, 1, [...UP, PRE, "shift 100", ...DOWN]],
    [
      "blue/green over a superseded one",
      { strategy: "BLUE_GREEN" as const },
      2,
      ["RECONCILE_SERVICE", ...UP, PRE, "shift 100", ...DOWN],
    ],
    [
      "canary by its defaults",
      { strategy: "CANARY" as const },
      1,
      [...UP, PRE, "shift 5", "wait 10", PRE, "shift 100", ...DOWN],
    ],
    [
      "linear, whose last step is the rest",
      { strategy: "LINEAR" as const, linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 0 } },
      1,
      [...UP, PRE, "shift 40", "wait 0", PRE, "shift 80", "wait 0", PRE, "shift 100", ...DOWN],
    ],
    ["rolling", {}, 2, ["-"]],
  ])("%s", (_what, configuration, active, expected) => {
    expect(planSteps(configuration, active).map(shown)).toEqual(expected);
  });
});
