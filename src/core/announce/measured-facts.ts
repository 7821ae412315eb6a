import type { Announcement } from "./announcement.ts";
import type { Figure } from "./read-figures.ts";

/** More figures than these are told behind the message. */
export const MOST_SHOWN = 3;

/** Lists in short what was measured after a deployment (A10): figures against before, and how many new error patterns. */
export function measuredFacts({ figures, errorPatterns }: Announcement): [label: string, value: string][] {
  return [
    ["Before and after", figures.kind === "figures" ? shown(figures.figures) : unread(figures)],
    [
      "New error patterns",
      errorPatterns.kind === "patterns"
        ? String(errorPatterns.patterns.length + errorPatterns.more || "none")
        : unread(errorPatterns),
    ],
  ];
}

/** Says of one metric what it was before and is after, and by how much it moved. */
export function figureLine({ name, before, after, change, failed }: Figure): string {
  const moved = before === "" ? after : `${before} → ${after} (${change})`;
  return `${name} ${moved}${failed ? ", beyond its limit" : ""}`;
}

function shown(figures: readonly Figure[]): string {
  const more = figures.length - MOST_SHOWN;
  return `${figures.slice(0, MOST_SHOWN).map(figureLine).join("; ")}${more > 0 ? `; ${more} more` : ""}`;
}

function unread(read: { readonly kind: "none" } | { readonly kind: "unreadable"; readonly why: string }): string {
  return read.kind === "none" ? "" : `could not be read: ${read.why}`;
}
