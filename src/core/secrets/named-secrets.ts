import { inertLine } from "../text/inert.ts";
import { namedLines } from "../text/named-lines.ts";

/** Secrets by name, or every mistake in the input; no mistake repeats a value. */
export type NamedSecrets =
  | { readonly kind: "secrets"; readonly secrets: ReadonlyMap<string, string> }
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

/** Whose secrets they are, for people: such as `endpoint`, and the name of one. */
export interface SecretOwner {
  readonly noun: string;
  readonly example: string;
}

const NAME = /^[A-Za-z0-9][\w-]{0,59}(?:\.[a-z][a-z0-9-]{0,31})?$/;

/** Reads secrets by name: a JSON object from names to secrets, or a line `name=secret` for each; a second secret of one owner is `name.part`. */
export function parseNamedSecrets(text: string, { noun, example }: SecretOwner): NamedSecrets {
  const entries = text.trim().startsWith("{") ? ofJson(text, example) : ofLines(text);
  if (typeof entries === "string") return { kind: "wrong", problems: [entries] };
  const problems: string[] = [];
  const secrets = new Map<string, string>();
  for (const [name, given, place] of entries) {
    const secret = typeof given === "string" ? given.trim() : "";
    if (!NAME.test(name)) problems.push(`${place} names no ${noun}; expected a name such as ${example}`);
    else if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/.test(secret))
      problems.push(`the secret of '${inertLine(name, 80)}' is empty, no text, or no single line of plain characters`);
    else if (secrets.has(name)) problems.push(`'${inertLine(name, 80)}' stands twice`);
    else secrets.set(name, secret);
  }
  return problems.length > 0 ? { kind: "wrong", problems } : { kind: "secrets", secrets };
}

type Entry = readonly [name: string, secret: unknown, place: string];

function ofJson(text: string, example: string): readonly Entry[] | string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return "it is no JSON object";
    return Object.entries(parsed).map(([name, secret], index) => [name, secret, `entry ${index + 1}`]);
  } catch {
    // The parser's message may quote the secret.
    return `it starts like JSON and is none; expected {"${example}": "…"}`;
  }
}

function ofLines(text: string): readonly Entry[] {
  return namedLines(text).map(({ name, value, place }) => [name, value, place]);
}
