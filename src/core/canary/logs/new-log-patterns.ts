import { logLine } from "./log-line.ts";
import { patternOf } from "./pattern-of.ts";

/** A kind of line that was not logged in the hour before; nothing of it commands anything. */
export interface LogPattern {
  readonly pattern: string;
  /** How often it was logged. */
  readonly count: number;
  /** One of its lines, with what may be a secret hidden. */
  readonly example: string;
}

/** The kinds of lines that are new, the most frequent first. */
export interface NewLogPatterns {
  readonly patterns: readonly LogPattern[];
  /** How many further kinds were left out. */
  readonly more: number;
}

const MOST_PATTERNS = 10;
const LONGEST_EXAMPLE = 300;
/** A program that writes more kinds of lines than that writes no kinds at all. */
const MOST_KINDS = 5_000;

/** Finds the kinds of untrusted lines that were logged after an instant and not before it. */
export function newLogPatterns(before: Iterable<string>, after: Iterable<string>): NewLogPatterns {
  const known = new Set<string>();
  for (const text of before) known.add(patternOf(logLine(text)));
  const found = new Map<string, { count: number; readonly example: string }>();
  for (const text of after) {
    const line = logLine(text);
    const pattern = patternOf(line);
    if (pattern === "" || known.has(pattern)) continue;
    const same = found.get(pattern);
    if (same !== undefined) same.count += 1;
    else if (found.size < MOST_KINDS)
      found.set(pattern, { count: 1, example: line.slice(0, LONGEST_EXAMPLE).toWellFormed() });
  }
  const sorted = [...found]
    .map(([pattern, { count, example }]) => ({ pattern, count, example }))
    .sort((one, other) => other.count - one.count || (one.pattern < other.pattern ? -1 : 1));
  return { patterns: sorted.slice(0, MOST_PATTERNS), more: Math.max(0, sorted.length - MOST_PATTERNS) };
}
