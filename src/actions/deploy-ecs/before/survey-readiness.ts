import { isPassing, Unreadable } from "../../../core/outcome/unreadable.ts";
import type { Balancing, RuleReading } from "../../../core/rollout/balancing.ts";
import type { ReadinessFacts } from "../../../core/rollout/readiness-refusals.ts";
import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import { alarmsOf } from "../../../core/rollout/service-alarms.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import type { Desk } from "../ports.ts";

/** What could not be read of all that a rollout relies on. */
export interface ReadinessGap {
  readonly what: "images" | "alarms" | "load balancer";
  readonly message: string;
  readonly remedy: string;
  readonly passing: boolean;
}

/** What was found, and what was not; the same refusal is told once. */
export interface Survey {
  readonly facts: ReadinessFacts;
  readonly gaps: readonly ReadinessGap[];
}

/** Reads what a rollout relies on beside its service: its images, the alarms that guard it, the weights that it would move; without a service the images alone. */
export async function surveyReadiness(
  { readiness, assignment }: Desk,
  { observation, plan }: { readonly observation: TargetObservation | undefined; readonly plan: ReleasePlan },
): Promise<Survey> {
  const gaps = new Map<string, ReadinessGap>();
  const orGap = async <T>(what: ReadinessGap["what"], read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      gaps.set(what, { what, message: error.message, remedy: error.remedy, passing: isPassing(error) });
      return otherwise;
    }
  };
  const strategy = observation === undefined ? "rolling" : (assignment.strategy ?? observation.strategy);
  const balancing = strategy === "rolling" ? [] : (observation?.balancing ?? []);
  const [images, alarms, rules, liveGroup] = await Promise.all([
    Promise.all(
      plan.facts.images.map(async (one) => ({
        ...one,
        presence: await orGap("images", () => readiness.image(one.image), "unread" as const),
      })),
    ),
    orGap("alarms", async () => readAlarms(readiness, observation?.configuration ?? ""), []),
    orGap("load balancer", () => readRules(readiness, balancing), []),
    balancing.length === 0
      ? undefined
      : orGap("load balancer", () => readiness.groupOf(observation?.live.rollout ?? ""), undefined),
  ]);
  const moving = (observation?.inFlight.length ?? 0) > 0;
  return { facts: { images, alarms, strategy, balancing, rules, liveGroup, moving }, gaps: [...gaps.values()] };
}

async function readAlarms(readiness: Desk["readiness"], configuration: string) {
  const names = alarmsOf(configuration);
  return names.length === 0 ? [] : readiness.alarms(names);
}

async function readRules(
  readiness: Desk["readiness"],
  balancing: readonly Balancing[],
): Promise<readonly RuleReading[]> {
  const addresses = balancing.flatMap(({ productionRule, testRule }) => [productionRule, testRule]);
  return Promise.all([...new Set(addresses)].filter((one) => one !== "").map((one) => readiness.rule(one)));
}
