import { inertLine } from "../text/inert.ts";

/** The secrets of endpoints by name, or every mistake in the input; no mistake repeats a value. */
export type IncidentTokens =
  | { readonly kind: "tokens"; readonly tokens: ReadonlyMap<string, string> }
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

const NAME = /^[A-Za-z0-9][\w-]{0,59}(?:\.[a-z][a-z0-9-]{0,31})?$/;

/** Reads the input incident-tokens: a JSON object from endpoint names to secrets, or a line `name=secret` for each; a second secret is `name.part`. */
export function parseIncidentTokens(text: string): IncidentTokens {
  const entries = text.trim().startsWith("{") ? ofJson(text) : ofLines(text);
  if (typeof entries === "string") return { kind: "wrong", problems: [entries] };
  const problems: string[] = [];
  const tokens = new Map<string, string>();
  for (const [name, secret, place] of entries) {
    const token = typeof secret === "string" ? secret.trim() : "";
    if (!NAME.test(name)) problems.push(`${place} names no endpoint; expected a name such as pagerduty`);
    else if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/.test(token))
      problems.push(`the secret of '${inertLine(name, 80)}' is empty, no text, or no single line of plain characters`);
    else if (tokens.has(name)) problems.push(`'${inertLine(name, 80)}' stands twice`);
    else tokens.set(name, token);
  }
  return problems.length > 0 ? { kind: "wrong", problems } : { kind: "tokens", tokens };
}

type Entry = readonly [name: string, secret: unknown, place: string];

function ofJson(text: string): readonly Entry[] | string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return "it is no JSON object";
    return Object.entries(parsed).map(([name, secret], index) => [name, secret, `entry ${index + 1}`]);
  } catch {
    // The parser's message may quote the secret.
    return 'it starts like JSON and is none; expected {"pagerduty": "…"}';
  }
}

function ofLines(text: string): readonly Entry[] {
  return text.split(/\r?\n/).flatMap((line, index): readonly Entry[] => {
    if (/^\s*(?:#.*)?$/.test(line)) return [];
    const equals = line.indexOf("=");
    const place = `line ${index + 1}`;
    return [equals < 0 ? ["", "", place] : [line.slice(0, equals).trim(), line.slice(equals + 1), place]];
  });
}
