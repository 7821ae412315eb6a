import type { IncidentState } from "../core/incident/restate-incident.ts";

/** Tells how an incident goes on, where its issue stands. */
export interface Incidents {
  /** Adds an update in Markdown, untrusted parts escaped, and sets what the body says of the standing. Throws `Unreadable`. */
  update(issue: number, markdown: string, state?: IncidentState): Promise<void>;
}
