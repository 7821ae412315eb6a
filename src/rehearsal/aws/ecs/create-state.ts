import { seededRandom } from "../../application/random.ts";
import type { AwsWorldSettings } from "../aws-world-settings.ts";
import { createRegistry } from "../ecr/registry.ts";
import { resolveByRegistry } from "../ecr/resolve-by-registry.ts";
import { createLogStore } from "../logs/log-store.ts";
import { seededTaskDefinition } from "../seed.ts";
import type { EcsState } from "./state.ts";

/** Creates an ECS without services at the world's instant, telling the journal what happens in world time. */
export function createEcsState(settings: AwsWorldSettings): EcsState {
  const now = settings.clock.now();
  const registry = createRegistry(settings.repositories ?? [], { ...settings, now });
  const state: EcsState = {
    now,
    account: settings.account,
    region: settings.region,
    clusters: new Set(settings.services.map((one) => one.cluster)),
    services: [],
    taskDefinitions: [],
    tags: new Map(),
    tasks: [],
    oneOff: { tasks: [], remembered: [] },
    taskBehaviours: settings.taskBehaviours ?? [],
    behavioursUsed: new Map(),
    logs: createLogStore(logGroups(settings), settings.logFaults),
    random: seededRandom(settings.seed),
    registry,
    resolve: resolveByRegistry(registry, settings.resolve),
    tell: (kind, text, data) => settings.journal.add({ at: state.now, source: "ecs", kind, text, data }),
  };
  return state;
}

/** The groups of the seeded services exist, as their tasks could not run otherwise, and those that are asked for. */
function logGroups({ services, region, logGroups: further = [] }: AwsWorldSettings): readonly string[] {
  const own = services.flatMap((seed) =>
    (seededTaskDefinition(seed, region).containerDefinitions ?? []).flatMap(({ logConfiguration }) => {
      const group = logConfiguration?.options?.["awslogs-group"];
      return group === undefined ? [] : [group];
    }),
  );
  return [...own, ...further];
}
