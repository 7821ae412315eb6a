import { sameValue } from "../document/same-value.ts";
import type { HoldPlan } from "./release-plan.ts";
import type { HoldPlace, Strategy } from "./rollout.ts";
import type { StrategySettings } from "./strategy-settings.ts";

/** The members of ECS's `deploymentConfiguration` that we look at; all others are kept as they are. */
export interface ServiceConfiguration {
  readonly strategy?: string | undefined;
  readonly bakeTimeInMinutes?: number | undefined;
  readonly lifecycleHooks?: readonly LifecycleHook[] | undefined;
  readonly [member: string]: unknown;
}

interface LifecycleHook {
  readonly targetType?: string | undefined;
  readonly lifecycleStages?: readonly string[] | undefined;
  readonly [member: string]: unknown;
}

const STAGES: Readonly<Record<Exclude<HoldPlace, "other">, string>> = {
  test: "POST_TEST_TRAFFIC_SHIFT",
  step: "PRE_PRODUCTION_TRAFFIC_SHIFT",
  production: "POST_PRODUCTION_TRAFFIC_SHIFT",
};
const STRATEGIES: Readonly<Record<Strategy, string>> = {
  rolling: "ROLLING",
  "blue-green": "BLUE_GREEN",
  canary: "CANARY",
  linear: "LINEAR",
};

/** Reads a configuration back from its text; an empty or foreign text is an empty configuration. */
export function parseConfiguration(text: string): ServiceConfiguration {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Names the strategy of a configuration; ECS means rolling when it says nothing. */
export function strategyOf({ strategy = "ROLLING" }: ServiceConfiguration): Strategy {
  switch (strategy) {
    case "BLUE_GREEN":
      return "blue-green";
    case "CANARY":
      return "canary";
    case "LINEAR":
      return "linear";
    default:
      return "rolling";
  }
}

/** Lists where a configuration pauses. */
export function pausesIn(configuration: ServiceConfiguration | string): readonly HoldPlace[] {
  const { lifecycleHooks = [] } = typeof configuration === "string" ? parseConfiguration(configuration) : configuration;
  const stages = lifecycleHooks
    .filter(({ targetType }) => targetType === "PAUSE")
    .flatMap((hook) => hook.lifecycleStages ?? []);
  return stages.map(placeOf);
}

function placeOf(stage: string): HoldPlace {
  const places = ["test", "step", "production"] as const;
  return places.find((place) => STAGES[place] === stage) ?? "other";
}

/** How the configuration of a rollout departs from the service's own. */
export interface ConfigurationWish {
  readonly holds: HoldPlan | undefined;
  readonly strategy: Strategy | undefined;
  readonly bakeMinutes: number | undefined;
  readonly settings?: StrategySettings | undefined;
}

/** Computes the configuration for a rollout: the service's own with our pauses beside its hooks, each falling back by itself; `undefined` when nothing departs. */
export function configurationFor(
  former: ServiceConfiguration,
  { holds, strategy, bakeMinutes, settings = {} }: ConfigurationWish,
): ServiceConfiguration | undefined {
  const spelled = strategy === undefined || strategy === strategyOf(former) ? undefined : STRATEGIES[strategy];
  const bake = bakeMinutes === undefined || bakeMinutes === former.bakeTimeInMinutes ? undefined : bakeMinutes;
  const places = holds?.places ?? [];
  const departing = Object.entries(settings).filter(([member, value]) => !sameValue(former[member], value));
  if (spelled === undefined && bake === undefined && places.length === 0 && departing.length === 0) return undefined;
  const pause = {
    targetType: "PAUSE",
    lifecycleStages: places.map((place) => STAGES[place]),
    timeoutConfiguration: { timeoutInMinutes: holds?.timeoutMinutes ?? 0, action: "ROLLBACK" },
  };
  return fitting({
    ...former,
    ...(spelled === undefined ? {} : { strategy: spelled }),
    ...(bake === undefined ? {} : { bakeTimeInMinutes: bake }),
    ...Object.fromEntries(departing),
    ...(places.length === 0 ? {} : { lifecycleHooks: [...(former.lifecycleHooks ?? []), pause] }),
  });
}

/** The strategies of settings that ECS takes with that strategy alone (API reference, DeploymentConfiguration: "only valid when the deployment strategy is …"). */
const ONLY_WITH: Readonly<Record<string, Strategy>> = { canaryConfiguration: "canary", linearConfiguration: "linear" };

/** Leaves out the settings of strategies that the configuration does not have: ECS takes them with their own strategy alone, and without it they mean nothing. */
function fitting(configuration: ServiceConfiguration): ServiceConfiguration {
  return Object.fromEntries(Object.entries(configuration).filter(([member]) => fits(member, configuration)));
}

function fits(member: string, configuration: ServiceConfiguration): boolean {
  return ONLY_WITH[member] === undefined || ONLY_WITH[member] === strategyOf(configuration);
}

/** What ECS means where a configuration does not say: spelled out to undo ours, since ECS keeps what is left out. */
const UNSAID: Readonly<Record<keyof StrategySettings, unknown>> = {
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
  linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
  deploymentCircuitBreaker: { enable: false, rollback: false },
  earlySuccessCriteria: { enable: false },
};

/** Computes what must be kept of a configuration to undo a wish: all of it, and ECS's defaults for the settings that the wish adds. */
export function keptConfiguration(text: string, { settings = {} }: Pick<ConfigurationWish, "settings">): string {
  const former = parseConfiguration(text);
  const added = (Object.keys(settings) as (keyof StrategySettings)[]).filter(
    (member) => former[member] === undefined && fits(member, former),
  );
  if (added.length === 0) return text;
  return JSON.stringify({ ...former, ...Object.fromEntries(added.map((member) => [member, UNSAID[member]])) });
}

/** Tells whether a configuration has what another one says of all that we ever change: pauses, strategy, bake time and the strategy's settings. */
export function hasShapeOf(configuration: ServiceConfiguration, former: ServiceConfiguration): boolean {
  const shape = (one: ServiceConfiguration) => [[...pausesIn(one)].sort(), strategyOf(one), one.bakeTimeInMinutes ?? 0];
  return (
    sameValue(shape(configuration), shape(former)) &&
    Object.keys(UNSAID).every(
      (member) =>
        former[member] === undefined || !fits(member, former) || sameValue(configuration[member], former[member]),
    )
  );
}

/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
export function formerConfiguration(text: string): ServiceConfiguration {
  const former = parseConfiguration(text);
  return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
}
