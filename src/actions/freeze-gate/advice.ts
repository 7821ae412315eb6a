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
    ...(missingLabels.length === 0 ? [] : [sayMissing(missingLabels)]),
    ...(calendars?.warnings ?? []).map((line) => inertLine(line)),
    ...ending.map(
      ([name, until]) =>
        `The calendar '${inertLine(name, 80)}' lists nothing after ${formatInstant(until, "UTC")}: whether a later day is a holiday is not known.`,
    ),
  ];
}

function sayMissing(labels: readonly string[]): string {
  const names = labels.map((label) => `'${inertLine(label, 80)}'`).join(", ");
  const [are, them] = labels.length === 1 ? [`label ${names} does`, "it"] : [`labels ${names} do`, "them"];
  return `The incident ${are} not exist in this repository, so no issue can have ${them}: create ${them} under Issues → Labels, or correct locks.incidents.issues.labels.`;
}
