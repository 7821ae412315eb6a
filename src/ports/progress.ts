import type { Problem } from "../core/outcome/problem.ts";

/** Tells people how something long goes on: one line per change of state, never per poll; text must be inert. */
export interface Progress {
  say(line: string): void;
  /** Warns, at a place in a file where there is one. */
  warn(line: string, place?: Omit<Problem, "message">): void;
}
