/** PromQL's three kinds of quoted text, within which `#` begins no comment, and comments (prometheus.io, "Querying basics"). */
const QUOTED_OR_COMMENT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|#[^\n]*/g;

/** Removes the comments of a PromQL expression. */
export function withoutComments(expression: string): string {
  return expression.replace(QUOTED_OR_COMMENT, (text) => (text.startsWith("#") ? "" : text));
}

/** Removes the comments of a PromQL expression, and empties what it quotes. */
export function withoutQuoted(expression: string): string {
  return expression.replace(QUOTED_OR_COMMENT, (text) => (text.startsWith("#") ? "" : '""'));
}
