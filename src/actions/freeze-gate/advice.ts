import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { SourcesRead } from "../../flows/ask-gate/read-sources.ts";

/** Says what a person should know beside the answer: calendars that end before the answer does. */
export function adviceOf(
  { calendars }: SourcesRead,
  { at, nextOpen = at }: { readonly at: Date; readonly nextOpen: Date | undefined },
): readonly string[] {
  const ending = [...(calendars?.knownUntil ?? [])].filter(([, until]) => nextOpen > until);
  return [
    ...(calendars?.warnings ?? []).map((line) => inertLine(line)),
    ...ending.map(
      ([name, until]) =>
        `The calendar '${inertLine(name, 80)}' lists nothing after ${formatInstant(until, "UTC")}: whether a later day is a holiday is not known.`,
    ),
  ];
}
