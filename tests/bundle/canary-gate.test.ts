import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { formatLockMarker, LOCK_LABEL } from "../../src/core/lock/deploy-lock.ts";
import { type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { DEPLOY, RUN } from "./pipeline-inputs.ts";

// A canary of ECS bakes ten minutes at its first share; what is not over by then is decided.
const monitor = { ...RUN, watch: "none", policy: ".github/deploy-policy.yml", deadline: "16m" };

/** The world begins on a Wednesday at 10:30 UTC; the deployment itself takes some minutes. */
const POLICY = (inFlight: string) =>
  `version: 1\nenvironments: { production: { in-flight: ${inFlight}, windows: [{ days: wed, from: "10:00", to: "10:41" }] } }\n`;

const stageOf = ({ aws }: EcsWorld) => aws.state().services[0]?.deployments.at(-1)?.stage;

describe("a canary in the local world", () => {
  it("stays where it is when its window closes on the way, and says what holds it", async () => {
    const world = await ecsWorld({ strategy: "CANARY", policy: POLICY("hold") });
    expect((await world.run(DEPLOY)).outputs).toMatchObject({ decision: "paused" });
    const run = await world.run(monitor, "canary-monitor");
    expect({ log: run.log, ...run.outputs }).toMatchObject({
      decision: "unknown",
      "reason-code": "waiting_for_gate",
      weight: "5",
    });
    expect(run.log).toContain("the gate is closed by the windows of production");
    expect(stageOf(world)).toBe("PRODUCTION_TRAFFIC_SHIFT");
    expect(world.aws.gaps).toEqual([]);
  });

  it("stays where it is when somebody takes a lock on the way, whatever its windows say", async () => {
    const world = await ecsWorld({ strategy: "CANARY", policy: "version: 1\nenvironments: { production: {} }\n" });
    expect((await world.run(DEPLOY)).outputs).toMatchObject({ decision: "paused" });
    const running = world.run(monitor, "canary-monitor");
    const continued = () => world.aws.calls.get("ecs:ContinueServiceDeployment") ?? 0;
    while (continued() < 2) await setTimeout(50);
    const body = formatLockMarker({ environment: "production", service: "shop" }, "", {
      owner: "dana",
      reason: "stop",
    });
    world.github.openIssue({ repository: "shop-org/shop", as: "dana", title: "Stop", body, labels: [LOCK_LABEL] });
    const run = await running;
    expect({ log: run.log, ...run.outputs }).toMatchObject({ "reason-code": "waiting_for_gate", weight: "5" });
    expect(run.log).toContain("the gate is closed by issue #");
    expect(stageOf(world)).toBe("PRODUCTION_TRAFFIC_SHIFT");
  });
});
