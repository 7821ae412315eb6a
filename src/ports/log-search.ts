/** Which lines are looked for: those of a group that a pattern of the platform's own syntax matches, from the first instant to before the second. */
export interface LogQuestion {
  readonly group: string;
  readonly pattern: string;
  readonly from: Date;
  readonly until: Date;
}

/** Lines that were found, each untrusted. */
export interface FoundLines {
  readonly lines: readonly string[];
  /** Whether these are all; where they are not, what is missing may be any of them. */
  readonly whole: boolean;
}

/** Finds lines in what programs logged. Throws `Unreadable` where the platform does not say. */
export interface LogSearch {
  find(question: LogQuestion): Promise<FoundLines>;
}
