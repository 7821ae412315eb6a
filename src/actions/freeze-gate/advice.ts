import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { SourcesRead } from "../../flows/ask-gate/read-sources.ts";
import type { Standing } from "../../ports/gate-standing.ts";

/** Says what a person should mend or know beside the answer: labels that nothing can bear, and calendars that end before the answer does. */
export function adviceOf(
  { missingLabels }: Standing,
  { calendars }: SourcesRead,
  { at, nextOpen = at }: { readonly at: Date; readonly nextOpen: Date | undefined },
): readonly string[] {
  const ending = [...(calendars?.knownUntil ?? [])].filter(([, until]) => nextOpen > until);
  return [
    ...missingLabels.map(
      (label) =>
        `The policy's incident label '${inertLine(label, 80)}' does not exist in this repository, so no issue can bear it: create it under Issues → Labels, or correct locks.incidents.issues.labels.`,
    ),
    ...(calendars?.warnings ?? []).map((line) => inertLine(line)),
    ...ending.map(
      ([name, until]) =>
        `The calendar '${inertLine(name, 80)}' lists no holidays after ${formatInstant(until, "UTC")}: what this answer says of later days, it does not know.`,
    ),
  ];
}
