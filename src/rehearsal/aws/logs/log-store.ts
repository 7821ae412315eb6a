/** One line that a container wrote. */
export interface LogLine {
  readonly group: string;
  readonly stream: string;
  /** World milliseconds. */
  readonly at: number;
  readonly message: string;
}

/** One event of a stream, in the order in which it came in. */
export interface LogEvent {
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
}

/** One stream, made by its first event. */
export interface LogStream {
  readonly name: string;
  readonly createdAt: number;
  readonly events: LogEvent[];
}

/** The log groups of the world; a group exists by the seeds or because a container creates it (`awslogs-create-group`). */
export interface LogStore {
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, LogStream>>;
  /** Creates a group that does not exist yet. */
  create(group: string): void;
  /** Takes one event in; a group that does not exist takes nothing, since the driver's calls fail. */
  write(line: LogLine): void;
}

/** Creates the store with these groups, each without a stream. */
export function createLogStore(names: Iterable<string>): LogStore {
  const groups = new Map<string, Map<string, LogStream>>([...names].map((name) => [name, new Map()]));
  return {
    groups,
    create(group) {
      if (!groups.has(group)) groups.set(group, new Map());
    },
    write({ group, stream, at, message }) {
      const streams = groups.get(group);
      if (streams === undefined) return;
      const found = streams.get(stream) ?? { name: stream, createdAt: at, events: [] };
      streams.set(stream, found);
      found.events.push({ timestamp: at, ingestionTime: at, message });
    },
  };
}
