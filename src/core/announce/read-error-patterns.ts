import { readList } from "../document/read-list.ts";

/** An error that is logged since the deployment and was not in the hour before; its texts are untrusted. */
export interface ErrorPattern {
  readonly pattern: string;
  readonly count: number;
  readonly example: string;
}

/** The new patterns, worst first, or why nothing is said of them: nobody looked, or what came cannot be read. */
export type ErrorPatterns =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "patterns"; readonly patterns: readonly ErrorPattern[]; readonly more: number };

const MOST_PATTERNS = 5;

/** Reads canary-monitor's output `error-patterns`; an empty list says that there are no new ones, an empty text that nobody looked. */
export function readErrorPatterns(text: string): ErrorPatterns {
  if (text.trim() === "") return { kind: "none" };
  const patterns = readList(text, oneOf);
  if (patterns === undefined) return { kind: "unreadable", why: "it is not what canary-monitor writes" };
  const worst = patterns.sort((one, other) => other.count - one.count);
  return { kind: "patterns", patterns: worst.slice(0, MOST_PATTERNS), more: Math.max(0, worst.length - MOST_PATTERNS) };
}

function oneOf({ pattern, count, example }: Readonly<Record<string, unknown>>): ErrorPattern | undefined {
  if (typeof pattern !== "string" || typeof count !== "number") return undefined;
  return { pattern, count, example: typeof example === "string" ? example : "" };
}
