import { describe, expect, it } from "vitest";
import {
  configurationFor,
  keptConfiguration,
  pausesIn,
  type ServiceConfiguration,
} from "../../src/core/rollout/service-configuration.ts";
import type { StrategyWish } from "../../src/core/rollout/strategy-settings.ts";
import { readStrategy } from "../../src/core/rollout/strategy-settings.ts";
import { yieldToNewer } from "../../src/flows/restore/yield-to-newer.ts";
import { type Look, shopRollout, shopWith, targetThat } from "../fakes/scripted-target.ts";
import { clockAt } from "../fakes/virtual-clock.ts";

const FORMER: ServiceConfiguration = { strategy: "BLUE_GREEN", bakeTimeInMinutes: 5, lifecycleHooks: [] };

function wished(target: Parameters<typeof readStrategy>[0]): StrategyWish {
  const read = readStrategy(target);
  if (read.kind === "invalid") throw new Error("the target is refused");
  return read;
}

async function yielded(target: Parameters<typeof readStrategy>[0], looks: (configuration: string) => readonly Look[]) {
  const wish = { ...wished(target), bakeMinutes: undefined };
  const holds = { places: ["test", "step", "production"] as const, timeoutMinutes: 90 };
  const ours = JSON.stringify(configurationFor(FORMER, { ...wish, holds }));
  const kept = keptConfiguration(JSON.stringify(FORMER), wish);
  const scripted = targetThat({ looks: looks(ours) });
  const clock = clockAt("2026-11-24T11:30:00Z");
  const said: string[] = [];
  const progress = { say: (line: string) => void said.push(line), warn: (line: string) => void said.push(line) };
  const ended = await yieldToNewer(
    { target: scripted, clock, chance: () => 0.5, signal: new AbortController().signal, progress },
    { newer: "ecs-svc/43", change: { former: kept, own: "" }, deadline: clock.elapsed() + 3_600_000 },
  );
  return { ended, calls: scripted.calls.filter((call) => !call.startsWith("observe")), kept, ours, said };
}

const theirs = (stage: string, weight: number | undefined, hold?: string) => (configuration: string) =>
  shopWith(
    {
      ...shopRollout,
      id: "ecs-svc/43",
      stage,
      weight,
      holds:
        hold === undefined
          ? []
          : [{ id: hold, at: stage === "production-traffic-shift" ? "step" : "production", expiresAt: new Date(0) }],
    },
    { configuration, pauses: pausesIn(configuration) },
  );

describe.each([
  ["canary", { canary: "5%@10m" }],
  ["linear", { linear: "10%@6m" }],
  ["phased", { phases: "5%@10m, 25%@10m, 100%" }],
])("somebody who supersedes a %s rollout", (_, target) => {
  it("gets the former configuration at once, and is held by no pause of ours", async () => {
    const { ended, calls, kept, said } = await yielded(target, (ours) =>
      [
        theirs("scale-up", 0),
        theirs("production-traffic-shift", 0, "h-1"),
        theirs("production-traffic-shift", 0, "h-1"),
        theirs("production-traffic-shift", 5, "h-2"),
        theirs("post-production-traffic-shift", 100, "h-3"),
        theirs("bake-time", 100),
      ].map((look) => look(ours)),
    );
    expect(calls).toEqual([
      `restore-configuration ${kept}`,
      "continue ecs-svc/43 h-1",
      "continue ecs-svc/43 h-2",
      "continue ecs-svc/43 h-3",
    ]);
    expect(ended).toBe(3);
    expect(said).toEqual([]);
    expect(JSON.parse(kept)).toMatchObject(FORMER);
  });

  it("is left alone where the former configuration stands again and nothing of ours is met", async () => {
    const former = { ...FORMER };
    const { ended, calls } = await yielded(target, () => [
      theirs("scale-up", 0)(keptConfiguration(JSON.stringify(former), wished(target))),
      theirs("bake-time", 100)(JSON.stringify(former)),
    ]);
    expect([ended, calls]).toEqual([0, []]);
  });
});
