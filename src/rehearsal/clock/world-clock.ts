/** A timer of the world that can be called off. */
export interface WorldTimer {
  /** Calls the task off; harmless when it has already run. */
  readonly cancel: () => void;
}

/** The one clock of a rehearsal: world time is an affine function of real monotonic time, shared with every bundle. */
export interface WorldClock {
  /** Reads the world's instant, in milliseconds since the epoch. */
  now(): number;
  /** Reads how many world milliseconds pass in one real millisecond. */
  scale(): number;
  /** Runs the task once, `milliseconds` of world time from now. */
  after(milliseconds: number, task: () => void): WorldTimer;
  /** Waits `milliseconds` of world time; rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
