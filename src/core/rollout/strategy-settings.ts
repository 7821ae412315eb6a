import type { TargetSettings } from "../targets/targets-document.ts";
import { parseDuration } from "../time/duration.ts";
import { type Phase, parsePhases } from "./phases.ts";
import { readShare } from "./read-share.ts";
import type { Strategy } from "./rollout.ts";

/** The members of ECS's deployment configuration that say how a strategy goes; what is left out stays as the service has it. */
export interface StrategySettings {
  readonly canaryConfiguration?: { readonly canaryPercent: number; readonly canaryBakeTimeInMinutes: number };
  readonly linearConfiguration?: { readonly stepPercent: number; readonly stepBakeTimeInMinutes: number };
  readonly deploymentCircuitBreaker?: {
    readonly enable: true;
    readonly rollback: boolean;
    readonly resetOnHealthyTask: boolean;
    readonly thresholdConfiguration: { readonly type: "COUNT" | "BOUNDED_PERCENT"; readonly value: number };
  };
  readonly earlySuccessCriteria?: {
    readonly enable: true;
    readonly healthyPercent: number;
    readonly sourceServiceRevisionCleanup: "BLOCKING";
  };
}

/** How a target wants its releases brought out. */
export interface StrategyWish {
  /** ECS's own strategy; `undefined` leaves it to the service. */
  readonly strategy: Strategy | undefined;
  readonly settings: StrategySettings;
  /** The phases of a phased rollout, which for ECS is a linear one; `undefined` for every other. */
  readonly phases: readonly Phase[] | undefined;
}

/** A problem at a member of the target. */
export interface StrategyProblem {
  readonly path: keyof TargetSettings;
  readonly message: string;
}

/** A wish that was read, or every problem with it. */
export type ReadStrategy =
  | ({ readonly kind: "strategy" } & StrategyWish)
  | { readonly kind: "invalid"; readonly problems: readonly StrategyProblem[] };

type Given = Pick<TargetSettings, "strategy" | "phases" | "canary" | "linear" | "circuit-breaker" | "early-success">;

/** Reads strategy and settings of a target; `phases`, `canary` and `linear` each name their strategy, so it may be left out. */
export function readStrategy(target: Given): ReadStrategy {
  const problems: StrategyProblem[] = [];
  const say = (path: StrategyProblem["path"]) => (message: string) => void problems.push({ path, message });
  const strategy = target.strategy ?? impliedBy(target);
  combinationProblems(target, strategy, problems);
  const plan = target.phases === undefined ? undefined : parsePhases(target.phases);
  if (plan?.kind === "invalid") plan.problems.forEach(say("phases"));
  const canary = target.canary === undefined ? undefined : readStep(target.canary, 0.1, say("canary"));
  const linear = target.linear === undefined ? undefined : readStep(target.linear, 3, say("linear"));
  const settings: StrategySettings = {
    ...(canary === undefined
      ? {}
      : { canaryConfiguration: { canaryPercent: canary.share, canaryBakeTimeInMinutes: canary.minutes } }),
    ...(linear === undefined
      ? {}
      : { linearConfiguration: { stepPercent: linear.share, stepBakeTimeInMinutes: linear.minutes } }),
    ...(plan?.kind === "phases"
      ? { linearConfiguration: { stepPercent: plan.plan.stepPercent, stepBakeTimeInMinutes: 0 } }
      : {}),
    ...breakerOf(target["circuit-breaker"], say("circuit-breaker")),
    ...earlySuccessOf(target["early-success"], say("early-success")),
  };
  if (problems.length > 0) return { kind: "invalid", problems };
  return {
    kind: "strategy",
    strategy: strategy === "phased" ? "linear" : strategy,
    settings,
    phases: plan?.kind === "phases" ? plan.plan.phases : undefined,
  };
}

function impliedBy({ phases, canary, linear }: Given): Given["strategy"] {
  if (phases !== undefined) return "phased";
  if (canary !== undefined) return "canary";
  return linear === undefined ? undefined : "linear";
}

const BELONGS = {
  phases: "phased",
  canary: "canary",
  linear: "linear",
  "circuit-breaker": "rolling",
  "early-success": "rolling",
} as const satisfies Partial<Record<keyof TargetSettings, NonNullable<TargetSettings["strategy"]>>>;

function combinationProblems(target: Given, strategy: Given["strategy"], problems: StrategyProblem[]): void {
  for (const [path, belongs] of Object.entries(BELONGS) as [keyof typeof BELONGS, string][]) {
    if (target[path] === undefined || strategy === belongs) continue;
    const here = strategy === undefined ? "no strategy is set here" : `the strategy here is ${strategy}`;
    problems.push({
      path,
      message: `belongs to strategy ${belongs}, and ${here}: set strategy: ${belongs}, or leave it out`,
    });
  }
  if (strategy === "phased" && target.phases === undefined)
    problems.push({
      path: "strategy",
      message: 'is phased, which needs phases: write phases: "5%@10m, 25%@10m, 100%"',
    });
}

/** Bounds of the API model: shares are multiples of 0.1 up to 100, bakes are 0 to 1440 whole minutes. */
function readStep(
  text: string,
  least: number,
  say: (message: string) => void,
): { readonly share: number; readonly minutes: number } | undefined {
  const { share, lasts: bake } = readShare(text) ?? {};
  const milliseconds = bake === undefined ? undefined : parseDuration(bake);
  if (share === undefined || milliseconds === undefined) {
    say(`is '${text}': write a share and how long ECS bakes there, such as ${least < 1 ? "5%@10m" : "10%@6m"}`);
    return undefined;
  }
  if (share < least || share > 100) say(`shifts ${share}%: ECS takes ${least}% to 100%`);
  if (milliseconds % 60_000 !== 0 || milliseconds > 1440 * 60_000)
    say(`bakes ${bake}: ECS takes whole minutes up to 24h`);
  return { share, minutes: milliseconds / 60_000 };
}

function breakerOf(
  given: Given["circuit-breaker"],
  say: (message: string) => void,
): Pick<StrategySettings, "deploymentCircuitBreaker"> {
  if (given === undefined) return {};
  const { failures, rollback = true, "reset-on-healthy-task": resetOnHealthyTask = true } = given;
  const value = typeof failures === "number" ? failures : Number.parseInt(failures, 10);
  const type = typeof failures === "number" ? "COUNT" : "BOUNDED_PERCENT";
  if (type === "BOUNDED_PERCENT" && (value < 1 || value > 100))
    say(`fails at ${failures}: write 1% to 100% of the wanted tasks`);
  return {
    deploymentCircuitBreaker: { enable: true, rollback, resetOnHealthyTask, thresholdConfiguration: { type, value } },
  };
}

function earlySuccessOf(
  given: string | undefined,
  say: (message: string) => void,
): Pick<StrategySettings, "earlySuccessCriteria"> {
  if (given === undefined) return {};
  const healthyPercent = Number.parseInt(given, 10);
  if (healthyPercent > 100) say(`is ${given}: write at most 100%`);
  // Our proof needs the old release gone: a deferred clean-up would leave both serving after the success.
  return { earlySuccessCriteria: { enable: true, healthyPercent, sourceServiceRevisionCleanup: "BLOCKING" } };
}
