/** What stands between a request and its answer. */
export interface Disturbance {
  /** Throws the refusal or the failure that the operation meets now. */
  admit(operation: string): void;
  /** Answers, once, that an answer gets lost. */
  loses(operation: string): boolean;
}

const UNDISTURBED: Disturbance = { admit: () => {}, loses: () => false };

/** Counts what was asked of the AWS side, and keeps what it could not answer as AWS would. */
export interface CallLog {
  /** Counts an answered or refused operation, such as `ecs:UpdateService`. */
  count(operation: string): void;
  /** Records a request that this world does not model; any such record fails the rehearsal. */
  unmodelled(what: string): void;
  /** Hears of every operation from now on, before it is answered. */
  listen(listener: (operation: string) => void): void;
  /** Answers that the answer to an operation gets lost on its way. */
  loses(operation: string): boolean;
  readonly calls: ReadonlyMap<string, number>;
  readonly gaps: readonly string[];
}

/** Creates an empty log; what `disturbance` throws is the answer to the operation. */
export function createCallLog(disturbance: Disturbance = UNDISTURBED): CallLog {
  const calls = new Map<string, number>();
  const gaps: string[] = [];
  const listeners: ((operation: string) => void)[] = [];
  return {
    count(operation) {
      calls.set(operation, (calls.get(operation) ?? 0) + 1);
      for (const listener of listeners) listener(operation);
      disturbance.admit(operation);
    },
    listen: (listener) => void listeners.push(listener),
    loses: (operation) => disturbance.loses(operation),
    unmodelled: (what) => void gaps.push(what),
    calls,
    gaps,
  };
}
