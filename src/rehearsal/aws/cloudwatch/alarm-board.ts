import type { StateValue } from "@aws-sdk/client-cloudwatch";

/** One alarm of CloudWatch and how its state changes while the world runs. */
export interface AlarmSeed {
  readonly name: string;
  /** The state at the beginning; OK when absent. */
  readonly state?: StateValue;
  /** A composite alarm, which is listed only when asked for. */
  readonly composite?: boolean;
  /** Changes at instants, in milliseconds since the world began. */
  readonly changes?: readonly { readonly at: number; readonly state: StateValue }[];
  /** Goes to ALARM this long after a version's first task started, in milliseconds. */
  readonly badVersion?: { readonly version: string; readonly after: number };
}

/** The alarms as they are now. */
export interface AlarmBoard {
  /** `undefined` when there is no such alarm. */
  stateOf(name: string): StateValue | undefined;
  /** The next instant at which a state changes, as far as it is known by now. */
  nextChange(): number | undefined;
  list(): readonly { readonly name: string; readonly state: StateValue; readonly composite: boolean }[];
}

/** What the board follows. */
export interface AlarmWorld {
  readonly born: number;
  now(): number;
  /** When a version's first task started; `undefined` while none has. */
  firstStart(version: string): number | undefined;
}

/** Creates the board; states follow from time alone, never from a metric. */
export function createAlarmBoard(seeds: readonly AlarmSeed[], world: AlarmWorld): AlarmBoard {
  const begun = new Map<string, number>();
  const changesOf = ({ changes = [], badVersion }: AlarmSeed) => {
    const fixed = changes.map(({ at, state }) => ({ at: world.born + at, state }));
    if (badVersion === undefined) return fixed;
    const { version, after } = badVersion;
    // Its tasks are forgotten within the hour; the instant is not.
    const start = begun.get(version) ?? world.firstStart(version);
    if (start === undefined) return fixed;
    begun.set(version, start);
    return [...fixed, { at: start + after, state: "ALARM" as const }];
  };
  const stateOf = (seed: AlarmSeed): StateValue =>
    changesOf(seed)
      .filter(({ at }) => at <= world.now())
      .sort((one, other) => one.at - other.at)
      .at(-1)?.state ??
    seed.state ??
    "OK";
  return {
    stateOf(name) {
      const seed = seeds.find((one) => one.name === name);
      return seed === undefined ? undefined : stateOf(seed);
    },
    nextChange() {
      const later = seeds.flatMap(changesOf).filter(({ at }) => at > world.now());
      return later.length === 0 ? undefined : Math.min(...later.map(({ at }) => at));
    },
    list: () => seeds.map((seed) => ({ name: seed.name, state: stateOf(seed), composite: seed.composite === true })),
  };
}
