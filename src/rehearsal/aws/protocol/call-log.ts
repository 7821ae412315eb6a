/** Counts what was asked of the AWS side, and keeps what it could not answer as AWS would. */
export interface CallLog {
  /** Counts an answered or refused operation, such as `ecs:UpdateService`. */
  count(operation: string): void;
  /** Records a request that this world does not model; any such record fails the rehearsal. */
  unmodelled(what: string): void;
  /** Hears of every operation from now on, before it is answered. */
  listen(listener: (operation: string) => void): void;
  readonly calls: ReadonlyMap<string, number>;
  readonly gaps: readonly string[];
}

/** Creates an empty log. */
export function createCallLog(): CallLog {
  const calls = new Map<string, number>();
  const gaps: string[] = [];
  const listeners: ((operation: string) => void)[] = [];
  return {
    count(operation) {
      calls.set(operation, (calls.get(operation) ?? 0) + 1);
      for (const listener of listeners) listener(operation);
    },
    listen: (listener) => void listeners.push(listener),
    unmodelled: (what) => void gaps.push(what),
    calls,
    gaps,
  };
}
