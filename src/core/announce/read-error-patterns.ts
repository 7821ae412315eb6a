import { z } from "zod/mini";
import { readJson } from "../document/read-json.ts";

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

const list = z.array(z.object({ pattern: z.string(), count: z.number(), example: z._default(z.string(), "") }));
const MOST_PATTERNS = 5;

/** Reads canary-monitor's output `error-patterns`; an empty list says that there are no new ones, an empty text that nobody looked. */
export function readErrorPatterns(text: string): ErrorPatterns {
  if (text.trim() === "") return { kind: "none" };
  const parsed = list.safeParse(readJson(text));
  if (!parsed.success) return { kind: "unreadable", why: "it is not what canary-monitor writes" };
  const worst = [...parsed.data].sort((one, other) => other.count - one.count);
  return { kind: "patterns", patterns: worst.slice(0, MOST_PATTERNS), more: Math.max(0, worst.length - MOST_PATTERNS) };
}
