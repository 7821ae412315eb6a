import { seededRandom } from "../../application/random.ts";
import type { AwsWorldSettings } from "../aws-world-settings.ts";
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
    random: seededRandom(settings.seed),
    resolve: settings.resolve,
    tell: (kind, text, data) => settings.journal.add({ at: state.now, source: "ecs", kind, text, data }),
  };
  return state;
}
