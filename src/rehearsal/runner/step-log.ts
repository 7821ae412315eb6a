import type { Masks } from "./masks.ts";

/** Describes a message that GitHub shows on the run's page. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Keeps what a step said; everything is masked before it is kept. */
export interface StepLog {
  readonly lines: string[];
  readonly annotations: Annotation[];
  write(line: string): void;
  /** Writes the message to the log, and keeps it as an annotation up to ten of a level in a top-level step. */
  annotate(level: Annotation["level"], message: string, properties?: Readonly<Record<string, string>>): void;
}

const perLevel = 10;
const longest = 4096;

/** Creates the log of one top-level step; its composite's steps share it. Source: ExecutionContext.AddIssue. */
export function createStepLog(masks: Masks, listener: (line: string) => void): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const write = (line: string): void => {
    const hidden = masks.hide(line);
    lines.push(hidden);
    listener(hidden);
  };
  return {
    lines,
    annotations,
    write,
    annotate(level, message, properties = {}) {
      const text = masks.hide(message).slice(0, longest);
      const count = annotations.filter((annotation) => annotation.level === level).length;
      if (count < perLevel) annotations.push({ level, message: text, properties });
      write(`##[${level}]${text}`);
    },
  };
}
