/** One line that a container wrote. */
export interface LogLine {
  readonly group: string;
  readonly stream: string;
  /** World milliseconds. */
  readonly at: number;
  readonly message: string;
}

/** One event of a stream; it can be read from its ingestion on. */
export interface LogEvent {
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
}

/** One stream, made when its container starts. */
export interface LogStream {
  readonly name: string;
  readonly createdAt: number;
  readonly events: LogEvent[];
}

/** What goes wrong with logs. */
export interface LogFaults {
  /** World seconds until a line can be read; none when absent. */
  readonly delaySeconds?: number;
  /** Whether the first page of a stream is empty although there is more behind its token, as the API reference warns. */
  readonly emptyFirstPage?: boolean;
}

/** The log groups of the world; a group exists by the seeds or because a container creates it (`awslogs-create-group`). */
export interface LogStore {
  readonly faults: LogFaults;
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, LogStream>>;
  /** Creates a group that does not exist yet. */
  create(group: string): void;
  /** Makes the stream of a container that starts; a group that does not exist takes nothing, since the driver's calls fail. */
  open(place: Omit<LogLine, "message">): void;
  /** Takes one event in, in the order of the calls; a group that does not exist takes nothing. */
  write(line: LogLine): void;
}

/** Creates the store with these groups, each without a stream. */
export function createLogStore(names: Iterable<string>, faults: LogFaults = {}): LogStore {
  const groups = new Map<string, Map<string, LogStream>>([...names].map((name) => [name, new Map()]));
  const streamOf = ({ group, stream, at }: Omit<LogLine, "message">): LogStream | undefined => {
    const streams = groups.get(group);
    const found = streams?.get(stream) ?? { name: stream, createdAt: at, events: [] };
    streams?.set(stream, found);
    return streams === undefined ? undefined : found;
  };
  return {
    faults,
    groups,
    create(group) {
      if (!groups.has(group)) groups.set(group, new Map());
    },
    open: (place) => void streamOf(place),
    write(line) {
      const ingestionTime = line.at + (faults.delaySeconds ?? 0) * 1000;
      streamOf(line)?.events.push({ timestamp: line.at, ingestionTime, message: line.message });
    },
  };
}
