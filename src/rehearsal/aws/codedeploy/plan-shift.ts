/** What a step of a CodeDeploy deployment does when it is entered. */
export type ShiftEffect =
  | { readonly kind: "nothing" }
  | { readonly kind: "install" }
  | { readonly kind: "test-traffic" }
  | { readonly kind: "ready-wait"; readonly minutes: number }
  | { readonly kind: "traffic"; readonly percent: number; readonly minutes: number }
  | { readonly kind: "termination-wait"; readonly minutes: number }
  | { readonly kind: "terminate" }
  | { readonly kind: "return-traffic" };

/** One step: the lifecycle event that it belongs to, if any, and its effect. */
export interface ShiftStep {
  readonly event: string | undefined;
  readonly effect: ShiftEffect;
}

/** The steps of traffic that a deployment configuration makes: the percent reached, and the minutes until the next. */
export type TrafficSteps = readonly { readonly percent: number; readonly minutes: number }[];

const ALL: TrafficSteps = [{ percent: 100, minutes: 0 }];

/** The configurations that CodeDeploy has for ECS (user guide, "Predefined deployment configurations for an Amazon ECS compute platform"). */
const CONFIGS: Readonly<Record<string, TrafficSteps>> = {
  "CodeDeployDefault.ECSAllAtOnce": ALL,
  "CodeDeployDefault.ECSCanary10Percent5Minutes": [{ percent: 10, minutes: 5 }, ...ALL],
  "CodeDeployDefault.ECSCanary10Percent15Minutes": [{ percent: 10, minutes: 15 }, ...ALL],
  "CodeDeployDefault.ECSLinear10PercentEvery1Minutes": linear(1),
  "CodeDeployDefault.ECSLinear10PercentEvery3Minutes": linear(3),
};

/** Finds the traffic steps of a predefined configuration; `undefined` when there is none of that name. */
export function trafficSteps(config: string): TrafficSteps | undefined {
  return CONFIGS[config];
}

/** Lays out a deployment's lifecycle in its order (CodeDeploy user guide, "AppSpec hooks section for an Amazon ECS deployment"); pure. */
export function planShift(options: {
  readonly traffic: TrafficSteps;
  readonly testListener: boolean;
  readonly readyWaitMinutes: number;
  readonly terminationWaitMinutes: number;
}): readonly ShiftStep[] {
  const { traffic, testListener, readyWaitMinutes, terminationWaitMinutes } = options;
  const quiet = (event: string): ShiftStep => ({ event, effect: { kind: "nothing" } });
  const testing: readonly ShiftStep[] = testListener
    ? [{ event: "AllowTestTraffic", effect: { kind: "test-traffic" } }, quiet("AfterAllowTestTraffic")]
    : [];
  const waiting: readonly ShiftStep[] =
    readyWaitMinutes === 0 ? [] : [{ event: undefined, effect: { kind: "ready-wait", minutes: readyWaitMinutes } }];
  return [
    quiet("BeforeInstall"),
    { event: "Install", effect: { kind: "install" } },
    quiet("AfterInstall"),
    ...testing,
    ...waiting,
    quiet("BeforeAllowTraffic"),
    ...traffic.map((step): ShiftStep => ({ event: "AllowTraffic", effect: { kind: "traffic", ...step } })),
    quiet("AfterAllowTraffic"),
    { event: undefined, effect: { kind: "termination-wait", minutes: terminationWaitMinutes } },
    { event: undefined, effect: { kind: "terminate" } },
  ];
}

/** Lays out the way back that CodeDeploy takes by itself: the original serves again at once, then the replacement goes. */
export const ROLLBACK_PLAN: readonly ShiftStep[] = [
  { event: "AllowTraffic", effect: { kind: "return-traffic" } },
  { event: undefined, effect: { kind: "terminate" } },
];

function linear(minutes: number): TrafficSteps {
  return Array.from({ length: 10 }, (_, index) => ({ percent: 10 * (index + 1), minutes: index === 9 ? 0 : minutes }));
}
