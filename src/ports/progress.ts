/** Tells people how something long goes on: one line per change of state, never per poll; text must be inert. */
export interface Progress {
  say(line: string): void;
  warn(line: string): void;
}
