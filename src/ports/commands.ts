/** A command of the team's own. */
export interface TeamCommand {
  /** One line for the shell, as it would stand after `run:`. */
  readonly line: string;
  /** Variables beside those of the job; the job's credentials and command files are not handed on. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes each line of its output, raw. */
  readonly onLine: (line: string) => void;
}

/** Runs commands of the team's own in a process apart. */
export interface Commands {
  /** Runs a command to its end and gives its exit code; an aborted signal ends the process and rejects. */
  run(command: TeamCommand, signal: AbortSignal): Promise<number>;
}
