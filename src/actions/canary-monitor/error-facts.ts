import type { NewErrors } from "./new-errors.ts";

const SHOWN = 3;

/** Says what is new in the logs as facts of a report; its words are untrusted. */
export function errorFacts(errors: NewErrors | undefined): readonly { readonly name: string; readonly text: string }[] {
  if (errors === undefined) return [];
  if (errors.kind === "unread") return [{ name: "New errors in the logs", text: `not known: ${errors.why}` }];
  const { patterns, more } = errors;
  if (patterns.length === 0) return [{ name: "New errors in the logs", text: "none" }];
  const rest = patterns.length - SHOWN + more;
  return [
    ...patterns.slice(0, SHOWN).map(({ pattern, count }) => ({ name: `New error (${count}×)`, text: pattern })),
    ...(rest > 0 ? [{ name: "New errors beside", text: `${rest} further kinds` }] : []),
  ];
}
