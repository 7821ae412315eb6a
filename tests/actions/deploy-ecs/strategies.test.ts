import { describe, expect, it } from "vitest";
import { before, complete, FORMER, heldAtTest, play, shopTargets } from "./deploy-scene.ts";

const targets = (settings: string) => shopTargets.replace("      strategy: blue-green\n", `      ${settings}\n`);
const PHASES = 'phases: "5%@30m, 25%@10m, 100%"';

describe("a target's strategy", () => {
  it.each([
    // 60 minutes for smoke tests and commands, the longest phase, the monitor's extend of 10, and half an hour.
    [PHASES, "start shop:42 test+step+production 145m linear bake 5m"],
    [`strategy: phased\n      ${PHASES}`, "start shop:42 test+step+production 145m linear bake 5m"],
    ['phases: "5%@2m, 100%"', "start shop:42 test+step+production 123m linear bake 5m"],
    ["canary: 5%@10m", "start shop:42 test+step+production 123m canary bake 5m"],
    ["linear: 10%@6m", "start shop:42 test+step+production 123m linear bake 5m"],
  ])("%j is started with a pause before each share", async (settings, start) => {
    const { conversation, outputs } = await play({ targets: targets(settings), course: [heldAtTest] });
    expect(conversation).toContain(start);
    expect(outputs).toMatchObject({ decision: "paused", "held-at": "test" });
  });

  it("keeps what undoes its settings: ECS's defaults where the service said nothing, and none of a strategy that it does not have", async () => {
    const { conversation } = await play({ targets: targets(PHASES), course: [heldAtTest] });
    expect(conversation).toContain(`record v1.5.0 shop:42 after shop:41 former ${FORMER}`);
    const linear = JSON.stringify({ ...JSON.parse(FORMER), strategy: "LINEAR" });
    const again = await play({
      targets: targets(PHASES),
      first: [{ ...before, configuration: linear, strategy: "linear" }],
      course: [heldAtTest],
    });
    const former = { ...JSON.parse(linear), linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 } };
    expect(again.conversation).toContain(`record v1.5.0 shop:42 after shop:41 former ${JSON.stringify(former)}`);
  });

  it("is said in the plan", async () => {
    const { journal } = await play({ targets: targets(PHASES), inputs: { "dry-run": "true" } });
    expect(journal.join("\n")).toContain("phased: 5%@30m, 25%@10m, 100%");
  });

  it("takes a rolling one with its circuit breaker and early success", async () => {
    const rolling = `strategy: rolling\n      circuit-breaker: { failures: 3 }\n      early-success: 100%`;
    const { outputs, conversation } = await play({
      targets: targets(rolling),
      first: [{ ...before, strategy: "rolling" }],
      course: [complete],
    });
    expect(conversation).toContain("start shop:42 no holds rolling bake 5m");
    expect(outputs).toMatchObject({ decision: "success" });
  });

  it.each([
    ['phases: "7%@10m, 100%"', "target_invalid", 'phases: "8%@10m, 100%"'],
    ['strategy: blue-green\n      phases: "5%@10m, 100%"', "target_invalid", "belongs to strategy phased"],
    ["strategy: phased", "target_invalid", "needs phases"],
    ['phases: "5%@23h, 100%"', "hold_too_long", "longer than a day"],
  ])("%j changes nothing and says why", async (settings, reason, words) => {
    const { outputs, conversation, journal } = await play({ targets: targets(settings) });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": reason, changed: "no" });
    expect(conversation.filter((line) => line.startsWith("start"))).toEqual([]);
    expect(journal.join("\n")).toContain(words);
  });

  it("asks for a test address where the first share is judged at none", async () => {
    const { outputs } = await play({ targets: targets(PHASES), first: [{ ...before, testable: false }] });
    expect(outputs).toMatchObject({ "reason-code": "test_address_missing" });
  });
});

describe("a revision of the task definition", () => {
  it("is brought out as it is", async () => {
    const { conversation } = await play({
      inputs: { "task-definition": "shop:42" },
      plan: { release: "shop:42" },
      course: [heldAtTest],
    });
    expect(conversation.filter((line) => line === "register")).toEqual([]);
    expect(conversation.join("\n")).toContain("start shop:42");
  });
});
