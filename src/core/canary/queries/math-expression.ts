/** Words that yield several series, or read anything but the parts that are named (docs.aws.amazon.com, "Metric math syntax"). */
const SEVERAL =
  /\b(?:SEARCH|METRICS|SELECT|ANOMALY_DETECTION_BAND|SERVICE_QUOTA|DB_PERF_INSIGHTS|LAMBDA|SLICE|SORT|REMOVE_EMPTY)\b/;
/** A quoted text, a name, or anything else of one character. */
const TOKEN = /"[^"]*"|'[^']*'|[A-Za-z_]\w*|[\s\S]/g;

/** Writes the parts of an expression by the ids that they have in a request; quoted texts and functions stay. */
export function renameParts(expression: string, names: ReadonlyMap<string, string>): string {
  return expression.replace(TOKEN, (token) => names.get(token) ?? token);
}

/** Says what is wrong with an expression of metric math over the named parts; each reads on after the metric's name. */
export function mathProblems(expression: string, parts: readonly string[]): string[] {
  const tokens = expression.match(TOKEN) ?? [];
  const names = tokens.filter((token) => /^[a-z_]\w*$/.test(token));
  const unknown = [...new Set(names)].filter((name) => !parts.includes(name));
  const unused = parts.filter((part) => !names.includes(part));
  const bare = tokens.filter((token) => !/^["']/.test(token)).join("");
  return [
    ...unknown.map((name) => `expression names '${name}', which is not under using (${parts.join(", ")}).`),
    ...unused.map((name) => `expression does not use '${name}': remove it from using.`),
    ...(SEVERAL.test(bare)
      ? ["expression may yield several series, or one that nobody named: write it of the parts under using alone."]
      : []),
    ...(/\/\s*\(*\s*FILL\s*\(/.test(bare)
      ? [
          "expression fills gaps of a divisor: without traffic there is no share, and a filled one hides it. Remove FILL behind /.",
        ]
      : []),
  ];
}
