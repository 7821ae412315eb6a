/** Names the part of the world that an entry comes from. */
export type JournalSource =
  | "runner"
  | "net"
  | "ecs"
  | "elbv2"
  | "sts"
  | "cloudwatch"
  | "rds"
  | "github"
  | "application"
  | "traffic"
  | "sink"
  | "person";

/** One thing that happened in the rehearsal, in world time (milliseconds since the epoch). */
export interface JournalEntry {
  readonly at: number;
  readonly source: JournalSource;
  /** A stable kebab-case word that the report and tests can select by, such as `lifecycle-stage` or `step-finished`. */
  readonly kind: string;
  /** One line for people. */
  readonly text: string;
  readonly data?: unknown;
}

/** Collects what happened, in order; the report, the tests and the console read it. */
export interface Journal {
  add(entry: JournalEntry): void;
  entries(): readonly JournalEntry[];
}

/** Creates an empty journal that also tells `listener` of every entry as it comes. */
export function createJournal(listener: (entry: JournalEntry) => void = () => {}): Journal {
  const entries: JournalEntry[] = [];
  return {
    add(entry) {
      entries.push(entry);
      listener(entry);
    },
    entries: () => entries,
  };
}
