import { inertLine } from "../../text/inert.ts";

/** More of a line is not looked at. */
const LONGEST = 2_000;
/** A document that is longer is read as a line. */
const LONGEST_DOCUMENT = 64 * 1024;
const HIDDEN = "***";
/** The members of a structured line that say what happened, the most telling first (pino, winston, bunyan, Serilog, logback, structlog). */
const MEMBERS = ["message", "msg", "@mt", "event", "error", "err", "exception"];

/** Reads what an untrusted line says: its message where it is a JSON document, its first line without trailing trace, made inert, with what may be a secret or a person's address hidden. */
export function logLine(text: string): string {
  const said = messageOf(text) ?? text;
  const [first = ""] = said.trim().slice(0, LONGEST).split(/\r?\n/, 1);
  return hidden(inertLine(first, LONGEST));
}

function messageOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{") || trimmed.length > LONGEST_DOCUMENT) return undefined;
  try {
    return wordsOf(JSON.parse(trimmed), 2);
  } catch {
    return undefined;
  }
}

function wordsOf(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null || depth === 0) return undefined;
  const members = new Map<string, unknown>(Object.entries(value));
  for (const name of MEMBERS) {
    const words = wordsOf(members.get(name), depth - 1);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Hides what stands behind a telling name, in an address, or is as long and mixed as keys and tokens are. */
function hidden(line: string): string {
  return (
    line
      .replace(/(:\/\/)[^/\s@]{1,300}@/g, `$1${HIDDEN}@`)
      .replace(/\b(bearer|basic|digest)\s+\S+/gi, `$1 ${HIDDEN}`)
      // What stands in these headers has spaces and semicolons of its own: nothing behind them is kept.
      .replace(/\b((?:proxy-)?authorization|(?:set-)?cookie)(\\?["']?\s{0,3}[:=]).*$/i, `$1$2 ${HIDDEN}`)
      .replace(
        /((?:passw(?:or)?d|passwd|passphrase|(?<![a-z])pass|pwd|secret|token|credentials?|(?:api|access|private)[-_]?key|session(?:[-_]?id)?|signature|sig)\\?["']?\s{0,3}[:=]\s{0,3})(?:\\?"[^"]{0,500}"?|\\?'[^']{0,500}'?|[^\s,;&]+)/gi,
        `$1${HIDDEN}`,
      )
      // Numbers of payment cards, in groups or not.
      .replace(/\b(?:\d{4}[ -]){3}\d{1,7}\b|\b\d{15,16}\b/g, HIDDEN)
      .replace(/(?<![\w.+-])[\w.+-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,100}){1,5}/g, HIDDEN)
      .replace(/[\w+/=-]{20,}/g, (run) => (isKeyLike(run) ? HIDDEN : run))
  );
}

/** Long runs of letters alone are names of classes and paths, but for the longest. */
function isKeyLike(run: string): boolean {
  return run.length >= 64 || (/\d/.test(run) && run.split("/").some((part) => part.length >= 20 && /\d/.test(part)));
}
