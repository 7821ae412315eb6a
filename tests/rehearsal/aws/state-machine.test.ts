import type { ServiceDeploymentStatus } from "@aws-sdk/client-ecs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Behaviour, behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import { seededRandom } from "../../../src/rehearsal/application/random.ts";
import { createRegistry } from "../../../src/rehearsal/aws/ecr/registry.ts";
import { advance } from "../../../src/rehearsal/aws/ecs/advance.ts";
import { seedService } from "../../../src/rehearsal/aws/ecs/seed-service.ts";
import {
  continueServiceDeployment,
  stopServiceDeployment,
} from "../../../src/rehearsal/aws/ecs/service-deployments.ts";
import type { EcsState, ServiceRecord } from "../../../src/rehearsal/aws/ecs/state.ts";
import { updateService } from "../../../src/rehearsal/aws/ecs/update-service.ts";
import { layBalancer } from "../../../src/rehearsal/aws/elbv2/balancer.ts";
import { createLogStore } from "../../../src/rehearsal/aws/logs/log-store.ts";
import { AwsError } from "../../../src/rehearsal/aws/protocol/aws-error.ts";
import { createCallLog } from "../../../src/rehearsal/aws/protocol/call-log.ts";
import { supersedeService } from "../../../src/rehearsal/aws/supersede.ts";
import { SHOP } from "./aws-fixture.ts";

/** The transitions of the developer guide's page on service deployments. */
const AFTER: Readonly<Record<ServiceDeploymentStatus, readonly ServiceDeploymentStatus[]>> = {
  PENDING: ["IN_PROGRESS", "ROLLBACK_REQUESTED", "STOP_REQUESTED", "STOPPED"],
  IN_PROGRESS: ["SUCCESSFUL", "STOP_REQUESTED", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "STOPPED"],
  STOP_REQUESTED: ["STOPPED"],
  ROLLBACK_REQUESTED: ["SUCCESSFUL", "ROLLBACK_IN_PROGRESS", "STOP_REQUESTED", "STOPPED"],
  ROLLBACK_IN_PROGRESS: ["ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED", "STOP_REQUESTED", "STOPPED"],
  SUCCESSFUL: [],
  STOPPED: [],
  ROLLBACK_SUCCESSFUL: [],
  ROLLBACK_FAILED: [],
};

type Act =
  | { readonly kind: "deploy"; readonly image: string }
  | {
      readonly kind: "hooks";
      readonly stages: readonly (
        | "POST_TEST_TRAFFIC_SHIFT"
        | "PRE_PRODUCTION_TRAFFIC_SHIFT"
        | "POST_PRODUCTION_TRAFFIC_SHIFT"
      )[];
    }
  | { readonly kind: "answer"; readonly action: "CONTINUE" | "ROLLBACK" }
  | { readonly kind: "stop" }
  | { readonly kind: "wait"; readonly seconds: number };

const IMAGES: Readonly<Record<string, Behaviour>> = {
  [SHOP.image]: behaviour("1"),
  good: behaviour("2"),
  crash: behaviour("3", { crash: "at-start" }),
  sick: behaviour("4", { crash: "never-healthy" }),
};

const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("deploy" as const), image: fc.constantFrom("good", "crash", "sick", SHOP.image) }),
    fc.record({
      kind: fc.constant("hooks" as const),
      stages: fc.subarray([
        "POST_TEST_TRAFFIC_SHIFT",
        "PRE_PRODUCTION_TRAFFIC_SHIFT",
        "POST_PRODUCTION_TRAFFIC_SHIFT",
      ] as const),
    }),
    fc.record({
      kind: fc.constant("answer" as const),
      action: fc.constantFrom("CONTINUE" as const, "ROLLBACK" as const),
    }),
    fc.constant({ kind: "stop" as const }),
    fc.record({ kind: fc.constant("wait" as const), seconds: fc.integer({ min: 1, max: 900 }) }),
  ),
  { maxLength: 14 },
);

function emptyState(): EcsState {
  return {
    now: Date.parse("2026-11-18T10:30:00Z"),
    account: "111122223333",
    region: "eu-west-1",
    clusters: new Set([SHOP.cluster]),
    services: [],
    taskDefinitions: [],
    tags: new Map(),
    tasks: [],
    oneOff: { tasks: [], remembered: [] },
    taskBehaviours: [],
    behavioursUsed: new Map(),
    logs: createLogStore([]),
    registry: createRegistry([], { account: "111122223333", region: "eu-west-1", now: 0 }),
    random: seededRandom(1),
    resolve: (image) => {
      const found = IMAGES[image];
      return found === undefined ? undefined : { digest: "sha256:0", behaviour: found };
    },
    tell: () => {},
  };
}

function perform(state: EcsState, service: ServiceRecord, act: Act): void {
  const last = service.deployments.at(-1);
  switch (act.kind) {
    case "deploy":
      supersedeService(state, service, act.image);
      return;
    case "hooks": {
      const lifecycleHooks = act.stages.map((stage) => ({ targetType: "PAUSE" as const, lifecycleStages: [stage] }));
      updateService(
        state,
        { cluster: SHOP.cluster, service: SHOP.service, deploymentConfiguration: { lifecycleHooks } },
        createCallLog(),
      );
      return;
    }
    case "answer":
      continueServiceDeployment(state, {
        serviceDeploymentArn: last?.arn,
        hookId: last?.hooks.find((hook) => hook.status === "AWAITING_ACTION")?.hookId,
        action: act.action,
      });
      return;
    case "stop":
      stopServiceDeployment(state, { serviceDeploymentArn: last?.arn });
      return;
    case "wait":
      return;
  }
}

function tryTo(state: EcsState, service: ServiceRecord, act: Act): void {
  try {
    perform(state, service, act);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
  }
}

function checkTransitions(service: ServiceRecord, seen: Map<string, ServiceDeploymentStatus>): void {
  for (const one of service.deployments) {
    const before = seen.get(one.arn);
    if (before !== undefined && before !== one.status) expect(reachable(before)).toContain(one.status);
    seen.set(one.arn, one.status);
  }
}

/** Between two looks a deployment may pass several states. */
function reachable(from: ServiceDeploymentStatus): readonly ServiceDeploymentStatus[] {
  const found = new Set<ServiceDeploymentStatus>();
  const open = [...AFTER[from]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...AFTER[next]);
  }
  return [...found];
}

describe.each(["BLUE_GREEN", "CANARY", "LINEAR", "ROLLING"] as const)(
  "whatever happens to a %s service",
  (strategy) => {
    it("keeps to the states of ECS, sends all traffic somewhere healthy, and runs one deployment at a time", () => {
      fc.assert(
        fc.property(acts, (story) => {
          const state = emptyState();
          const seed = { ...SHOP, strategy };
          const service = seedService(
            state,
            seed,
            layBalancer(state, seed, (length) => "a".repeat(length)),
          );
          const seen = new Map<string, ServiceDeploymentStatus>();
          for (const act of [...story, { kind: "wait", seconds: 4000 } as const]) {
            tryTo(state, service, act);
            for (let second = 0; second < (act.kind === "wait" ? act.seconds : 3); second += 20) {
              advance(state, state.now + 20_000);
              checkTransitions(service, seen);
              expect([...service.production.values()].reduce((sum, weight) => sum + weight, 0)).toBe(100);
              expect(service.deployments.filter((one) => one.status === "IN_PROGRESS").length).toBeLessThanOrEqual(1);
              for (const [group, weight] of service.production) {
                const healthy = state.tasks.filter((task) => task.healthy && task.revision.targetGroupArn === group);
                if (weight > 0) expect(healthy.length).toBeGreaterThan(0);
              }
            }
          }
        }),
        { numRuns: 40, seed: 11 },
      );
    });
  },
);
