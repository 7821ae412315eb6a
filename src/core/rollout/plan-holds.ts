import type { HoldPlace, RolloutHold, Strategy } from "./rollout.ts";

/** Where our pauses go, or why they cannot. */
export type PlannedHolds =
  | { readonly kind: "places"; readonly places: readonly Exclude<HoldPlace, "other">[] }
  | { readonly kind: "foreign"; readonly places: readonly HoldPlace[] }
  | { readonly kind: "no-test-address" };

/** What decides the pauses. */
export interface HoldFacts {
  readonly strategy: Strategy;
  readonly testable: boolean;
  /** The pauses that stand on the service already. */
  readonly pauses: readonly HoldPlace[];
  readonly ownHooks: "refuse" | "keep";
  readonly smokeAt: "test" | "full";
}

/** Plans the pauses of a rollout: none while rolling; after the test shift where there is a test address; before each share for canary and linear; at full public traffic. */
export function planHolds({ strategy, testable, pauses, ownHooks, smokeAt }: HoldFacts): PlannedHolds {
  if (strategy === "rolling") return { kind: "places", places: [] };
  const stepped = strategy !== "blue-green";
  if (stepped && !testable && smokeAt === "test") return { kind: "no-test-address" };
  const places = [
    ...(testable ? (["test"] as const) : []),
    ...(stepped ? (["step"] as const) : []),
    "production" as const,
  ];
  const foreign = ownHooks === "keep" ? pauses.filter((place) => place !== "other" && places.includes(place)) : pauses;
  return foreign.length > 0 ? { kind: "foreign", places: foreign } : { kind: "places", places };
}

/** Tells whether a pause is ours: at a place that we use and where the former configuration had none. */
export function isOwnHold({ at }: Pick<RolloutHold, "at">, formerPauses: readonly HoldPlace[]): boolean {
  return at !== "other" && !formerPauses.includes(at);
}
