const MOST = 8;

/** Lists the first few of several texts, and counts the rest: a monitor may have a hundred metrics, a sentence must not. */
export function someOf(texts: readonly string[], between = "; "): string {
  const rest = texts.length - MOST;
  return rest <= 0 ? texts.join(between) : `${texts.slice(0, MOST).join(between)}${between}and ${rest} more`;
}
