/** One mention of a secret in a header's value: `{token}`, or `{token.part}` where an endpoint needs several. */
const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Lists the names under which an endpoint's secrets stand in the input incident-tokens: its own, or `name.part`. */
export function secretsOf(headers: Readonly<Record<string, string>>, name: string): readonly string[] {
  const found = Object.values(headers).flatMap((value) =>
    [...value.matchAll(PLACEHOLDER)].map(([, word = ""]) => word),
  );
  return [...new Set(found)].map((word) => secretName(word, name) ?? word);
}

/** Names what is between braces and no placeholder; empty when every one is. */
export function wrongPlaceholders(value: string): readonly string[] {
  return [...value.matchAll(PLACEHOLDER)]
    .map(([, word = ""]) => word)
    .filter((word) => secretName(word, "") === undefined);
}

/** Fills a header's placeholders; an unknown secret stays as it was written. */
export function fillPlaceholders(value: string, name: string, tokens: ReadonlyMap<string, string>): string {
  return value.replace(PLACEHOLDER, (whole, word: string) => tokens.get(secretName(word, name) ?? "") ?? whole);
}

function secretName(word: string, name: string): string | undefined {
  const part = /^token(?:\.([a-z][a-z0-9-]{0,31}))?$/.exec(word);
  if (part === null) return undefined;
  return part[1] === undefined ? name : `${name}.${part[1]}`;
}
