import { isTruthy, type Scope } from "./expression.ts";
import { interpolate, interpolateText } from "./template.ts";
import { asMap, isMap, type Value } from "./value.ts";

/** Says which group something belongs to, and how it queues. */
export interface ConcurrencyRequest {
  readonly group: string;
  /** `single`: a newer one cancels the one that waits; `max`: up to a hundred wait in order. */
  readonly queue: "single" | "max";
  readonly cancelInProgress: boolean;
}

/** Holds a place in a group; released when its work has ended. */
export interface ConcurrencyPlace {
  /** Settles when it is this one's turn: `false` when it was cancelled by a newer one instead. */
  readonly turn: Promise<boolean>;
  /** Tells whether somebody else is before it. */
  readonly waits: boolean;
  readonly release: () => void;
}

/** Keeps the groups of a repository, over all of its runs. */
export interface ConcurrencyGroups {
  enter(request: ConcurrencyRequest, cancel: () => void): ConcurrencyPlace;
}

interface Entry {
  readonly settle: (granted: boolean) => void;
  readonly cancel: () => void;
}

const longestQueue = 100;

/** Reads a `concurrency:`; an empty group is none. Group names have no case. Source: docs, "Control concurrency". */
export function parseConcurrency(raw: Value | undefined, scope: Scope): ConcurrencyRequest | undefined {
  if (raw === undefined || raw === null) return undefined;
  const evaluated = isMap(raw) ? raw : { group: raw };
  const group = interpolateText(evaluated.group ?? null, scope).toLowerCase();
  if (group === "") return undefined;
  const cancelInProgress = isTruthy(interpolate(asMap(evaluated)["cancel-in-progress"] ?? false, scope));
  const queue = evaluated.queue === "max" ? "max" : "single";
  if (queue === "max" && cancelInProgress) {
    throw new Error(`concurrency group '${group}' has queue: max with cancel-in-progress; leave one of them out`);
  }
  return { group, queue, cancelInProgress };
}

/** Creates the groups of one repository, all free. */
export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Entry[]>();
  return {
    enter(request, cancel) {
      const entries = groups.get(request.group) ?? [];
      groups.set(request.group, entries);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const entry: Entry = { settle: resolve, cancel };
      makeRoom(entries, request);
      entries.push(entry);
      if (entries[0] === entry) resolve(true);
      return { turn: promise, waits: entries[0] !== entry, release: () => leave(entries, entry) };
    },
  };
}

/** The first entry runs, the others wait. */
function makeRoom(entries: Entry[], request: ConcurrencyRequest): void {
  const most = request.queue === "max" ? longestQueue - 1 : 0;
  while (entries.length - 1 > most) {
    const [dropped] = entries.splice(1, 1);
    dropped?.settle(false);
  }
  if (request.cancelInProgress) entries[0]?.cancel();
}

function leave(entries: Entry[], entry: Entry): void {
  const at = entries.indexOf(entry);
  if (at < 0) return;
  entries.splice(at, 1);
  entry.settle(false);
  if (at === 0) entries[0]?.settle(true);
}
