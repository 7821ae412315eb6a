import { seededRandom } from "../../application/random.ts";
import type { AwsWorldSettings } from "../aws-world-settings.ts";
import { type AlarmSeed, createAlarmBoard } from "../cloudwatch/alarm-board.ts";
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
    readsLag: lagOf(settings),
    registry,
    resolve: resolveByRegistry(registry, settings.resolve),
    tell: (kind, text, data) => settings.journal.add({ at: state.now, source: "ecs", kind, text, data }),
  };
  state.alarms = createAlarmBoard(alarmSeeds(settings), {
    born: now,
    now: () => state.now,
    firstStart: (version) => firstStart(state, version),
  });
  return state;
}

function alarmSeeds({ alarms = [] }: AwsWorldSettings): readonly AlarmSeed[] {
  return "length" in alarms ? alarms : [...alarms].map(([name, state]) => ({ name, state }));
}

function firstStart({ tasks }: EcsState, version: string): number | undefined {
  const starts = tasks
    .filter(({ revision }) => revision.behaviour?.version === version)
    .flatMap(({ startedAt }) => startedAt ?? []);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function lagOf({ faults = [] }: AwsWorldSettings): number {
  return Math.max(0, ...faults.map((fault) => (fault.kind === "stale" ? fault.lasts : 0)));
}

/** The groups of the seeded services exist, as their tasks could not run otherwise, and those that are asked for. */
function logGroups({ services, logGroups: further = [], ...place }: AwsWorldSettings): readonly string[] {
  const own = services.flatMap((seed) =>
    (seededTaskDefinition(seed, place).containerDefinitions ?? []).flatMap(({ logConfiguration }) => {
      const group = logConfiguration?.options?.["awslogs-group"];
      return group === undefined ? [] : [group];
    }),
  );
  return [...own, ...further];
}
