import type { Incident, IncidentStanding } from "./incident.ts";
import type { Severity } from "./severity.ts";

/** What an incident's body says of how it stands. */
export interface IncidentState {
  readonly status: "Investigating" | "Identified" | "Resolved";
  /** A new severity; the old one stays when absent. */
  readonly severity?: Severity;
}

/** Computes what the body must say for a standing. */
export function stateOf({ severity }: Pick<Incident, "severity">, { kind }: IncidentStanding): IncidentState {
  switch (kind) {
    case "identified":
      return { status: "Identified" };
    case "resolved":
      return { status: "Resolved" };
    case "stuck":
      return { status: "Investigating", severity };
  }
}

/** Rewrites the rows of status and severity in an incident's body, the first of each; everything that people added stays. */
export function restateIncident(body: string, { status, severity }: IncidentState): string {
  const restated = body.replace(/^\| \*\*Status\*\* \|.*\|[ \t\r]*$/m, () => `| **Status** | ${status} |`);
  return severity === undefined
    ? restated
    : restated.replace(/^\| \*\*Severity\*\* \|.*\|[ \t\r]*$/m, () => `| **Severity** | ${severity.toUpperCase()} |`);
}
