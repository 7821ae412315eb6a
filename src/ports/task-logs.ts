/** Which container's log. */
export interface LogSource {
  /** The definition that the task runs, `family:revision`. */
  readonly release: string;
  readonly container: string;
  /** The task's short id. */
  readonly task: string;
}

/** A piece of a log; every line is untrusted. */
export interface LogPiece {
  readonly lines: readonly { readonly at: Date; readonly text: string }[];
  /** Where the next piece begins; given back to `tail`. */
  readonly next: string;
}

/** What containers wrote. Throws `Unreadable` when the platform does not say. */
export interface TaskLogs {
  /** Names the containers of a definition whose logs can be read. */
  sources(release: string): Promise<readonly string[]>;
  /** Reads what was written since a piece ended, from the beginning when `since` is empty; nothing while there is no log yet. */
  tail(source: LogSource, since: string): Promise<LogPiece>;
  /** Reads the last lines, oldest first. */
  last(source: LogSource, lines: number): Promise<LogPiece["lines"]>;
}
