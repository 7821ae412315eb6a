import type {
  DeploymentConfiguration,
  DeploymentLifecycleHookStage,
  ServiceDeploymentLifecycleStage,
} from "@aws-sdk/client-ecs";

/** What a step of a service deployment does when it is entered. */
export type Effect =
  | { readonly kind: "nothing" }
  | { readonly kind: "roll" }
  | { readonly kind: "reconcile" }
  | { readonly kind: "scale-up" }
  | { readonly kind: "test-shift" }
  | { readonly kind: "production-shift"; readonly percent: number }
  | { readonly kind: "wait"; readonly minutes: number }
  | { readonly kind: "clean-up" };

/** One step: the lifecycle stage it reports, the stage whose hooks it runs, its effect. */
export interface Step {
  readonly stage: ServiceDeploymentLifecycleStage | undefined;
  readonly hooksAt: DeploymentLifecycleHookStage | undefined;
  readonly effect: Effect;
}

/** Lays out the lifecycle stages of a strategy in their order (Amazon ECS developer guide, "Lifecycle stages"); pure. */
export function planSteps(configuration: DeploymentConfiguration, activeRevisions: number): readonly Step[] {
  const strategy = configuration.strategy ?? "ROLLING";
  if (strategy === "ROLLING") return rollingSteps(configuration);
  // The reconciliation stage happens only when more than one revision is active.
  const reconcile = activeRevisions > 1 ? [staged("RECONCILE_SERVICE", { kind: "reconcile" })] : [];
  return [
    ...reconcile,
    staged("PRE_SCALE_UP", { kind: "nothing" }),
    { stage: "SCALE_UP", hooksAt: undefined, effect: { kind: "scale-up" } },
    staged("POST_SCALE_UP", { kind: "nothing" }),
    staged("TEST_TRAFFIC_SHIFT", { kind: "test-shift" }),
    staged("POST_TEST_TRAFFIC_SHIFT", { kind: "nothing" }),
    ...shifts(configuration),
    staged("POST_PRODUCTION_TRAFFIC_SHIFT", { kind: "nothing" }),
    { stage: "BAKE_TIME", hooksAt: undefined, effect: { kind: "wait", minutes: configuration.bakeTimeInMinutes ?? 0 } },
    { stage: "CLEAN_UP", hooksAt: undefined, effect: { kind: "clean-up" } },
  ];
}

/** A rolling deployment with alarms bakes when its tasks run; how long follows from the alarms' own periods on AWS, and is five minutes here. */
function rollingSteps({ alarms, bakeTimeInMinutes = 5 }: DeploymentConfiguration): readonly Step[] {
  const roll: Step = { stage: undefined, hooksAt: undefined, effect: { kind: "roll" } };
  if (alarms?.enable !== true) return [roll];
  return [roll, { stage: undefined, hooksAt: undefined, effect: { kind: "wait", minutes: bakeTimeInMinutes } }];
}

function shifts(configuration: DeploymentConfiguration): readonly Step[] {
  const { percents, minutes } = ladder(configuration);
  return percents.flatMap((percent) => [
    // The service deployment has no name of its own for the stage before a shift; its hooks do.
    {
      stage: "PRODUCTION_TRAFFIC_SHIFT",
      hooksAt: "PRE_PRODUCTION_TRAFFIC_SHIFT",
      effect: { kind: "nothing" },
    } as const,
    staged("PRODUCTION_TRAFFIC_SHIFT", { kind: "production-shift", percent }),
    ...(percent < 100
      ? [{ stage: "PRODUCTION_TRAFFIC_SHIFT", hooksAt: undefined, effect: { kind: "wait", minutes } } as const]
      : []),
  ]);
}

function ladder(configuration: DeploymentConfiguration): {
  readonly percents: readonly number[];
  readonly minutes: number;
} {
  switch (configuration.strategy) {
    case "CANARY": {
      const { canaryPercent = 5, canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {};
      return { percents: [canaryPercent, 100], minutes: canaryBakeTimeInMinutes };
    }
    case "LINEAR": {
      const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {};
      const whole = Math.ceil(100 / stepPercent - 1e-9);
      const percents = Array.from({ length: whole }, (_, index) =>
        Math.min(100, Math.round(stepPercent * (index + 1) * 10) / 10),
      );
      return { percents, minutes: stepBakeTimeInMinutes };
    }
    case "BLUE_GREEN":
    case "ROLLING":
    case undefined:
      return { percents: [100], minutes: 0 };
  }
}

function staged(stage: DeploymentLifecycleHookStage & ServiceDeploymentLifecycleStage, effect: Effect): Step {
  return { stage, hooksAt: stage, effect };
}
