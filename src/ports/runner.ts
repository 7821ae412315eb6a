import type { Problem } from "../core/outcome/problem.ts";

/** The job's runner as an action meets it: inputs in; outputs, summary, log lines and the step's fate out. */
export interface Runner {
  /** Reads an input by its name, trimmed; empty when it was not given. */
  readInput(name: string): string;
  /** Publishes an output; the last value given to a name counts. Throws when the runner gave no place to write to. */
  setOutput(name: string, value: string): void;
  /** Appends Markdown to the step's summary. */
  appendSummary(markdown: string): Promise<void>;
  /** Hides a value in everything that the job logs from now on. */
  mask(secret: string): void;
  /** Writes one line to the log; the text must be inert. */
  say(line: string): void;
  /** Opens and closes a folded group of log lines. */
  openGroup(title: string): void;
  closeGroup(): void;
  /** Writes an annotation, placed in a file where the problem has one. */
  annotate(level: "error" | "warning" | "notice", message: string, place?: Omit<Problem, "message">): void;
  /** Decides the step's exit status. */
  exit(status: 0 | 1): void;
}
