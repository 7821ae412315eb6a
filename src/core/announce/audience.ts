import type { Announcement } from "./announcement.ts";
import { isIncident } from "./is-incident.ts";
import { plainSeverity } from "./plain-severity.ts";

/** What a place wants to be told of: words of which any one suffices; none at all means everything. */
export type Audience = readonly string[];

/** Tells whether an announcement is meant for an audience: by its event, its kind of change, or as an incident of a severity. */
export function concerns(audience: Audience, announcement: Announcement): boolean {
  return audience.length === 0 || audience.some((word) => fits(word, announcement));
}

function fits(word: string, announcement: Announcement): boolean {
  const { event, changeClass, severity } = announcement;
  if (word === event || word === changeClass.toLowerCase()) return true;
  if (!isIncident(announcement)) return false;
  return word === "incident" || word === plainSeverity(severity);
}
