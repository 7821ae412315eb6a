import type { Announcement } from "./announcement.ts";
import { figureLine, MOST_SHOWN } from "./measured-facts.ts";

/** A part of a message that stands behind the rest: in a thread where there are threads. Its lines are raw. */
export interface Detail {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lists what is too long for the message itself: every figure where there are many, and each new error pattern with an example. */
export function detailsOf({ figures, errorPatterns }: Announcement): Detail[] {
  const details: Detail[] = [];
  if (figures.kind === "figures" && figures.figures.length > MOST_SHOWN)
    details.push({ title: "Figures before and after", lines: figures.figures.map(figureLine) });
  if (errorPatterns.kind === "patterns" && errorPatterns.patterns.length > 0) {
    const lines = errorPatterns.patterns.map(
      ({ pattern, count, example }) => `${count} × ${pattern}${example === "" ? "" : `, such as: ${example}`}`,
    );
    const more = errorPatterns.more > 0 ? [`and ${errorPatterns.more} more`] : [];
    details.push({ title: "New error patterns since the deployment", lines: [...lines, ...more] });
  }
  return details;
}
