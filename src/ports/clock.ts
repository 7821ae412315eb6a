/** Reads time and waits; the only source of time for an action. */
export interface Clock {
  /** Reads the instant in UTC. */
  now(): Date;
  /** Reads milliseconds on a monotonic clock, for durations and deadlines; its zero is arbitrary. */
  elapsed(): number;
  /** Waits; rejects with the signal's reason as soon as it aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
