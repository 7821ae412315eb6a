import type { Rollout } from "../../src/core/rollout/rollout.ts";
import type { TargetObservation } from "../../src/core/rollout/target-observation.ts";
import type { ActResult, Proof, Target, TargetAction } from "../../src/ports/target.ts";

/** What the service looks like at one moment; a function throws instead. */
export type Look = TargetObservation | (() => never);

/** A target whose service goes through the given looks, one a reading; the last stays. A write moves it to the looks that follow it. */
export interface ScriptedTarget extends Target {
  /** Every call in order, one readable line each. */
  readonly calls: string[];
}

/** What a write answers, and what the service looks like afterwards. */
export interface Reaction {
  readonly answer: ActResult | (() => never);
  readonly afterwards?: readonly Look[];
}

/** The answer of a platform that does what it is told. */
export const accepted: ActResult = { kind: "accepted", rollout: "", release: "" };

/** Creates a target by its looks and its reactions to writes, in order; a write beyond them is accepted and changes nothing. */
export function targetThat(script: {
  readonly looks: readonly Look[];
  readonly reactions?: readonly Reaction[];
  readonly prove?: (observation: TargetObservation) => Proof;
  readonly calls?: string[];
}): ScriptedTarget {
  const calls = script.calls ?? [];
  const reactions = [...(script.reactions ?? [])];
  let looks = [...script.looks];
  const look = (): TargetObservation => {
    const [next] = looks;
    if (next === undefined) throw new Error("a script has at least one look");
    if (looks.length > 1) looks = looks.slice(1);
    return typeof next === "function" ? next() : next;
  };
  return {
    calls,
    async observe(rollout) {
      calls.push(`observe ${rollout ?? ""}`.trim());
      return look();
    },
    plan: async () => {
      throw new Error("nothing is planned here");
    },
    async act(action) {
      calls.push(describeAction(action));
      const reaction =
        action.kind === "restore-configuration" || action.kind === "mark" ? undefined : reactions.shift();
      if (reaction?.afterwards !== undefined) looks = [...reaction.afterwards];
      const answer = reaction?.answer ?? accepted;
      return typeof answer === "function" ? answer() : answer;
    },
    async prove(claim) {
      calls.push(`prove ${claim.release}`);
      const [now] = looks;
      const seen = typeof now === "function" || now === undefined ? look() : now;
      return (
        script.prove?.(seen) ?? {
          kind: "proven",
          release: seen.live.release,
          running: seen.tasks.running,
          strength: "full",
        }
      );
    },
  };
}

function describeAction(action: TargetAction): string {
  switch (action.kind) {
    case "roll-back-held":
    case "continue":
      return `${action.kind} ${action.rollout} ${action.hold.id}`;
    case "stop-with-rollback":
      return `${action.kind} ${action.rollout}`;
    case "restore-release":
      return `${action.kind} ${action.release} ${action.configuration}`;
    case "restore-configuration":
      return `${action.kind} ${action.configuration}`;
    case "mark":
      return `mark ${action.release} ${action.version}`;
    case "register":
    case "start":
      return action.kind;
  }
}

/** Our rollout of Shop's new version, at full public traffic and held there. */
export const shopRollout: Rollout = {
  id: "ecs-svc/42",
  release: "shop:42",
  status: "in-progress",
  reason: "",
  stage: "post-production-traffic-shift",
  holds: [{ id: "hook-1", at: "production", expiresAt: new Date("2026-11-24T12:30:00Z") }],
  weight: 100,
  tasks: { wanted: 2, running: 2, pending: 0, failed: 0 },
  guards: { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false },
  createdAt: new Date("2026-11-24T11:00:10Z"),
  finishedAt: undefined,
};

/** Shop's service while our rollout is held. */
export const shopHeld: TargetObservation = {
  at: new Date("2026-11-24T11:20:00Z"),
  account: "111122223333",
  region: "eu-west-1",
  cluster: "arn:aws:ecs:eu-west-1:111122223333:cluster/shop-production",
  active: true,
  steerable: true,
  tasks: { wanted: 2, running: 4 },
  primary: { rollout: "ecs-svc/42", release: "shop:42", complete: false },
  live: { rollout: "ecs-svc/42", release: "shop:42" },
  primaryAddress: "",
  rollout: shopRollout,
  newer: undefined,
  inFlight: [],
  strategy: "blue-green",
  configuration: `{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5,"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_PRODUCTION_TRAFFIC_SHIFT"]}]}`,
  pauses: ["production"],
  testable: true,
  insight: { kind: "full" },
};

/** Shop's service with our rollout changed. */
export function shopWith(rollout: Partial<Rollout>, service: Partial<TargetObservation> = {}): TargetObservation {
  return { ...shopHeld, rollout: { ...shopRollout, ...rollout }, ...service };
}

const old = {
  primary: { rollout: "ecs-svc/41", release: "shop:41", complete: true },
  live: { rollout: "ecs-svc/41", release: "shop:41" },
};

/** Shop's service after our rollout fell back, to the end. */
export function shopBack(rollout: Partial<Rollout> = {}): TargetObservation {
  return shopWith(
    { status: "rolled-back", reason: "rolled back", holds: [], weight: 0, ...rollout },
    { ...old, tasks: { wanted: 2, running: 2 } },
  );
}

/** Shop's service with our rollout complete. */
export const shopComplete: TargetObservation = shopWith(
  { status: "successful", holds: [], stage: "" },
  { primary: { rollout: "ecs-svc/42", release: "shop:42", complete: true }, tasks: { wanted: 2, running: 2 } },
);
