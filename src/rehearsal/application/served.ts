/** What one target group served in one minute of world time, for one version. */
export interface Served {
  requests: number;
  errors: number;
  connectionErrors: number;
  /** Answers of 502 and 503 that the load balancer gave itself. */
  balancerErrors: number;
  /** Real milliseconds from the request to the answer's headers. */
  readonly latencies: number[];
  ordersPlaced: number;
  ordersFailed: number;
}

/** Names the bucket that a request is counted in. */
export interface ServedKey {
  readonly targetGroup: string;
  readonly version: string;
}

/** Stands for the version of a request that no task was there to answer. */
export const NO_VERSION = "none";

/** Keeps what was served, minute by minute of world time. */
export interface ServedLog {
  /** Finds, or opens, the bucket of the minute that holds the instant. */
  at(instant: number, key: ServedKey): Served;
  /** Lists one minute's buckets. */
  minute(minute: number): readonly (ServedKey & { readonly served: Served })[];
  /** Lists the minutes that hold anything, in order. */
  minutes(): readonly number[];
}

/** Reads which minute of world time holds the instant. */
export function minuteOf(instant: number): number {
  return Math.floor(instant / 60_000);
}

/** Creates an empty log. */
export function createServedLog(): ServedLog {
  const minutes = new Map<number, Map<string, ServedKey & { readonly served: Served }>>();
  return {
    at(instant, key) {
      const minute = minuteOf(instant);
      const buckets = minutes.get(minute) ?? new Map<string, ServedKey & { readonly served: Served }>();
      minutes.set(minute, buckets);
      const name = `${key.targetGroup} ${key.version}`;
      const bucket = buckets.get(name) ?? { ...key, served: emptyServed() };
      buckets.set(name, bucket);
      return bucket.served;
    },
    minute: (minute) => [...(minutes.get(minute)?.values() ?? [])],
    minutes: () => [...minutes.keys()].sort((one, other) => one - other),
  };
}

function emptyServed(): Served {
  return {
    requests: 0,
    errors: 0,
    connectionErrors: 0,
    balancerErrors: 0,
    latencies: [],
    ordersPlaced: 0,
    ordersFailed: 0,
  };
}
