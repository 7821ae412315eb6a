import { seededRandom } from "../../application/random.ts";
import type { AwsWorldSettings } from "../aws-world-settings.ts";
import { createLogStore } from "../logs/log-store.ts";
import { seededTaskDefinition } from "../seed.ts";
import type { EcsState } from "./state.ts";

/** Creates an ECS without services at the world's instant, telling the journal what happens in world time. */
export function createEcsState(settings: AwsWorldSettings): EcsState {
  const state: EcsState = {
    now: settings.clock.now(),
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
    logs: createLogStore(logGroups(settings)),
    random: seededRandom(settings.seed),
    resolve: settings.resolve,
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
